import {
  addWorkingDays,
  type BankHolidays,
  isWorkingDay,
  rollToWorkingDay,
} from './bank-holidays.ts'
import {
  addDays,
  addMonths,
  atTimeOn,
  dayOf,
  daysBetween,
  endOfDay,
  type LocalDay,
  timeOfDay,
} from './local-day.ts'
import { unreachable } from './unreachable.ts'

/** How long something may take, and what counts. */
export type Span =
  /** To the end of the nth working day after the day it starts, which is day 0. */
  | { readonly kind: 'working-days'; readonly count: number }
  /** To the end of the nth day after the day it starts; `rolls`: then on to a working day. */
  | { readonly kind: 'days'; readonly count: number; readonly rolls?: boolean }
  /**
   * To the end of the same date so many months on; `inclusive`: the day it starts is day 1, so it ends
   * the day before that date.
   */
  | {
      readonly kind: 'months'
      readonly count: number
      readonly inclusive?: boolean
      readonly rolls?: boolean
    }
  /** Hours by the clock; `working`: the whole of weekends and bank holidays is left out. */
  | { readonly kind: 'hours'; readonly count: number; readonly working?: boolean }

const HOUR_MS = 3600_000
const DAY_MS = 24 * HOUR_MS

/**
 * The first instant at which it is too late.
 * @throws {UnknownHolidaysError} when a working day must be told in a year that is not loaded
 */
export function deadlineOf(span: Span, start: Date, holidays: BankHolidays): Date {
  if (span.kind !== 'hours') return endOfDay(lastDayOf(span, dayOf(start), holidays))
  if (span.working !== true) return new Date(start.getTime() + span.count * HOUR_MS)
  return addWorkingHours(start, span.count, holidays)
}

/** The last day on which it is in time, of a span that counts days. */
export function lastDayOf(
  span: Exclude<Span, { readonly kind: 'hours' }>,
  start: LocalDay,
  holidays: BankHolidays,
): LocalDay {
  switch (span.kind) {
    case 'working-days':
      return addWorkingDays(start, span.count, holidays)
    case 'days':
      return roll(addDays(start, span.count), span.rolls, holidays)
    case 'months':
      return roll(
        addDays(addMonths(start, span.count), span.inclusive === true ? -1 : 0),
        span.rolls,
        holidays,
      )
    default:
      return unreachable(span)
  }
}

/** The nth working day of a month, which is given by any of its days. */
export function nthWorkingDay(month: LocalDay, count: number, holidays: BankHolidays): LocalDay {
  const first = `${month.slice(0, 8)}01` as LocalDay
  return addWorkingDays(addDays(first, -1), count, holidays)
}

/** The last day that belongs to a deadline which falls at an instant: the day people write down. */
export function dayOfDeadline(dueAt: Date): LocalDay {
  return dayOf(new Date(dueAt.getTime() - 1))
}

/** Whole days from now to the last day in time: 0 is today, negative is late. */
export function daysLeft(dueAt: Date, now: Date): number {
  return daysBetween(dayOf(now), dayOfDeadline(dueAt))
}

function roll(day: LocalDay, rolls: boolean | undefined, holidays: BankHolidays): LocalDay {
  return rolls === true ? rollToWorkingDay(day, holidays) : day
}

/** Clocks change on Sundays, which never count: a counted day has 24 hours. */
function addWorkingHours(start: Date, hours: number, holidays: BankHolidays): Date {
  let day = dayOf(start)
  let from = isWorkingDay(day, holidays) ? timeOfDay(start) : DAY_MS
  let left = hours * HOUR_MS
  for (;;) {
    const toMidnight = DAY_MS - from
    if (left <= toMidnight) return atTimeOn(day, from + left)
    left -= toMidnight
    day = addWorkingDays(day, 1, holidays)
    from = 0
  }
}
