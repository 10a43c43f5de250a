import { v7 as newId } from 'uuid'
import type { PracticeId } from '../base/practice-id.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Attempt, Outcome, SendStepDeps } from './attempt.ts'
import type { OutgoingStep } from './channel.ts'
import { findWait } from './find-on-network.ts'
import { sendStepJob } from './jobs.ts'
import { recordMoves } from './record-moves.ts'
import { abilityFor } from './rules/capabilities.ts'
import {
  type NetworkFailure,
  planAfterCheck,
  planAfterFailure,
  type StepKind,
} from './rules/step.ts'
import { claimSteps, lockSteps, type StepAtHand } from './store/steps.ts'

/**
 * Carries steps one move further: that they leave is committed before the calls, and what became of them
 * after. Killed in between, they are found as `sent`, and the network is asked before anything is repeated.
 */
export async function sendSteps(
  deps: SendStepDeps,
  practiceId: PracticeId,
  stepIds: readonly string[],
): Promise<void> {
  const attempts = await deps.inPractice(practiceId, (tx) => claimAll(deps, tx, stepIds))
  if (attempts.length === 0) return
  const carried = await Promise.all(
    attempts.map(async (attempt) => ({ attempt, outcome: await carryOut(deps, attempt) })),
  )
  await deps.inPractice(practiceId, (tx) => recordMoves(deps, tx, carried))
}

async function claimAll(
  deps: SendStepDeps,
  tx: PracticeTransaction,
  stepIds: readonly string[],
): Promise<readonly Attempt[]> {
  const hands = (await lockSteps(tx, stepIds)).filter((hand) => isToBeSent(deps, hand))
  const now = deps.clock.now()
  const ready = await holdBack(deps, tx, hands, now)
  const fence = newId()
  const attempts = ready.map((hand) => beginAttempt(hand, fence))
  const ids = (some: readonly Attempt[]) => some.map(({ hand }) => hand.step.step_id)
  await claimSteps(tx, ids(attempts), fence, now)
  const isGone = ({ hand: { contribution, step } }: Attempt) =>
    contribution.network_state === 'removed' && !isAboutAuthor(step.kind)
  const gone = attempts.filter(isGone)
  await recordMoves(
    deps,
    tx,
    gone.map((attempt) => ({ attempt, outcome: outcomeOfRemoved(attempt.hand.step.kind) })),
  )
  return attempts.filter((attempt) => !isGone(attempt))
}

/**
 * Asks again later for what its undo window or its connection holds back. What waits for a connection
 * to be mended is sent on when it is.
 * @returns what may leave now
 */
async function holdBack(
  deps: SendStepDeps,
  tx: PracticeTransaction,
  hands: readonly StepAtHand[],
  now: Date,
): Promise<readonly StepAtHand[]> {
  const ready: StepAtHand[] = []
  for (const hand of hands) {
    const { step, connection } = hand
    const waitUntil = step.not_before > now ? step.not_before : findWait(connection, now, 'write')
    if (waitUntil === undefined) ready.push(hand)
    else if (waitUntil !== 'once-connected') {
      const payload = { practiceId: tx.practiceId, stepId: step.step_id }
      await deps.enqueue(tx, sendStepJob, [payload], { notBefore: waitUntil })
    }
  }
  return ready
}

/** What the network takes from nobody but a person waits for one. */
function isToBeSent(deps: SendStepDeps, { step, contribution }: StepAtHand): boolean {
  if (step.state !== 'requested' && step.state !== 'sent') return false
  const channel = deps.channels.get(contribution.network)
  if (channel === undefined) throw new Error(`No channel carries out step ${step.step_id}`)
  return abilityFor(channel.capabilities, contribution.channel, step.kind) !== 'by-hand'
}

function beginAttempt(hand: StepAtHand, fence: string): Attempt {
  const mode = hand.step.state === 'sent' ? 'check' : 'perform'
  const attempts = hand.step.attempts + (mode === 'perform' ? 1 : 0)
  return { hand, fence, mode, attempts }
}

/** Whom the page blocks stays blocked, whatever became of their words. */
function isAboutAuthor(kind: StepKind): boolean {
  return kind === 'block' || kind === 'unblock'
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
  if (channel === undefined) throw new Error(`No channel carries out step ${step.step_id}`)
  const { capabilities } = channel
  if (abilityFor(capabilities, contribution.channel, step.kind) === 'never') return IMPOSSIBLE
  const outgoing: OutgoingStep = {
    kind: step.kind,
    externalId: contribution.external_id,
    channel: contribution.channel,
    stepId: step.step_id,
    authorId: contribution.author_id,
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
  const isRepeatable = capabilities.repeatable.has(step.kind)
  return { move: planAfterCheck(isRepeatable, found, attempt.attempts), mayHaveHappened: true }
}

const IMPOSSIBLE: Outcome = {
  move: { kind: 'settle', state: 'refused' },
  failure: { kind: 'cannot', message: 'The network has no way to do this.', code: 'never' },
  mayHaveHappened: false,
}

function afterFailure(
  attempt: Attempt,
  failure: NetworkFailure,
  mayHaveHappened: boolean,
): Outcome {
  const move = planAfterFailure(attempt.hand.step.kind, failure, attempt.attempts)
  return { move, failure, mayHaveHappened }
}
