import type { BankHoliday, HolidaysByYear } from './bank-holidays.ts'
import { someDay } from './local-day.ts'

/**
 * Bank holidays in England as GOV.UK published them on 24 November 2025. A practice can replace a year,
 * and add one that is published later.
 * @see https://www.gov.uk/bank-holidays
 */
export const englishHolidays: HolidaysByYear = new Map([
  [
    2025,
    listOf(2025, {
      '01-01': 'New Year’s Day',
      '04-18': 'Good Friday',
      '04-21': 'Easter Monday',
      '05-05': 'Early May bank holiday',
      '05-26': 'Spring bank holiday',
      '08-25': 'Summer bank holiday',
      '12-25': 'Christmas Day',
      '12-26': 'Boxing Day',
    }),
  ],
  [
    2026,
    listOf(2026, {
      '01-01': 'New Year’s Day',
      '04-03': 'Good Friday',
      '04-06': 'Easter Monday',
      '05-04': 'Early May bank holiday',
      '05-25': 'Spring bank holiday',
      '08-31': 'Summer bank holiday',
      '12-25': 'Christmas Day',
      '12-28': 'Boxing Day (substitute day)',
    }),
  ],
  [
    2027,
    listOf(2027, {
      '01-01': 'New Year’s Day',
      '03-26': 'Good Friday',
      '03-29': 'Easter Monday',
      '05-03': 'Early May bank holiday',
      '05-31': 'Spring bank holiday',
      '08-30': 'Summer bank holiday',
      '12-27': 'Christmas Day (substitute day)',
      '12-28': 'Boxing Day (substitute day)',
    }),
  ],
  [
    2028,
    listOf(2028, {
      '01-03': 'New Year’s Day (substitute day)',
      '04-14': 'Good Friday',
      '04-17': 'Easter Monday',
      '05-01': 'Early May bank holiday',
      '05-29': 'Spring bank holiday',
      '08-28': 'Summer bank holiday',
      '12-25': 'Christmas Day',
      '12-26': 'Boxing Day',
    }),
  ],
])

function listOf(year: number, named: Readonly<Record<string, string>>): readonly BankHoliday[] {
  return Object.entries(named).map(([date, name]) => ({ day: someDay(`${year}-${date}`), name }))
}
