import type { PracticeTransaction } from '../../platform/database/database.ts'
import { type Answer, ANSWER_CODES } from '../rules/answers.ts'
import type { Month } from '../rules/month.ts'
import '../tables.ts'

export interface Batch {
  readonly batchId: string
  readonly month: Month
  readonly slipCount: number
  readonly state: string
  readonly startedAt: Date
}

const columns = [
  'batch_id as batchId',
  'month',
  'slip_count as slipCount',
  'state',
  'started_at as startedAt',
] as const

/** The newest first. */
export async function findBatches(
  tx: PracticeTransaction,
  limit: number,
): Promise<readonly Batch[]> {
  const rows = await tx.db
    .selectFrom('paper_batch')
    .select(columns)
    .where('practice_id', '=', tx.practiceId)
    .orderBy('started_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, month: row.month as Month }))
}

/** Held until the transaction ends. */
export async function lockBatch(
  tx: PracticeTransaction,
  batchId: string,
): Promise<Batch | undefined> {
  const row = await tx.db
    .selectFrom('paper_batch')
    .select(columns)
    .where('practice_id', '=', tx.practiceId)
    .where('batch_id', '=', batchId)
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, month: row.month as Month }
}

export interface BatchFile {
  readonly name: string
  readonly pages: number | null
  readonly pagesRead: number
  readonly trouble: string | null
}

export function findFiles(tx: PracticeTransaction, batchId: string): Promise<readonly BatchFile[]> {
  return tx.db
    .selectFrom('paper_file')
    .select(['name', 'pages', 'pages_read as pagesRead', 'trouble'])
    .where('practice_id', '=', tx.practiceId)
    .where('batch_id', '=', batchId)
    .orderBy('position')
    .execute()
}

export interface BatchSlip {
  readonly slipId: string
  readonly file: string
  readonly page: number
  readonly site: string | null
  readonly serial: number | null
  readonly state: string
  readonly reason: string | null
  readonly answer: Answer | undefined
  readonly publish: boolean
  readonly helped: boolean
  readonly hasAnswersPicture: boolean
  readonly hasCommentPicture: boolean
  /** As typed; null until somebody has. */
  readonly comment: string | null
}

/** Everything seen in a batch, in the order of its files and pages. */
export async function findSlips(
  tx: PracticeTransaction,
  batchId: string,
): Promise<readonly BatchSlip[]> {
  const rows = await tx.db
    .selectFrom('paper_slip as s')
    .innerJoin('paper_file as f', (join) =>
      join.onRef('f.practice_id', '=', 's.practice_id').onRef('f.file_id', '=', 's.file_id'),
    )
    .leftJoin('paper_print as p', (join) =>
      join.onRef('p.practice_id', '=', 's.practice_id').onRef('p.print_id', '=', 's.print_id'),
    )
    .select(['s.slip_id as slipId', 'f.name as file', 's.page', 'p.site', 's.serial', 's.state'])
    .select(['s.reason', 's.answer', 's.publish', 's.helped', 's.comment'])
    .select((eb) => [
      eb('s.answers_png', 'is not', null).as('hasAnswersPicture'),
      eb('s.comment_png', 'is not', null).as('hasCommentPicture'),
    ])
    .where('s.practice_id', '=', tx.practiceId)
    .where('s.batch_id', '=', batchId)
    .orderBy('f.position')
    .orderBy('s.page')
    .orderBy('s.serial')
    .execute()
  return rows.map(({ hasAnswersPicture, hasCommentPicture, answer, ...row }) => ({
    ...row,
    answer: ANSWER_CODES.find((code) => code === answer),
    hasAnswersPicture: Boolean(hasAnswersPicture),
    hasCommentPicture: Boolean(hasCommentPicture),
  }))
}

export async function findPicture(
  tx: PracticeTransaction,
  slipId: string,
  which: 'answers_png' | 'comment_png',
): Promise<Buffer | undefined> {
  const row = await tx.db
    .selectFrom('paper_slip')
    .select(which)
    .where('practice_id', '=', tx.practiceId)
    .where('slip_id', '=', slipId)
    .executeTakeFirst()
  return row?.[which] ?? undefined
}

export interface SlipChange {
  readonly state?: 'read' | 'left-out'
  readonly answer?: Answer
  readonly comment?: string
}

/** What a person decided or typed, while the batch is open. @returns false where there is no such slip */
export async function changeSlip(
  tx: PracticeTransaction,
  { batchId, slipId }: { readonly batchId: string; readonly slipId: string },
  change: SlipChange,
): Promise<boolean> {
  const changed = await tx.db
    .updateTable('paper_slip')
    .set(change)
    .where('practice_id', '=', tx.practiceId)
    .where('batch_id', '=', batchId)
    .where('slip_id', '=', slipId)
    .where('state', 'in', ['read', 'doubtful'])
    .returning('slip_id')
    .executeTakeFirst()
  return changed !== undefined
}

/** The pictures and the words go: what counts is kept as answers, which lead to no slip. */
export async function closeBatch(
  tx: PracticeTransaction,
  batchId: string,
  personId: string,
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('paper_slip')
    .set({ answers_png: null, comment_png: null, comment: null, answer: null })
    .where('practice_id', '=', tx.practiceId)
    .where('batch_id', '=', batchId)
    .execute()
  await tx.db
    .updateTable('paper_batch')
    .set({ state: 'closed', closed_by: personId, closed_at: at })
    .where('practice_id', '=', tx.practiceId)
    .where('batch_id', '=', batchId)
    .execute()
}
