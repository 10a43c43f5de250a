import { expect, test } from 'vitest'
import { createFakeClock } from '../../clock/fake-clock.ts'
import { createAgenda } from './agenda.ts'

function open() {
  const clock = createFakeClock(0)
  const ran: string[] = []
  const note = (name: string) => () => Promise.resolve(void ran.push(name))
  return { clock, agenda: createAgenda(clock), ran, note }
}

test('is idle once what is waited for has run, whatever lies in the future', async () => {
  const { clock, agenda, ran, note } = open()
  agenda.schedule(10, note('now'))
  agenda.schedule(9999, note('retry'), false)
  expect(agenda.open()).toBe(1)
  const idle = agenda.idle()
  await clock.advance(10)
  await idle
  expect([ran, agenda.open()]).toEqual([['now'], 0])
})

test('what is called off does not run, and nobody waits for it', async () => {
  const { clock, agenda, ran, note } = open()
  agenda.schedule(10, note('called off'))
  const idle = agenda.idle()
  const era = agenda.era()
  agenda.clear()
  await idle
  await clock.advance(10)
  expect([ran, agenda.era() === era]).toEqual([[], false])
})
