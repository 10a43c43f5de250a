import { v7 as newId } from 'uuid'
import type { AuditEvent } from '../audit/rules/chain.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import { findGuidance } from '../practice/store.ts'
import { sendStepJob } from './jobs.ts'
import { permitSignpost, type Refusal } from './rules/action.ts'
import { insertDecisions, insertSteps } from './store/decisions.ts'
import { lockSituation } from './store/situation.ts'

const BY_ITSELF = 'Sent by itself, as the practice allows: somebody may be at risk.'

export interface Signpost {
  readonly contributionId: string
  readonly message: string
  /** Undefined when the rule sends it, as the practice allowed it to. */
  readonly personId: string | undefined
}

/**
 * Asks for the signpost to help to be sent privately, in the caller's transaction and without an undo
 * window. Networks take one private message: a second is refused.
 */
export async function sendSignpost(
  { enqueue }: { readonly enqueue: Enqueue },
  tx: PracticeTransaction,
  { contributionId, message, personId }: Signpost,
  at: Date,
): Promise<Result<AuditEvent, Refusal>> {
  const hand = await lockSituation(tx, contributionId, at)
  if (hand === undefined) return err('removed')
  const permission = permitSignpost(hand.situation)
  if (!permission.allowed) return err(permission.because)
  const { version: guidanceVersion } = await findGuidance(tx)
  const [decisionId, stepId] = [newId(), newId()]
  const decision = {
    ...{ decisionId, contributionId, action: 'signpost' as const, clause: 'safeguarding' },
    ...{ reasonCode: 'person-at-risk' as const, decidedBy: personId, guidanceVersion },
    reason: personId === undefined ? BY_ITSELF : 'Told privately where to get help.',
    version: hand.row.current_version,
    undoUntil: undefined,
  }
  await insertDecisions(tx, [decision], at)
  const step = { stepId, decisionId, contributionId, message, notBefore: at }
  await insertSteps(tx, [{ ...step, kind: 'send-private-message' }], at)
  await enqueue(tx, sendStepJob, [{ practiceId: tx.practiceId, stepId }])
  return ok({
    actor: personId === undefined ? { kind: 'rule' } : { kind: 'person', personId },
    action: 'signpost-requested',
    subject: `contribution:${contributionId}`,
    detail: { decision: decisionId },
  })
}
