import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Attempt, Outcome, SendStepDeps } from './attempt.ts'
import { sendStepJob } from './jobs.ts'
import type { NetworkState } from './rules/change.ts'
import type { StepKind } from './rules/step.ts'
import { parkConnection, stopConnection } from './store/connections.ts'
import { openQueueEntries } from './store/judging.ts'
import { saveNetworkState, updateStep } from './store/steps.ts'

/**
 * Records what became of an attempt and asks for the next move. An attempt that another has replaced
 * records nothing.
 */
export async function recordMove(
  deps: SendStepDeps,
  tx: PracticeTransaction,
  attempt: Attempt,
  outcome: Outcome,
): Promise<void> {
  const { move } = outcome
  switch (move.kind) {
    case 'settle':
      await settle(deps, tx, attempt, outcome, move.state)
      return
    case 'check':
      await goOn(deps, tx, attempt, outcome, { state: 'sent', afterMs: move.afterMs })
      return
    case 'repeat':
      await goOn(deps, tx, attempt, outcome, { state: 'requested', afterMs: move.afterMs })
      return
    case 'park':
      await parkConnection(tx, attempt.hand.connection.connection_id, later(deps, move.afterMs))
      await goOn(deps, tx, attempt, outcome, { state: stateFor(outcome), afterMs: move.afterMs })
      return
    case 'wait-for-connection':
      await waitForConnection(deps, tx, attempt, outcome)
      return
  }
}

/** What the network shows once a step of this kind took effect. */
const STATE_AFTER: Readonly<Partial<Record<StepKind, NetworkState>>> = {
  hide: 'hidden',
  unhide: 'visible',
  remove: 'removed',
}

/** What to try when the network cannot do it. */
const NEXT_BEST: Readonly<Record<StepKind, string>> = {
  hide: 'Remove it, or report it to the network.',
  unhide: 'Show it again on the network’s own page.',
  remove: 'Hide it, and report it to the network.',
  'send-private-message': 'Write to the person by another way, if you know them.',
  report: 'Report it on the network’s own page.',
}

async function settle(
  deps: SendStepDeps,
  tx: PracticeTransaction,
  attempt: Attempt,
  { failure }: Outcome,
  state: 'confirmed' | 'refused' | 'unknown',
): Promise<void> {
  const { step, contribution } = attempt.hand
  const at = deps.clock.now()
  const isMine = await updateStep(
    tx,
    step.step_id,
    {
      state,
      settled_at: at,
      trouble:
        state === 'confirmed'
          ? null
          : (failure?.message ?? 'The network does not show it as done.'),
      trouble_code: failure?.code ?? null,
      next_best: state === 'confirmed' ? null : NEXT_BEST[step.kind],
    },
    attempt.fence,
  )
  if (!isMine) return
  const stateAfter = STATE_AFTER[step.kind]
  if (state === 'confirmed' && stateAfter !== undefined) {
    await saveNetworkState(tx, step.contribution_id, stateAfter, at)
  }
  if (state !== 'confirmed') {
    // Nothing is given up silently: a person gets it back.
    const wish = { contributionId: step.contribution_id, queue: 'routine' as const }
    await openQueueEntries(tx, [{ ...wish, capturedAt: contribution.captured_at }], at)
  }
  await deps.recordAudit(tx, [
    {
      actor: { kind: 'network', network: contribution.network },
      action: `${step.kind}-${state}`,
      subject: `contribution:${step.contribution_id}`,
      detail: { step: step.step_id, attempts: attempt.attempts, code: failure?.code ?? null },
    },
  ])
}

async function goOn(
  deps: SendStepDeps,
  tx: PracticeTransaction,
  attempt: Attempt,
  { failure }: Outcome,
  next: { readonly state: 'requested' | 'sent'; readonly afterMs: number },
): Promise<void> {
  const stepId = attempt.hand.step.step_id
  const notBefore = later(deps, next.afterMs)
  const isMine = await updateStep(
    tx,
    stepId,
    {
      state: next.state,
      not_before: notBefore,
      trouble: failure?.message ?? null,
      trouble_code: failure?.code ?? null,
    },
    attempt.fence,
  )
  if (!isMine) return
  await deps.enqueue(tx, sendStepJob, [{ practiceId: tx.practiceId, stepId }], { notBefore })
}

async function waitForConnection(
  deps: SendStepDeps,
  tx: PracticeTransaction,
  attempt: Attempt,
  outcome: Outcome,
): Promise<void> {
  const { failure } = outcome
  const { step, connection } = attempt.hand
  const reason = failure?.message ?? 'The connection does not work.'
  const isMine = await updateStep(
    tx,
    step.step_id,
    { state: stateFor(outcome), trouble: reason, trouble_code: failure?.code ?? null },
    attempt.fence,
  )
  if (!isMine || connection.state !== 'working') return
  await stopConnection(tx, connection.connection_id, 'needs-reconnecting', reason)
  await deps.recordAudit(tx, [
    {
      actor: { kind: 'network', network: connection.network },
      action: 'connection-lost',
      subject: `connection:${connection.connection_id}`,
      detail: { code: failure?.code ?? null },
    },
  ])
}

/** What the network has not done is requested still; what it may have done is looked at first. */
function stateFor({ mayHaveHappened }: Outcome): 'requested' | 'sent' {
  return mayHaveHappened ? 'sent' : 'requested'
}

function later(deps: SendStepDeps, afterMs: number): Date {
  return new Date(deps.clock.now().getTime() + afterMs)
}
