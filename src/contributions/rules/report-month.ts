import {
  addDays,
  addMonths,
  dayOf,
  type LocalDay,
  someDay,
  startOfDay,
} from '../../base/local-day.ts'

/** A calendar month in London, as `2026-08`. */
export interface ReportMonth {
  readonly key: string
  readonly first: LocalDay
  /** The first instant of the month, and the first after it. */
  readonly from: Date
  readonly until: Date
}

function monthOf(day: LocalDay): ReportMonth {
  const key = day.slice(0, 7)
  const first = someDay(`${key}-01`)
  return { key, first, from: startOfDay(first), until: startOfDay(addMonths(first, 1)) }
}

/** The month that an address names; the last whole one where it names none that has begun. */
export function readMonth(text: unknown, now: Date): ReportMonth {
  const current = monthOf(dayOf(now))
  const isMonth = typeof text === 'string' && /^20\d{2}-(0[1-9]|1[0-2])$/.test(text)
  if (isMonth && text <= current.key) return monthOf(someDay(`${text}-01`))
  return monthOf(addDays(current.first, -1))
}

/** The newest months first, the current one among them. */
export function listMonths(now: Date, count: number): readonly ReportMonth[] {
  const current = monthOf(dayOf(now))
  return Array.from({ length: count }, (_, back) => monthOf(addMonths(current.first, -back)))
}

/** The days of the month, in order. */
export function daysOf({ first }: ReportMonth): readonly LocalDay[] {
  const next = addMonths(first, 1)
  const days: LocalDay[] = []
  for (let day = first; day < next; day = addDays(day, 1)) days.push(day)
  return days
}
