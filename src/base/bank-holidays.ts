import { addDays, type LocalDay, weekdayOf, yearOf } from './local-day.ts'

/** The bank holidays of the years that are known. Of another year nobody can say what is a working day. */
export interface BankHolidays {
  readonly years: ReadonlySet<number>
  readonly days: ReadonlySet<LocalDay>
}

export interface BankHoliday {
  readonly day: LocalDay
  readonly name: string
}

/** Holidays by year, as they are stored and edited. */
export type HolidaysByYear = ReadonlyMap<number, readonly BankHoliday[]>

export function toBankHolidays(byYear: HolidaysByYear): BankHolidays {
  const days = [...byYear.values()].flatMap((list) => list.map(({ day }) => day))
  return { years: new Set(byYear.keys()), days: new Set(days) }
}

/** A day was asked about in a year whose bank holidays are not loaded: a guess would break a promise. */
export class UnknownHolidaysError extends RangeError {
  override readonly name = 'UnknownHolidaysError'
  readonly year: number

  constructor(year: number) {
    super(`The bank holidays of ${year} are not loaded. Enter them in Settings, Bank holidays.`)
    this.year = year
  }
}

/**
 * Any day but Saturday, Sunday and a bank holiday in England.
 * @throws {UnknownHolidaysError} when the holidays of its year are not loaded
 */
export function isWorkingDay(day: LocalDay, holidays: BankHolidays): boolean {
  if (!holidays.years.has(yearOf(day))) throw new UnknownHolidaysError(yearOf(day))
  return weekdayOf(day) <= 5 && !holidays.days.has(day)
}

/** Steps forward one day at a time and counts the working days; the day itself is day 0. */
export function addWorkingDays(day: LocalDay, count: number, holidays: BankHolidays): LocalDay {
  let at = day
  let left = count
  while (left > 0) {
    at = addDays(at, 1)
    if (isWorkingDay(at, holidays)) left -= 1
  }
  return at
}

/** The day itself when it is a working day, else the next one. */
export function rollToWorkingDay(day: LocalDay, holidays: BankHolidays): LocalDay {
  return isWorkingDay(day, holidays) ? day : addWorkingDays(day, 1, holidays)
}
