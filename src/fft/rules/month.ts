import type { Brand } from '../../base/brand.ts'

/** A calendar month: "2026-11". */
export type Month = Brand<string, 'Month'>

const SHAPE = /^(?<year>20\d\d)-(?<month>0[1-9]|1[0-2])$/

export function parseMonth(text: unknown): Month | undefined {
  return typeof text === 'string' && SHAPE.test(text) ? (text as Month) : undefined
}

/** The month that a day, "2026-11-28", lies in. */
export function monthOf(day: string): Month {
  const month = parseMonth(day.slice(0, 7))
  if (month === undefined) throw new RangeError(`${day} is no day`)
  return month
}

/** Months on from a month; back when negative. */
export function addMonths(month: Month, count: number): Month {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const index = year * 12 + number - 1 + count
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}` as Month
}

/** Both ends with what lies between, oldest first. */
export function monthsBetween(first: Month, last: Month): readonly Month[] {
  const months: Month[] = []
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month)
  return months
}

export const firstDayOf = (month: Month): string => `${month}-01`

const names = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "November 2026". */
export function nameMonth(month: Month): string {
  return names.format(new Date(`${month}-01T00:00:00Z`))
}
