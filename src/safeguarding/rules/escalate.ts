import { type BankHolidays, isWorkingDay } from '../../base/bank-holidays.ts'
import { dayOf, timeOfDay } from '../../base/local-day.ts'

/** Somebody who is called when a person may be at risk. */
export interface Recipient {
  readonly personId: string
  readonly email: string
  /** For text messages; empty where none is known. */
  readonly phone: string
}

export interface OnCall extends Recipient {
  /** 1 is called first, and others join from then on. */
  readonly rung: number
  readonly when: 'always' | 'open' | 'closed'
}

export interface OpeningHours {
  /** Milliseconds past midnight in London, on working days. */
  readonly opensAt: number
  readonly closesAt: number
}

/** Whether the practice is open. In a year whose holidays nobody entered it is taken for closed, so that more are called. */
export function isOpen(at: Date, hours: OpeningHours, holidays: BankHolidays): boolean {
  const time = timeOfDay(at)
  const day = dayOf(at)
  const isKnown = holidays.years.has(Number(day.slice(0, 4)))
  return isKnown && isWorkingDay(day, holidays) && time >= hours.opensAt && time < hours.closesAt
}

/**
 * Who is called on a rung: those of it and of every rung before, so that it only ever reaches more people.
 * @param others - whoever may act, called where nobody is on call, and all of them past the last rung
 */
export function recipientsOn(
  rung: number,
  onCall: readonly OnCall[],
  others: readonly Recipient[],
  open: boolean,
): readonly Recipient[] {
  const now = onCall.filter(({ when }) => when === 'always' || when === (open ? 'open' : 'closed'))
  const called = now.filter((one) => one.rung <= rung)
  const isPastLast = now.every((one) => one.rung < rung)
  return called.length === 0 || isPastLast ? unique([...called, ...others]) : unique(called)
}

function unique(list: readonly Recipient[]): readonly Recipient[] {
  return [...new Map(list.toReversed().map((one) => [one.personId, one])).values()].reverse()
}
