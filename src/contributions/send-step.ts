import { v7 as newId } from 'uuid'
import type { PracticeId } from '../base/practice-id.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Attempt, Outcome, SendStepDeps } from './attempt.ts'
import type { OutgoingStep } from './channel.ts'
import { findWait } from './find-on-network.ts'
import { sendStepJob } from './jobs.ts'
import { recordMove } from './record-move.ts'
import {
  isByHand,
  type NetworkFailure,
  planAfterCheck,
  planAfterFailure,
  type StepKind,
} from './rules/step.ts'
import { lockStep, type StepAtHand, updateStep } from './store/steps.ts'

/**
 * Carries a step one move further: that it leaves is committed before the call, and what became of it
 * after. Killed in between, it is found as `sent`, and the network is asked before anything is repeated.
 */
export async function sendStep(
  deps: SendStepDeps,
  practiceId: PracticeId,
  stepId: string,
): Promise<void> {
  const attempt = await deps.inPractice(practiceId, (tx) => claimStep(deps, tx, stepId))
  if (attempt === undefined) return
  const outcome = await carryOut(deps, attempt)
  await deps.inPractice(practiceId, (tx) => recordMove(deps, tx, attempt, outcome))
}

async function claimStep(
  deps: SendStepDeps,
  tx: PracticeTransaction,
  stepId: string,
): Promise<Attempt | undefined> {
  const hand = await lockStep(tx, stepId)
  if (hand === undefined || !isToBeSent(hand)) return undefined
  const { step, contribution, connection } = hand
  const now = deps.clock.now()
  // Held back for its undo window, or by its connection. Once that is mended, all that waits is sent on.
  const waitUntil = step.not_before > now ? step.not_before : findWait(connection, now)
  if (waitUntil === 'once-connected') return undefined
  if (waitUntil !== undefined) {
    const payload = { practiceId: tx.practiceId, stepId }
    await deps.enqueue(tx, sendStepJob, [payload], { notBefore: waitUntil })
    return undefined
  }
  const attempt = beginAttempt(hand)
  if (contribution.network_state === 'removed') {
    await updateStep(tx, stepId, { fence: attempt.fence })
    await recordMove(deps, tx, attempt, outcomeOfRemoved(step.kind))
    return undefined
  }
  await updateStep(tx, stepId, {
    fence: attempt.fence,
    state: 'sent',
    attempts: attempt.attempts,
    sent_at: step.sent_at ?? now,
  })
  return attempt
}

function isToBeSent({ step }: StepAtHand): boolean {
  return (step.state === 'requested' || step.state === 'sent') && !isByHand(step.kind)
}

function beginAttempt(hand: StepAtHand): Attempt {
  const mode = hand.step.state === 'sent' ? 'check' : 'perform'
  const attempts = hand.step.attempts + (mode === 'perform' ? 1 : 0)
  return { hand, fence: newId(), mode, attempts }
}

/** The author, or somebody on the network's own page, was faster. */
function outcomeOfRemoved(kind: StepKind): Outcome {
  return {
    move: { kind: 'settle', state: kind === 'remove' ? 'confirmed' : 'refused' },
    failure: { kind: 'gone', message: 'It is no longer on the page.' },
    mayHaveHappened: false,
  }
}

async function carryOut(deps: SendStepDeps, attempt: Attempt): Promise<Outcome> {
  const { step, contribution, connection } = attempt.hand
  const channel = deps.channels.get(contribution.network)
  if (channel === undefined || step.kind === 'report') {
    throw new Error(`No channel carries out step ${step.step_id}`)
  }
  const outgoing: OutgoingStep = {
    kind: step.kind,
    externalId: contribution.external_id,
    channel: contribution.channel,
    message: step.message,
    since: step.sent_at ?? deps.clock.now(),
  }
  const opened = deps.openConnection(connection)
  if (attempt.mode === 'perform') {
    const performed = await channel.perform(opened, outgoing)
    if (!performed.ok) {
      return afterFailure(attempt, performed.error, performed.error.kind === 'ambiguous')
    }
  }
  const checked = await channel.check(opened, outgoing)
  if (!checked.ok) return afterFailure(attempt, checked.error, true)
  // A message that the network took cannot always be seen again; its yes is enough.
  const isTaken = attempt.mode === 'perform' && checked.value === 'unsure'
  const found = isTaken ? 'done' : checked.value
  return { move: planAfterCheck(step.kind, found, attempt.attempts), mayHaveHappened: true }
}

function afterFailure(
  attempt: Attempt,
  failure: NetworkFailure,
  mayHaveHappened: boolean,
): Outcome {
  const move = planAfterFailure(attempt.hand.step.kind, failure, attempt.attempts)
  return { move, failure, mayHaveHappened }
}
