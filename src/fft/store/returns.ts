import { z } from 'zod'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import { ANSWER_CODES, MODE_CODES } from '../rules/answers.ts'
import type { Month } from '../rules/month.ts'
import { type Figures, RETURN_STATES, type ReturnState } from '../rules/monthly-return.ts'
import '../tables.ts'

const Stored = z.object({
  answers: z.record(z.enum(ANSWER_CODES), z.number()),
  modes: z.record(z.enum(MODE_CODES), z.number()),
})

export interface StoredReturn {
  readonly month: Month
  readonly state: ReturnState
  readonly figures: Figures | undefined
  readonly difference: string | null
  readonly preparedBy: string | null
  readonly preparedAt: Date | null
  readonly checkedBy: string | null
  readonly checkedAt: Date | null
  readonly submittedBy: string | null
  readonly submittedAt: Date | null
  readonly reference: string | null
  readonly publishedAt: Date | null
  readonly remindedOn: string | null
}

const columns = [
  'month',
  'state',
  'figures',
  'difference',
  'prepared_by as preparedBy',
  'prepared_at as preparedAt',
  'checked_by as checkedBy',
  'checked_at as checkedAt',
  'submitted_by as submittedBy',
  'submitted_at as submittedAt',
  'reference',
  'published_at as publishedAt',
  'reminded_on as remindedOn',
] as const

type Row = Omit<StoredReturn, 'month' | 'state' | 'figures'> & {
  readonly month: string
  readonly state: string
  readonly figures: unknown
}

function parseReturn({ figures, ...row }: Row): StoredReturn {
  const state = z.enum(RETURN_STATES).parse(row.state)
  const parsed = figures === null ? undefined : Stored.parse(figures)
  return { ...row, month: row.month as Month, state, figures: parsed }
}

export async function findReturns(tx: PracticeTransaction): Promise<readonly StoredReturn[]> {
  const rows = await tx.db
    .selectFrom('feedback_return')
    .select(columns)
    .where('practice_id', '=', tx.practiceId)
    .orderBy('month', 'desc')
    .execute()
  return rows.map(parseReturn)
}

/** The return of a month, made where there is none, and held until the transaction ends. */
export async function lockReturn(tx: PracticeTransaction, month: Month): Promise<StoredReturn> {
  await tx.db
    .insertInto('feedback_return')
    .values({ practice_id: tx.practiceId, month, state: 'open' })
    .onConflict((clash) => clash.columns(['practice_id', 'month']).doNothing())
    .execute()
  const row = await tx.db
    .selectFrom('feedback_return')
    .select(columns)
    .where('practice_id', '=', tx.practiceId)
    .where('month', '=', month)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return parseReturn(row)
}

export interface ReturnChange {
  readonly state: ReturnState
  readonly figures?: string
  readonly difference?: string | null
  readonly prepared_by?: string | null
  readonly prepared_at?: Date | null
  readonly checked_by?: string
  readonly checked_at?: Date
  readonly submitted_by?: string
  readonly submitted_at?: Date
  readonly reference?: string
  readonly published_at?: Date
}

export async function saveReturn(
  tx: PracticeTransaction,
  month: Month,
  change: ReturnChange,
): Promise<void> {
  await tx.db
    .updateTable('feedback_return')
    .set(change)
    .where('practice_id', '=', tx.practiceId)
    .where('month', '=', month)
    .execute()
}

export async function noteReminder(
  tx: PracticeTransaction,
  month: Month,
  day: string,
): Promise<void> {
  await tx.db
    .updateTable('feedback_return')
    .set({ reminded_on: day })
    .where('practice_id', '=', tx.practiceId)
    .where('month', '=', month)
    .execute()
}

export interface ReturnNote {
  readonly noteId: string
  readonly text: string
  readonly writtenBy: string
  readonly writtenAt: Date
}

export async function insertNote(
  tx: PracticeTransaction,
  month: Month,
  { noteId, text, writtenBy, writtenAt }: ReturnNote,
): Promise<void> {
  await tx.db
    .insertInto('feedback_return_note')
    .values({
      practice_id: tx.practiceId,
      ...{ month, text, note_id: noteId, written_by: writtenBy, written_at: writtenAt },
    })
    .execute()
}

export async function findNotes(
  tx: PracticeTransaction,
  month: Month,
): Promise<readonly ReturnNote[]> {
  return tx.db
    .selectFrom('feedback_return_note')
    .select(['note_id as noteId', 'text', 'written_by as writtenBy', 'written_at as writtenAt'])
    .where('practice_id', '=', tx.practiceId)
    .where('month', '=', month)
    .orderBy('written_at')
    .execute()
}
