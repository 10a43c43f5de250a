import { v7 as newId } from 'uuid'
import type { RecordAudit } from '../audit/audit-log.ts'
import type { Clock } from '../base/clock.ts'
import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { InPractice, PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import type { Role } from '../practice/rules/roles.ts'
import { findGuidance, findSettings } from '../practice/store.ts'
import { type FollowUp, followUpDecision } from './follow-up.ts'
import { sendStepJob } from './jobs.ts'
import {
  type Action,
  canBeUndone,
  permitActions,
  type ReasonCode,
  type Refusal,
  stepsOf,
} from './rules/action.ts'
import { isClaimedByAnother } from './rules/claim.ts'
import { speedOf } from './rules/tally.ts'
import { isIrreversible } from './rules/step.ts'
import { findOpenEntry, releaseClaims } from './store/claims.ts'
import { insertProposal, settleOpenProposal } from './store/proposals.ts'
import { insertDecisions, insertSteps, type NewStep } from './store/decisions.ts'
import { closeQueueEntry, escalateQueueEntry } from './store/queue-entries.ts'
import { addToTally } from './store/tally.ts'
import { type ContributionAtHand, lockSituation } from './store/situation.ts'
import { bumpRevision } from './store/revision.ts'

export interface DecideDeps {
  readonly inPractice: InPractice
  readonly enqueue: Enqueue
  readonly recordAudit: RecordAudit
  /** The areas that go on with what is found or decided, in the same transaction. */
  readonly followUps: readonly FollowUp[]
  readonly clock: Clock
}

/** Who decides what, as they saw it. */
export interface DecisionRequest {
  readonly personId: string
  readonly role: Role
  readonly contributionId: string
  /** Of the page they decided on: somebody else's change in between is a conflict. */
  readonly expectedRevision: number
  readonly action: Action
  readonly clause: string | undefined
  readonly reasonCode: ReasonCode
  readonly reason: string
  /** What the author is told, for `ask-to-delete`. */
  readonly message: string | undefined
  /** Names the decisions that are made together with this one. */
  readonly batchId?: string | undefined
}

export type DecisionRefusal =
  | { readonly kind: 'not-found' }
  /** Somebody else has it open to decide it. */
  | { readonly kind: 'claimed' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'not-allowed'; readonly because: Refusal }

export interface Decided {
  /** Undefined when the decision waits for a second person. */
  readonly decisionId: string | undefined
  /** Until when it can be undone; undefined when it took effect at once. */
  readonly undoUntil: Date | undefined
}

/**
 * Records a person's decision, with the steps it asks for, in one transaction. Irreversible steps are
 * held back for the practice's undo window. What only hides or shows goes out at once: its undoing is the
 * other of the two.
 */
export async function decideContribution(
  deps: DecideDeps,
  practiceId: PracticeId,
  request: DecisionRequest,
): Promise<Result<Decided, DecisionRefusal>> {
  return deps.inPractice(practiceId, async (tx) => {
    const now = deps.clock.now()
    const hand = await lockSituation(tx, request.contributionId, now)
    if (hand === undefined) return err({ kind: 'not-found' })
    if (hand.row.revision !== request.expectedRevision) return err({ kind: 'conflict' })
    const entry = await findOpenEntry(tx, request.contributionId)
    if (entry && isClaimedByAnother(entry, request.personId, now)) return err({ kind: 'claimed' })
    const permission = permitActions(hand.situation, request.role)[request.action]
    if (!permission.allowed) return err({ kind: 'not-allowed', because: permission.because })
    const { secondPerson } = await findSettings(tx)
    return ok(
      secondPerson.has(request.action)
        ? await propose(deps, tx, request)
        : await saveDecision(deps, tx, hand, request),
    )
  })
}

/** Keeps what a person wants done until a second one confirms it. A newer wish takes an older one's place. */
async function propose(
  deps: DecideDeps,
  tx: PracticeTransaction,
  request: DecisionRequest,
): Promise<Decided> {
  const now = deps.clock.now()
  const { contributionId, personId, action } = request
  await settleOpenProposal(tx, { contributionId, outcome: 'withdrawn', personId }, now)
  const proposalId = newId()
  await insertProposal(tx, { ...request, proposalId }, now)
  await releaseClaims(tx, personId)
  await bumpRevision(tx, contributionId)
  await deps.recordAudit(tx, [
    {
      actor: { kind: 'person', personId },
      action: `proposed-${action}`,
      subject: `contribution:${contributionId}`,
      detail: {
        proposal: proposalId,
        clause: request.clause ?? null,
        reasonCode: request.reasonCode,
        reason: request.reason,
      },
    },
  ])
  return { decisionId: undefined, undoUntil: undefined }
}

/** What is decided, once it may be. */
interface DecisionToSave extends Omit<DecisionRequest, 'role' | 'expectedRevision'> {
  /** The second person, where the practice asks for one. */
  readonly confirmedBy?: string | undefined
}

/** Writes a decision with everything that follows, for a contribution that is locked. */
export async function saveDecision(
  deps: DecideDeps,
  tx: PracticeTransaction,
  { row, situation }: ContributionAtHand,
  request: DecisionToSave,
): Promise<Decided> {
  const now = deps.clock.now()
  const { contributionId, personId } = request
  const { undoSeconds } = await findSettings(tx)
  const guidance = await findGuidance(tx)
  const decisionId = newId()
  const undoUntil = new Date(now.getTime() + undoSeconds * 1000)
  const steps = stepsOf(request.action).map((kind): NewStep => {
    const notBefore = isIrreversible(kind) ? undoUntil : now
    const message = kind === 'send-private-message' ? request.message : undefined
    return { stepId: newId(), decisionId, contributionId, kind, message, notBefore }
  })
  const isHeld = canBeUndone(request.action)
  await insertDecisions(
    tx,
    [
      {
        ...request,
        decisionId,
        decidedBy: request.personId,
        version: row.current_version,
        guidanceVersion: guidance.version,
        undoUntil: isHeld ? undoUntil : undefined,
      },
    ],
    now,
  )
  await insertSteps(tx, steps, now)
  const passed = { contributionId, kinds: situation.kinds }
  if (request.action === 'escalate') await escalateQueueEntry(tx, passed, now)
  else await closeQueueEntry(tx, contributionId, now)
  await settleOpenProposal(tx, { contributionId, outcome: 'withdrawn', personId }, now)
  await bumpRevision(tx, contributionId)
  await addToTally(tx, [`decided:${speedOf(row.captured_at, now)}`], now)
  for (const step of steps) {
    const payload = { practiceId: tx.practiceId, stepId: step.stepId }
    await deps.enqueue(tx, sendStepJob, [payload], { notBefore: step.notBefore })
  }
  const followed = await followUpDecision(deps.followUps, tx, { ...request, decisionId }, now)
  await deps.recordAudit(tx, [
    {
      actor: { kind: 'person', personId: request.personId },
      action: `decided-${request.action}`,
      subject: `contribution:${contributionId}`,
      detail: {
        decision: decisionId,
        clause: request.clause ?? null,
        reasonCode: request.reasonCode,
        reason: request.reason,
        version: row.current_version,
        guidance: guidance.version,
        ...(request.confirmedBy !== undefined && { confirmedBy: request.confirmedBy }),
      },
    },
    ...followed,
  ])
  return { decisionId, undoUntil: isHeld ? undoUntil : undefined }
}
