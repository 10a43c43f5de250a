import { addWorkingDays, type BankHolidays } from '../../base/bank-holidays.ts'
import { deadlineOf } from '../../base/deadline.ts'
import {
  addDays,
  addMonths,
  atTimeOn,
  dayOf,
  endOfDay,
  type LocalDay,
} from '../../base/local-day.ts'
import { unreachable } from '../../base/unreachable.ts'
import { type ClockType, clockDefinition, type Warning } from './register.ts'

export interface ClockTimes {
  /** The first instant at which it is too late. */
  readonly dueAt: Date
  /** When those who keep it are told, in order: before, and when it has ended. */
  readonly warnAt: readonly Date[]
}

const HOUR_MS = 3600_000
/** When a day's warnings go out, in hours past midnight. */
const MORNING = 8

/**
 * The times of a clock of this type that starts then.
 * @param givenDay - the last day in time, for a clock whose length is agreed or set
 * @throws {UnknownHolidaysError} when a year's bank holidays are needed and not loaded
 */
export function timesOfClock(
  type: ClockType,
  startedAt: Date,
  holidays: BankHolidays,
  givenDay?: LocalDay,
): ClockTimes {
  const { span, warnings } = clockDefinition(type)
  const dueAt = dueOf(type, startedAt, holidays, givenDay)
  const before = warnings
    .map((warning) => warningTime(warning, startedAt, dueAt, holidays))
    .filter((at) => at > startedAt && at < dueAt)
  const inOrder = [...new Set(before.map((at) => at.getTime()))].sort((a, b) => a - b)
  const isByTheClock = span?.kind === 'hours'
  // What ended at midnight is told in the morning.
  const after = isByTheClock ? dueAt : new Date(dueAt.getTime() + MORNING * HOUR_MS)
  return { dueAt, warnAt: [...inOrder.map((ms) => new Date(ms)), after] }
}

function dueOf(
  type: ClockType,
  startedAt: Date,
  holidays: BankHolidays,
  givenDay: LocalDay | undefined,
): Date {
  const { span } = clockDefinition(type)
  if (givenDay !== undefined) return endOfDay(givenDay)
  if (span === undefined) throw new Error(`A clock of the type ${type} needs its day`)
  return deadlineOf(span, startedAt, holidays)
}

function warningTime(warning: Warning, start: Date, due: Date, holidays: BankHolidays): Date {
  switch (warning.kind) {
    case 'working-day':
      return inTheMorning(addWorkingDays(dayOf(start), warning.count, holidays))
    case 'days-before':
      return inTheMorning(addDays(dayOf(new Date(due.getTime() - 1)), -warning.count))
    case 'hours-before':
      return new Date(due.getTime() - warning.count * HOUR_MS)
    case 'months-after':
      return inTheMorning(addMonths(dayOf(start), warning.count))
    case 'share':
      return inTheMorning(
        dayOf(
          new Date(start.getTime() + ((due.getTime() - start.getTime()) * warning.percent) / 100),
        ),
      )
    default:
      return unreachable(warning)
  }
}

const inTheMorning = (day: LocalDay) => atTimeOn(day, MORNING * HOUR_MS)

/** How pressing a clock is: the words always say it too. */
export type ClockMood = 'running' | 'soon' | 'late' | 'stopped'

export function moodOf(
  clock: {
    readonly dueAt: Date | null
    readonly soonAt: Date | null
    readonly stoppedAt: Date | null
  },
  now: Date,
): ClockMood {
  if (clock.stoppedAt !== null) return 'stopped'
  // When nobody can tell when it ends, it is as pressing as one that has ended.
  if (clock.dueAt === null || now >= clock.dueAt) return 'late'
  return clock.soonAt !== null && now >= clock.soonAt ? 'soon' : 'running'
}
