import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

/** The open contributions with the same words, in the queue's order. */
export async function findCopies(
  tx: PracticeTransaction,
  likeness: string,
  limit: number,
): Promise<readonly string[]> {
  const rows = await tx.db
    .selectFrom('queue_entry')
    .select('contribution_id')
    .where('practice_id', '=', tx.practiceId)
    .where('likeness', '=', likeness)
    .where('closed_at', 'is', null)
    .orderBy('rank')
    .orderBy('due_at')
    .orderBy('contribution_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.contribution_id)
}

/** The decisions that were made together and not undone. */
export async function findBatch(
  tx: PracticeTransaction,
  batchId: string,
): Promise<readonly string[]> {
  const rows = await tx.db
    .selectFrom('decision')
    .select('decision_id')
    .where('practice_id', '=', tx.practiceId)
    .where('batch_id', '=', batchId)
    .where('undone_at', 'is', null)
    .orderBy('decision_id')
    .execute()
  return rows.map((row) => row.decision_id)
}
