import { expect, test } from 'vitest'
import { createFakeClock } from './fake-clock.ts'
import { waitFor } from './world-clock.ts'

test('runs what falls due in order of time, and in order of asking at one time', async () => {
  const clock = createFakeClock(1000)
  const ran: string[] = []
  const note = (name: string) => () => void ran.push(`${name}@${clock.now()}`)
  clock.schedule(20, note('late'))
  clock.schedule(10, note('first'))
  clock.schedule(10, note('second'))
  clock.schedule(30, note('never'))
  await clock.advance(20)
  expect(ran).toEqual(['first@1010', 'second@1010', 'late@1020'])
  expect(clock.waiting()).toBe(1)
})

test('waits for a task to end before it starts the next', async () => {
  const clock = createFakeClock(0)
  const ran: string[] = []
  clock.schedule(1, async () => {
    await new Promise((resolve) => setImmediate(resolve))
    ran.push('slow')
  })
  clock.schedule(2, () => void ran.push('next'))
  await clock.advance(5)
  expect(ran).toEqual(['slow', 'next'])
})

test('runs what a task schedules within the span', async () => {
  const clock = createFakeClock(0)
  const ran: number[] = []
  clock.schedule(1, () => {
    clock.schedule(2, () => void ran.push(clock.now()))
  })
  await clock.advance(3)
  expect(ran).toEqual([3])
})

test('a task that was taken back does not run', async () => {
  const clock = createFakeClock(0)
  const ran: string[] = []
  const cancel = clock.schedule(1, () => void ran.push('cancelled'))
  cancel()
  await clock.advance(1)
  expect(ran).toEqual([])
})

test('a wait ends when its time has come', async () => {
  const clock = createFakeClock(0)
  const waited = waitFor(clock, 100).then(() => clock.now())
  await clock.advance(100)
  expect(await waited).toBe(100)
})
