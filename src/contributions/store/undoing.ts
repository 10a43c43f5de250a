import type { Selectable } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { DecisionTable } from '../tables.ts'

export function lockDecision(
  tx: PracticeTransaction,
  decisionId: string,
): Promise<Selectable<DecisionTable> | undefined> {
  return tx.db
    .selectFrom('decision')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .where('decision_id', '=', decisionId)
    .forUpdate()
    .executeTakeFirst()
}

/**
 * Cancels a decision's steps that have not left.
 * @returns false, and cancels nothing, when one has
 */
export async function cancelHeldSteps(
  tx: PracticeTransaction,
  decisionId: string,
  at: Date,
): Promise<boolean> {
  const steps = await tx.db
    .selectFrom('step')
    .select(['step_id', 'state', 'attempts'])
    .where('practice_id', '=', tx.practiceId)
    .where('decision_id', '=', decisionId)
    .forUpdate()
    .execute()
  if (steps.some((step) => step.state !== 'requested' || step.attempts > 0)) return false
  await tx.db
    .updateTable('step')
    .set({ state: 'cancelled', settled_at: at })
    .where('practice_id', '=', tx.practiceId)
    .where('decision_id', '=', decisionId)
    .execute()
  return true
}

export async function markUndone(
  tx: PracticeTransaction,
  decisionId: string,
  personId: string,
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('decision')
    .set({ undone_at: at, undone_by: personId })
    .where('practice_id', '=', tx.practiceId)
    .where('decision_id', '=', decisionId)
    .execute()
}
