import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { Month } from '../rules/month.ts'
import '../tables.ts'

/** What patients said in a month, and what the practice did about it. */
export interface FeedbackAction {
  readonly actionId: string
  readonly month: Month
  readonly youSaid: string
  readonly weDid: string
}

/** The newest first. */
export async function findActions(
  tx: PracticeTransaction,
  first: Month,
): Promise<readonly FeedbackAction[]> {
  const rows = await tx.db
    .selectFrom('feedback_action')
    .select(['action_id as actionId', 'month', 'you_said as youSaid', 'we_did as weDid'])
    .where('practice_id', '=', tx.practiceId)
    .where('month', '>=', first)
    .orderBy('month', 'desc')
    .orderBy('written_at', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, month: row.month as Month }))
}

export async function insertAction(
  tx: PracticeTransaction,
  { actionId, month, youSaid, weDid }: FeedbackAction,
  personId: string,
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('feedback_action')
    .values({
      practice_id: tx.practiceId,
      ...{ action_id: actionId, month, you_said: youSaid, we_did: weDid },
      ...{ written_by: personId, written_at: at },
    })
    .execute()
}

/** @returns false when there is none */
export async function deleteAction(tx: PracticeTransaction, actionId: string): Promise<boolean> {
  const gone = await tx.db
    .deleteFrom('feedback_action')
    .where('practice_id', '=', tx.practiceId)
    .where('action_id', '=', actionId)
    .returning('action_id')
    .executeTakeFirst()
  return gone !== undefined
}
