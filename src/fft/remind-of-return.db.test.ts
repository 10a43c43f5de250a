import { beforeAll, expect, test } from 'vitest'
import { makePractice, signInAs } from '../../test/builders/practice-with-page.ts'
import { useTestHouse } from '../../test/setup/test-house.ts'
import type { PracticeId } from '../base/practice-id.ts'
import { remindOfReturn } from './remind-of-return.ts'

const { house, asOwner } = useTestHouse()
let practiceId: PracticeId

beforeAll(async () => {
  practiceId = await makePractice(house())
  await signInAs(house(), practiceId, 'practice-manager', 'Ann')
  await signInAs(house(), practiceId, 'deputy-manager', 'Ben')
  await signInAs(house(), practiceId, 'receptionist', 'Cat')
})

async function remindAt(day: string): Promise<number> {
  const { spine, config } = house()
  const clock = { now: () => new Date(`${day}T09:00:00Z`) }
  await remindOfReturn({ ...spine, clock, publicUrl: config.publicUrl }, practiceId)
  const [row] = await asOwner<{ sent: string }>(`select count(*) as sent from heed.message`)
  return Number(row?.sent)
}

test('CK7: manager and deputy are both written to on working days 7, 10, 11 and 12, once each', async () => {
  expect(await remindAt('2026-12-08')).toBe(0)
  expect(await remindAt('2026-12-09')).toBe(2)
  expect(await remindAt('2026-12-09')).toBe(2)
  expect(await remindAt('2026-12-11')).toBe(2)
  expect(await remindAt('2026-12-14')).toBe(4)
  const [first] = await asOwner<{ subject: string }>(`select subject from heed.message limit 1`)
  expect(first?.subject).toBe('Friends and Family Test for November 2026: due on 16 December 2026')
})

test('nobody is written to once it is submitted', async () => {
  await asOwner(`update heed.feedback_return set state = 'submitted'`)
  expect(await remindAt('2026-12-16')).toBe(4)
})
