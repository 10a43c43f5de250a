import { expect, test } from 'vitest'
import { toBankHolidays } from '../../base/bank-holidays.ts'
import { englishHolidays } from '../../base/english-holidays.ts'
import { someDay } from '../../base/local-day.ts'
import { addMonths, type Month } from './month.ts'
import { isReminderDue, isReturnOverdue, returnDueOn } from './return-due.ts'

const holidays = toBankHolidays(englishHolidays)
const month = (text: string) => text as Month

test.each([
  ['2026-11', '17'],
  ['2026-12', '16'],
  ['2027-01', '19'],
  ['2027-02', '16'],
  ['2027-03', '16'],
  ['2027-04', '16'],
  ['2027-05', '19'],
  ['2027-06', '16'],
  ['2027-07', '16'],
  ['2027-08', '17'],
  ['2027-09', '16'],
  ['2027-10', '18'],
  ['2027-11', '16'],
  ['2027-12', '16'],
  ['2028-01', '19'],
])('§11.6: the 12th working day of %s is the %sth', (due, day) => {
  expect(returnDueOn(addMonths(month(due), -1), holidays)).toBe(`${due}-${day}`)
})

test('§2.4: November 2026 is due on 16 December, and overdue from the day after', () => {
  const november = month('2026-11')
  expect(isReturnOverdue(november, someDay('2026-12-16'), holidays)).toBe(false)
  expect(isReturnOverdue(november, someDay('2026-12-17'), holidays)).toBe(true)
})

test.each([
  ['2026-12-08', null, false],
  ['2026-12-09', null, true],
  ['2026-12-09', '2026-12-09', false],
  ['2026-12-10', '2026-12-09', false],
  ['2026-12-14', '2026-12-09', true],
  ['2026-12-15', '2026-12-14', true],
  ['2026-12-16', '2026-12-15', true],
  ['2026-12-20', '2026-12-15', true],
  ['2026-12-20', '2026-12-16', false],
])('CK7: on %s, last reminded %s: due %s', (today, lastReminder, due) => {
  const when = { today: someDay(today), lastReminder }
  expect(isReminderDue(month('2026-11'), when, holidays)).toBe(due)
})
