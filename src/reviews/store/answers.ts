import type { Selectable } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { Tables } from '../../platform/database/tables.ts'
import '../tables.ts'

export type DraftRow = Selectable<Tables['review_draft']>
export type AnswerRow = Selectable<Tables['review_answer']>

export function findDraft(
  tx: PracticeTransaction,
  contributionId: string,
): Promise<DraftRow | undefined> {
  return tx.db
    .selectFrom('review_draft')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .executeTakeFirst()
}

export interface DraftChange {
  readonly contributionId: string
  readonly text: string
  readonly handedOver: boolean
  readonly personId: string
  /** Of the draft that was changed; 0 where there was none. */
  readonly expectedRevision: number
  readonly at: Date
}

/** @returns false when somebody else wrote in between */
export async function saveDraft(tx: PracticeTransaction, change: DraftChange): Promise<boolean> {
  const fresh = {
    text: change.text,
    handed_over: change.handedOver,
    drafted_by: change.personId,
    drafted_at: change.at,
  }
  const saved =
    change.expectedRevision === 0
      ? await tx.db
          .insertInto('review_draft')
          .values({
            practice_id: tx.practiceId,
            contribution_id: change.contributionId,
            ...fresh,
          })
          .onConflict((clash) => clash.doNothing())
          .returning('revision')
          .executeTakeFirst()
      : await tx.db
          .updateTable('review_draft')
          .set((eb) => ({ ...fresh, revision: eb('revision', '+', 1) }))
          .where('practice_id', '=', tx.practiceId)
          .where('contribution_id', '=', change.contributionId)
          .where('revision', '=', change.expectedRevision)
          .returning('revision')
          .executeTakeFirst()
  return saved !== undefined
}

export async function deleteDraft(tx: PracticeTransaction, contributionId: string): Promise<void> {
  await tx.db
    .deleteFrom('review_draft')
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .execute()
}

export async function insertAnswer(
  tx: PracticeTransaction,
  answer: Omit<AnswerRow, 'practice_id'>,
): Promise<void> {
  await tx.db
    .insertInto('review_answer')
    .values({ practice_id: tx.practiceId, ...answer })
    .execute()
}

export type PublishedAnswer = AnswerRow & { readonly publisher: string | null }

/** Every answer that was published to a review, newest first. */
export function findAnswers(
  tx: PracticeTransaction,
  contributionId: string,
): Promise<readonly PublishedAnswer[]> {
  return tx.db
    .selectFrom('review_answer as a')
    .leftJoin('person as p', (join) =>
      join.onRef('p.practice_id', '=', 'a.practice_id').onRef('p.person_id', '=', 'a.published_by'),
    )
    .selectAll('a')
    .select('p.name as publisher')
    .where('a.practice_id', '=', tx.practiceId)
    .where('a.contribution_id', '=', contributionId)
    .orderBy('a.published_at', 'desc')
    .execute()
}

export async function saveSilence(
  tx: PracticeTransaction,
  silence: {
    readonly contributionId: string
    readonly reason: string
    readonly personId: string
    readonly at: Date
  },
): Promise<void> {
  await tx.db
    .insertInto('review_silence')
    .values({
      practice_id: tx.practiceId,
      contribution_id: silence.contributionId,
      reason: silence.reason,
      chosen_by: silence.personId,
      chosen_at: silence.at,
    })
    .onConflict((clash) => clash.doNothing())
    .execute()
}

export async function deleteSilence(
  tx: PracticeTransaction,
  contributionId: string,
): Promise<void> {
  await tx.db
    .deleteFrom('review_silence')
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .execute()
}
