import { type BankHolidays, UnknownHolidaysError } from '../base/bank-holidays.ts'
import { parseDay } from '../base/local-day.ts'
import { timesOfClock } from './rules/clock-times.ts'
import type { ClockType } from './rules/register.ts'
import type { CountedTimes } from './store/clocks.ts'

export interface Countable {
  readonly type: ClockType
  readonly startedAt: Date
  readonly givenDay: string | null
}

/**
 * When a clock ends and when its next warning is. A year without bank holidays loses no complaint: the clock
 * runs without an end, says why, and is the first that everybody sees.
 */
export function countClock(clock: Countable, holidays: BankHolidays, now: Date): CountedTimes {
  try {
    const givenDay = clock.givenDay === null ? undefined : parseDay(clock.givenDay)
    const { dueAt, warnAt } = timesOfClock(clock.type, clock.startedAt, holidays, givenDay)
    return {
      dueAt,
      soonAt: warnAt[0] ?? null,
      nextWarningAt: warnAt.find((at) => at > now) ?? null,
      trouble: null,
    }
  } catch (error) {
    if (!(error instanceof UnknownHolidaysError)) throw error
    return { dueAt: null, soonAt: null, nextWarningAt: now, trouble: error.message }
  }
}
