import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Attempt, Outcome, SendStepDeps } from './attempt.ts'
import { sendStepJob } from './jobs.ts'
import type { NetworkState } from './rules/change.ts'
import type { StepKind } from './rules/step.ts'
import { parkConnection, stopConnection } from './store/connections.ts'
import { openQueueEntries } from './store/judging.ts'
import { reopenQueueEntry } from './store/queue-entries.ts'
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
  const record = { deps, tx, attempt, outcome }
  switch (move.kind) {
    case 'settle':
      return settle(record, move.state)
    case 'check':
      return goOn(record, 'sent', move.afterMs)
    case 'repeat':
      return goOn(record, 'requested', move.afterMs)
    case 'park':
      await parkConnection(tx, attempt.hand.connection.connection_id, later(deps, move.afterMs))
      return goOn(record, stateFor(outcome), move.afterMs)
    case 'wait-for-connection':
      return waitForConnection(record)
  }
}

interface MoveRecord {
  readonly deps: SendStepDeps
  readonly tx: PracticeTransaction
  readonly attempt: Attempt
  readonly outcome: Outcome
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
  { deps, tx, attempt, outcome }: MoveRecord,
  state: 'confirmed' | 'refused' | 'unknown',
): Promise<void> {
  const { step, contribution } = attempt.hand
  const code = outcome.failure?.code ?? null
  const at = deps.clock.now()
  const told = state === 'confirmed' ? NO_TROUBLE : tellTrouble(step.kind, outcome)
  const change = { state, settled_at: at, ...told }
  if (!(await updateStep(tx, step.step_id, change, attempt.fence))) return
  const stateAfter = STATE_AFTER[step.kind]
  if (state !== 'confirmed') {
    // Nothing is given up silently: a person gets it back, as pressing as it was.
    const { contribution_id: contributionId } = step
    const wish = { contributionId, queue: 'routine' as const, capturedAt: contribution.captured_at }
    await reopenQueueEntry(tx, contributionId)
    await openQueueEntries(tx, [wish], at)
  } else if (stateAfter !== undefined) {
    await saveNetworkState(tx, step.contribution_id, stateAfter, at)
  }
  await deps.recordAudit(tx, [
    {
      actor: { kind: 'network', network: contribution.network },
      action: `${step.kind}-${state}`,
      subject: `contribution:${step.contribution_id}`,
      detail: { step: step.step_id, attempts: attempt.attempts, code },
    },
  ])
}

const NO_TROUBLE = { trouble: null, trouble_code: null, next_best: null }

function tellTrouble(kind: StepKind, { failure }: Outcome) {
  return {
    trouble: failure?.message ?? 'The network does not show it as done.',
    trouble_code: failure?.code ?? null,
    next_best: NEXT_BEST[kind],
  }
}

async function goOn(
  { deps, tx, attempt, outcome }: MoveRecord,
  state: 'requested' | 'sent',
  afterMs: number,
): Promise<void> {
  const stepId = attempt.hand.step.step_id
  const notBefore = later(deps, afterMs)
  const { message = null, code = null } = outcome.failure ?? {}
  const change = { state, not_before: notBefore, trouble: message, trouble_code: code }
  if (!(await updateStep(tx, stepId, change, attempt.fence))) return
  await deps.enqueue(tx, sendStepJob, [{ practiceId: tx.practiceId, stepId }], { notBefore })
}

async function waitForConnection({ deps, tx, attempt, outcome }: MoveRecord): Promise<void> {
  const { step, connection } = attempt.hand
  const { message = 'The connection does not work.', code = null } = outcome.failure ?? {}
  const change = { state: stateFor(outcome), trouble: message, trouble_code: code }
  const isMine = await updateStep(tx, step.step_id, change, attempt.fence)
  if (!isMine || connection.state !== 'working') return
  await stopConnection(tx, connection.connection_id, 'needs-reconnecting', message)
  await deps.recordAudit(tx, [
    {
      actor: { kind: 'network', network: connection.network },
      action: 'connection-lost',
      subject: `connection:${connection.connection_id}`,
      detail: { code },
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
