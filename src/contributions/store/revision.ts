import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

/** Counts a change that anybody who has the contribution open must notice before deciding. */
export async function bumpRevision(tx: PracticeTransaction, contributionId: string): Promise<void> {
  await tx.db
    .updateTable('contribution')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .execute()
}
