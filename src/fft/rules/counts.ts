import { type Answer, ANSWER_CODES, ANSWERS, type Mode, MODE_CODES } from './answers.ts'

export type AnswerCounts = Readonly<Record<Answer, number>>
export type ModeCounts = Readonly<Record<Mode, number>>

export const NO_ANSWERS: AnswerCounts = zeroFor(ANSWER_CODES)
export const NO_MODES: ModeCounts = zeroFor(MODE_CODES)

export function totalOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

export function addCounts<Key extends string>(
  some: Readonly<Record<Key, number>>,
  more: Readonly<Record<Key, number>>,
): Readonly<Record<Key, number>> {
  const sum: Record<Key, number> = { ...some }
  for (const key of Object.keys(sum) as Key[]) sum[key] += more[key]
  return sum
}

/** Whole per cents of all answers; null where there are none, which is shown as a dash and not as 0. */
export interface Leanings {
  readonly positive: number | null
  readonly negative: number | null
}

/** "Neither" and "Don't know" stay in the denominator. */
export function measureLeanings(counts: AnswerCounts): Leanings {
  return { positive: percentOf(counts, 'positive'), negative: percentOf(counts, 'negative') }
}

function percentOf(counts: AnswerCounts, leaning: 'positive' | 'negative'): number | null {
  const total = totalOf(counts)
  if (total === 0) return null
  const leaners = ANSWERS.filter((answer) => answer.leans === leaning)
  const part = leaners.reduce((sum, { code }) => sum + counts[code], 0)
  return Math.round((100 * part) / total)
}

function zeroFor<Key extends string>(keys: readonly Key[]): Readonly<Record<Key, number>> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>
}
