import { type AnswerCounts, addCounts, NO_ANSWERS, totalOf } from './counts.ts'

/** Fewer answers than this could show who gave them. None at all shows nobody. */
const FEWEST_SHOWN = 5

export interface NamedCounts {
  readonly name: string
  readonly counts: AnswerCounts
}

/** A row of the published table; null stands for an asterisk. */
export interface PublishedRow {
  readonly name: string
  readonly counts: AnswerCounts | null
}

export interface PublishedCounts {
  readonly total: AnswerCounts | null
  readonly sites: readonly PublishedRow[]
}

export const isTooFew = (counts: AnswerCounts): boolean => {
  const total = totalOf(counts)
  return total > 0 && total < FEWEST_SHOWN
}

/**
 * What may be published of one period. A small row is hidden, and so is the next smallest, so that
 * nobody works out the one from the total and the other; of two sites both are hidden.
 */
export function suppressSmall(sites: readonly NamedCounts[]): PublishedCounts {
  const total = sites.reduce((sum, { counts }) => addCounts(sum, counts), NO_ANSWERS)
  const hidden = new Set(sites.filter(({ counts }) => isTooFew(counts)).map(({ name }) => name))
  if (hidden.size > 0 && sites.length === 2) for (const { name } of sites) hidden.add(name)
  if (hidden.size === 1) {
    const next = sites
      .filter(({ name, counts }) => !hidden.has(name) && totalOf(counts) > 0)
      .sort((a, b) => totalOf(a.counts) - totalOf(b.counts))[0]
    if (next !== undefined) hidden.add(next.name)
  }
  return {
    total: isTooFew(total) ? null : total,
    sites: sites.map(({ name, counts }) => ({ name, counts: hidden.has(name) ? null : counts })),
  }
}

/**
 * The sum of several published months; null where somebody could work out a hidden month from it: a
 * single hidden month, or hidden months that are few together.
 */
export function sumMonths(months: readonly AnswerCounts[]): AnswerCounts | null {
  const sum = months.reduce(addCounts, NO_ANSWERS)
  const hidden = months.filter(isTooFew)
  if (hidden.length === 0) return isTooFew(sum) ? null : sum
  const ofHidden = hidden.reduce(addCounts, NO_ANSWERS)
  return hidden.length < 2 || isTooFew(ofHidden) ? null : sum
}
