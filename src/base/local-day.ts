import type { Brand } from './brand.ts'

/** A day in London, as `2026-08-06`: what the law counts in. Later days sort later. */
export type LocalDay = Brand<string, 'LocalDay'>

const LONDON = 'Europe/London'
const DAY_MS = 24 * 3600_000

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: LONDON, dateStyle: 'short' })
const clockFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: LONDON,
  ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
  ...{ hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' },
})
const wordFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  ...{ day: 'numeric', month: 'long', year: 'numeric' },
})
const weekdayFormat = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' })

/** Undefined when the text is no day that there is, such as 31 April. */
export function parseDay(text: string): LocalDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const ms = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(ms) || fromUtc(ms) !== text ? undefined : (text as LocalDay)
}

/** @throws {RangeError} when there is no such day: for dates that the program itself names */
export function someDay(text: string): LocalDay {
  const day = parseDay(text)
  if (day === undefined) throw new RangeError(`There is no day ${text}`)
  return day
}

/** The day in London at this instant. */
export function dayOf(at: Date): LocalDay {
  return dayFormat.format(at) as LocalDay
}

/** The first instant of the day in London, also where the clocks go forward. */
export function startOfDay(day: LocalDay): Date {
  return atTimeOn(day, 0)
}

/** The first instant that no longer belongs to the day. */
export function endOfDay(day: LocalDay): Date {
  return startOfDay(addDays(day, 1))
}

/** The instant at which London's clocks show that much past midnight. */
export function atTimeOn(day: LocalDay, msPastMidnight: number): Date {
  const asUtc = toUtc(day) + msPastMidnight
  const offset = offsetAt(asUtc)
  const at = asUtc - offset
  // Within an hour of a change of clocks the first guess may have used the wrong offset.
  return new Date(asUtc - offsetAt(at))
}

/** Milliseconds that London's clocks show past midnight. */
export function timeOfDay(at: Date): number {
  return at.getTime() + offsetAt(at.getTime()) - toUtc(dayOf(at))
}

export function addDays(day: LocalDay, days: number): LocalDay {
  return fromUtc(toUtc(day) + days * DAY_MS)
}

/** The same date so many months on, or that month's last day where it has no such date. */
export function addMonths(day: LocalDay, months: number): LocalDay {
  const [year, month, date] = partsOf(day)
  const lastDate = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return fromUtc(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)))
}

/** How many days later `to` is than `from`. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return (toUtc(to) - toUtc(from)) / DAY_MS
}

export function yearOf(day: LocalDay): number {
  return partsOf(day)[0]
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: LocalDay): number {
  return new Date(toUtc(day)).getUTCDay() || 7
}

/** "6 August 2026". */
export function formatDay(day: LocalDay): string {
  return wordFormat.format(toUtc(day))
}

/** "Thursday 6 August 2026". */
export function formatDayWithWeekday(day: LocalDay): string {
  return `${weekdayFormat.format(toUtc(day))} ${formatDay(day)}`
}

function partsOf(day: LocalDay): readonly [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

const toUtc = (day: LocalDay) => Date.parse(`${day}T00:00:00Z`)
const fromUtc = (ms: number) => new Date(ms).toISOString().slice(0, 10) as LocalDay

/** How far London is ahead of UTC then, in milliseconds. */
function offsetAt(ms: number): number {
  const parts = clockFormat.formatToParts(ms)
  const valueOf = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value)
  const midnight = Date.UTC(valueOf('year'), valueOf('month') - 1, valueOf('day'))
  const shown =
    midnight + ((valueOf('hour') * 60 + valueOf('minute')) * 60 + valueOf('second')) * 1000
  return shown - Math.floor(ms / 1000) * 1000
}
