import type { Answer } from '../../rules/answers.ts'
import { type AnswerCounts, type Leanings, measureLeanings, totalOf } from '../../rules/counts.ts'
import { type Month, nameMonth } from '../../rules/month.ts'
import { isTooFew, sumMonths, suppressSmall } from '../../rules/suppress.ts'
import { answersIn, type CountedRow } from '../../store/counts.ts'
import type { StoredReturn } from '../../store/returns.ts'

/** A row of the published tables. Null stands for an asterisk: too few answers to show. */
export interface ResultRow {
  readonly name: string
  readonly total: number | null
  readonly counts: AnswerCounts | null
  readonly leanings: Leanings | null
}

export interface MonthResult extends ResultRow {
  readonly month: Month
  readonly sites: readonly ResultRow[]
}

export interface Results {
  /** Newest first. */
  readonly months: readonly MonthResult[]
  /** The last 3 and the last 12 published months, where they may be shown. */
  readonly spans: readonly ResultRow[]
}

const SPANS = [3, 12]

/**
 * What everybody may see of the published months.
 * @param returns - newest first
 */
export function buildResults(
  returns: readonly Pick<StoredReturn, 'month' | 'state' | 'figures' | 'difference'>[],
  rows: readonly CountedRow[],
  sites: readonly string[],
): Results {
  const published = returns.flatMap(({ month, state, figures, difference }) =>
    state === 'published' && figures !== undefined
      ? [{ month, answers: figures.answers, isAsCounted: difference === null }]
      : [],
  )
  const months = published.map(({ month, answers, isAsCounted }) => {
    const ofMonth = rows.filter((row) => row.month === month)
    return {
      month,
      ...toRow(nameMonth(month), isTooFew(answers) ? null : answers),
      // Figures that were corrected by hand are not known by site.
      sites: isAsCounted && sites.length > 1 ? rowsBySite(ofMonth, sites) : [],
    }
  })
  const spans = SPANS.filter((count) => published.length >= count).map((count) => {
    const sum = sumMonths(published.slice(0, count).map(({ answers }) => answers))
    return toRow(`The last ${count} months`, sum)
  })
  return { months, spans }
}

function rowsBySite(rows: readonly CountedRow[], sites: readonly string[]): readonly ResultRow[] {
  const named = sites.map((name) => ({
    name,
    counts: answersIn(rows.filter((row) => row.site === name)),
  }))
  return suppressSmall(named).sites.map(({ name, counts }) => toRow(name, counts))
}

function toRow(name: string, counts: AnswerCounts | null): ResultRow {
  if (counts === null) return { name, total: null, counts, leanings: null }
  return { name, total: totalOf(counts), counts, leanings: measureLeanings(counts) }
}

/** How wide each answer's piece of a bar is, in whole hundredths that add up to 100. */
export function shareOut(counts: AnswerCounts): readonly { code: Answer; width: number }[] {
  const total = totalOf(counts)
  let before = 0
  let sum = 0
  return (Object.entries(counts) as [Answer, number][]).map(([code, count]) => {
    sum += count
    const until = total === 0 ? 0 : Math.round((1000 * sum) / total) / 10
    const width = Math.round((until - before) * 10) / 10
    before = until
    return { code, width }
  })
}
