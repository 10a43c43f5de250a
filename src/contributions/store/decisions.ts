import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { ReasonCode, RecordedAction } from '../rules/action.ts'
import type { StepKind } from '../rules/step.ts'
import '../tables.ts'

export interface NewDecision {
  readonly decisionId: string
  readonly contributionId: string
  readonly action: RecordedAction
  readonly clause: string | undefined
  readonly reasonCode: ReasonCode
  readonly reason: string
  /** Undefined when the rule decided, as the practice allowed it to. */
  readonly decidedBy: string | undefined
  readonly version: number
  readonly guidanceVersion: number
  readonly undoUntil: Date | undefined
  /** Names the decisions that were made together. */
  readonly batchId?: string | undefined
  /** The second person, where the practice asks for one. */
  readonly confirmedBy?: string | undefined
}

export async function insertDecisions(
  tx: PracticeTransaction,
  decisions: readonly NewDecision[],
  at: Date,
): Promise<void> {
  if (decisions.length === 0) return
  await tx.db
    .insertInto('decision')
    .values(
      decisions.map((decision) => ({
        practice_id: tx.practiceId,
        contribution_id: decision.contributionId,
        decision_id: decision.decisionId,
        action: decision.action,
        clause: decision.clause ?? null,
        reason_code: decision.reasonCode,
        reason: decision.reason,
        decided_by: decision.decidedBy ?? null,
        decided_at: at,
        version: decision.version,
        guidance_version: decision.guidanceVersion,
        undo_until: decision.undoUntil ?? null,
        batch_id: decision.batchId ?? null,
        confirmed_by: decision.confirmedBy ?? null,
      })),
    )
    .execute()
}

export interface NewStep {
  readonly stepId: string
  readonly decisionId: string
  readonly contributionId: string
  readonly kind: StepKind
  readonly message: string | undefined
  readonly notBefore: Date
}

export async function insertSteps(
  tx: PracticeTransaction,
  steps: readonly NewStep[],
  at: Date,
): Promise<void> {
  if (steps.length === 0) return
  await tx.db
    .insertInto('step')
    .values(
      steps.map((step) => ({
        practice_id: tx.practiceId,
        contribution_id: step.contributionId,
        step_id: step.stepId,
        decision_id: step.decisionId,
        kind: step.kind,
        message: step.message ?? null,
        not_before: step.notBefore,
        requested_at: at,
      })),
    )
    .execute()
}
