import type { LocalDay } from '../../base/local-day.ts'
import type { ClockType } from './register.ts'

/** A clock that should run in a matter as it stands now. */
export interface WantedClock {
  readonly type: ClockType
  /** Which of several of its type in one matter. */
  readonly part?: string
  readonly startedAt: Date
  /** The last day in time, where that was agreed or set. */
  readonly givenDay?: LocalDay | undefined
}
