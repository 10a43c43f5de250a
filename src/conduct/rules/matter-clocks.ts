import type { BankHolidays } from '../../base/bank-holidays.ts'
import { deadlineOf } from '../../base/deadline.ts'
import { addMonths, endOfDay, type LocalDay, parseDay, startOfDay } from '../../base/local-day.ts'
import type { Due, Facts } from '../../cases/rules/case-kind.ts'

/** The year ends the day before its anniversary: of two ways to count, the earlier day is shown. */
export function limitationEnd(firstPublished: LocalDay): Date {
  return startOfDay(addMonths(firstPublished, 12))
}

const WARN_AFTER_MONTHS = [3, 6, 9, 10, 11] as const

export function isTooLate({ values, now }: Facts): boolean {
  const first = parseDay(values['firstPublished'] ?? '')
  return first !== undefined && limitationEnd(first) <= now
}

export function dueOfMatter(facts: Facts, holidays: BankHolidays): readonly Due[] {
  return [...dueOfLimitation(facts), ...dueOfReply(facts, holidays), ...dueOfReview(facts)]
}

function dueOfLimitation({ state, values, now }: Facts): readonly Due[] {
  const first = parseDay(values['firstPublished'] ?? '')
  if (first === undefined || ['proceedings', 'limitation-expired'].includes(state)) return []
  const source = 'Limitation Act 1980, section 4A: one year from first publication'
  const end = {
    name: 'limitation',
    label: 'Last day for a claim',
    at: limitationEnd(first),
    source,
  }
  const warnings = WARN_AFTER_MONTHS.map((months) => endOfDay(addMonths(first, months)))
  const next = warnings.find((at) => at > now)
  const own = 'The practice’s own target'
  return next === undefined
    ? [end]
    : [end, { name: 'warning', label: 'Look at the time left', at: next, source: own }]
}

function dueOfReply({ state, history }: Facts, holidays: BankHolidays): readonly Due[] {
  const letter = history.findLast(({ move }) => move === 'letter-of-claim')
  const sent = parseDay(letter?.values['sentOn'] ?? '')
  if (state !== 'letter-of-claim' || sent === undefined) return []
  const at = deadlineOf({ kind: 'days', count: 14 }, startOfDay(sent), holidays)
  return [
    { name: 'reply', label: 'They answer', at, source: 'Pre-Action Protocol: usually 14 days' },
  ]
}

function dueOfReview({ values }: Facts): readonly Due[] {
  const review = parseDay(values['nextReview'] ?? '')
  return review === undefined
    ? []
    : [{ name: 'review', label: 'Look at it again', at: endOfDay(review), source: 'As entered' }]
}
