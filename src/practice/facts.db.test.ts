import { beforeAll, expect, test } from 'vitest'
import { somePracticeId, useTestDatabase } from '../../test/setup/test-database.ts'
import { addWorkingDays, isWorkingDay } from '../base/bank-holidays.ts'
import { someDay } from '../base/local-day.ts'
import { findFacts, saveFact } from './facts.ts'
import { findHolidays, saveHolidayYear } from './holidays.ts'
import { saveDirectory } from './store.ts'

const { database } = useTestDatabase()
const practiceId = somePracticeId()
const at = new Date('2026-11-28T09:00:00Z')
const inPractice = database.inPractice

beforeAll(() =>
  inPractice(practiceId, (tx) =>
    saveDirectory(tx, { name: 'Willow Bank Surgery', sites: [], staff: [] }, at),
  ),
)

test('a fact is what Heed ships until the practice enters its own', async () => {
  const before = await inPractice(practiceId, findFacts)
  expect(before['delete-follow-up-days']).toBe('7')
  await inPractice(practiceId, (tx) => saveFact(tx, 'delete-follow-up-days', '14', at))
  await inPractice(practiceId, (tx) => saveFact(tx, 'delete-follow-up-days', '10', at))
  const after = await inPractice(practiceId, findFacts)
  expect(after).toEqual({ ...before, 'delete-follow-up-days': '10' })
})

test('a year that the practice enters is known, and one it enters again is replaced', async () => {
  const proclaimed = { day: someDay('2026-11-30'), name: 'A proclaimed holiday' }
  const newYear = { day: someDay('2029-01-01'), name: 'New Year’s Day' }
  await inPractice(practiceId, async (tx) => {
    await saveHolidayYear(tx, 2026, [proclaimed], at)
    await saveHolidayYear(tx, 2029, [newYear], at)
  })
  const holidays = await inPractice(practiceId, findHolidays)
  expect(isWorkingDay(proclaimed.day, holidays)).toBe(false)
  expect(addWorkingDays(someDay('2028-12-29'), 1, holidays)).toBe('2029-01-02')
})
