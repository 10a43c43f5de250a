import type { PracticeTransaction } from '../../platform/database/database.ts'
import { type Answer, ANSWER_CODES, type Mode, MODE_CODES } from '../rules/answers.ts'
import { type AnswerCounts, type ModeCounts, NO_ANSWERS, NO_MODES } from '../rules/counts.ts'
import type { Month } from '../rules/month.ts'
import '../tables.ts'

/** How a month was answered at one site, by one way of collection. */
export interface CountedRow {
  readonly month: Month
  readonly site: string
  readonly mode: Mode
  readonly answer: Answer
  readonly count: number
}

/** The counts of some months, both ends included, oldest first. */
export async function findCounts(
  tx: PracticeTransaction,
  first: Month,
  last: Month,
): Promise<readonly CountedRow[]> {
  const rows = await tx.db
    .selectFrom('feedback_count')
    .select(['month', 'site', 'mode', 'answer'])
    .select((eb) => eb.fn.sum<number>('count').as('count'))
    .where('practice_id', '=', tx.practiceId)
    .where('month', '>=', first)
    .where('month', '<=', last)
    .groupBy(['month', 'site', 'mode', 'answer'])
    .orderBy('month')
    .execute()
  return rows.flatMap((row) => {
    const mode = MODE_CODES.find((code) => code === row.mode)
    const answer = ANSWER_CODES.find((code) => code === row.answer)
    if (mode === undefined || answer === undefined) return []
    return [{ ...row, month: row.month as Month, mode, answer }]
  })
}

export function answersIn(rows: readonly CountedRow[]): AnswerCounts {
  const counts: Record<Answer, number> = { ...NO_ANSWERS }
  for (const { answer, count } of rows) counts[answer] += count
  return counts
}

export function modesIn(rows: readonly CountedRow[]): ModeCounts {
  const counts: Record<Mode, number> = { ...NO_MODES }
  for (const { mode, count } of rows) counts[mode] += count
  return counts
}

/** The first month that anything was counted in. */
export async function findFirstMonth(tx: PracticeTransaction): Promise<Month | undefined> {
  const row = await tx.db
    .selectFrom('feedback_count')
    .select('month')
    .where('practice_id', '=', tx.practiceId)
    .orderBy('month')
    .limit(1)
    .executeTakeFirst()
  return row?.month as Month | undefined
}
