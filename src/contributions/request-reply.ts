import { v7 as newId } from 'uuid'
import type { AuditEvent } from '../audit/rules/chain.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { findGuidance } from '../practice/store.ts'
import type { DecideDeps } from './decide-contribution.ts'
import { sendStepJob } from './jobs.ts'
import { insertDecisions, insertSteps, type NewDecision } from './store/decisions.ts'
import { closeQueueEntry } from './store/queue-entries.ts'
import { bumpRevision } from './store/revision.ts'
import { findCurrentVersion } from './store/versions.ts'

export interface ReplyRequest {
  readonly contributionId: string
  readonly personId: string
  readonly kind: 'reply' | 'withdraw-reply'
  /** The whole answer, for `reply`. */
  readonly message: string | undefined
  readonly reason: string
  /** Nothing else about it waits for a person. */
  readonly closesQueue: boolean
}

/**
 * Asks for a public answer to go out, or to be taken away, through the outbox like every other step. Whether
 * the words may be said is the caller's to know.
 * @returns the step, and what the audit log is to tell in the caller's last statement
 */
export async function requestReply(
  deps: Pick<DecideDeps, 'clock' | 'enqueue'>,
  tx: PracticeTransaction,
  request: ReplyRequest,
): Promise<{ readonly stepId: string; readonly event: AuditEvent }> {
  const { contributionId, personId, kind, message, reason } = request
  const now = deps.clock.now()
  const [decisionId, stepId] = [newId(), newId()]
  const guidance = await findGuidance(tx)
  const version = await findCurrentVersion(tx, contributionId)
  const decision: NewDecision = {
    ...{ decisionId, contributionId, action: kind, clause: 'reviews', reason, version },
    ...{ decidedBy: personId, guidanceVersion: guidance.version, undoUntil: undefined },
    reasonCode: 'other',
  }
  await insertDecisions(tx, [decision], now)
  await insertSteps(
    tx,
    [{ stepId, decisionId, contributionId, kind, message, notBefore: now }],
    now,
  )
  if (request.closesQueue) await closeQueueEntry(tx, contributionId, now)
  await bumpRevision(tx, contributionId)
  await deps.enqueue(tx, sendStepJob, [{ practiceId: tx.practiceId, stepId }])
  return {
    stepId,
    event: {
      actor: { kind: 'person', personId },
      action: `decided-${kind}`,
      subject: `contribution:${contributionId}`,
      detail: { decision: decisionId, reason },
    },
  }
}
