import type { AuditEvent } from '../audit/rules/chain.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Attempt, Outcome, SendStepDeps } from './attempt.ts'
import { followReply } from './follow-reply.ts'
import { sendStepJob } from './jobs.ts'
import type { NetworkState } from './rules/change.ts'
import type { StepKind, StepState } from './rules/step.ts'
import { raiseAlarms } from './store/alarms.ts'
import { parkConnection, stopConnection } from './store/connections.ts'
import { openQueueEntries } from './store/judging.ts'
import { refreshQueuedKinds, reopenQueueEntry } from './store/queue-entries.ts'
import { confirmSteps, saveNetworkState, updateStep } from './store/steps.ts'

/** What became of one step of an attempt. */
export interface Carried {
  readonly attempt: Attempt
  readonly outcome: Outcome
}

/**
 * Records what became of an attempt and asks for the next moves. A step that another attempt has taken
 * over records nothing.
 */
export async function recordMoves(
  deps: SendStepDeps,
  tx: PracticeTransaction,
  carried: readonly Carried[],
): Promise<void> {
  const [confirmed, others] = partition(carried, isConfirmed)
  const events = [...(await confirmAll(deps, tx, confirmed))]
  for (const { attempt, outcome } of others) {
    events.push(...(await recordMove({ deps, tx, attempt, outcome })))
  }
  await deps.recordAudit(tx, events)
}

const isConfirmed = ({ outcome: { move } }: Carried) =>
  move.kind === 'settle' && move.state === 'confirmed'

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean) {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))] as const
}

/** @returns what the audit log has to tell */
async function recordMove(record: MoveRecord): Promise<readonly AuditEvent[]> {
  const { deps, tx, attempt, outcome } = record
  const { move } = outcome
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
      return stopAndWait(record, 'needs-reconnecting')
    case 'stop-writes':
      return stopAndWait(record, 'blocked')
  }
}

interface MoveRecord extends Carried {
  readonly deps: SendStepDeps
  readonly tx: PracticeTransaction
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
  reply: 'Answer on the network’s own page.',
  'withdraw-reply': 'Take the answer away on the network’s own page.',
  block: 'Block the author on the network’s own page.',
  unblock: 'Unblock the author on the network’s own page.',
}

/** Most steps end here: all that the network shows as done are settled together. */
async function confirmAll(
  deps: SendStepDeps,
  tx: PracticeTransaction,
  carried: readonly Carried[],
): Promise<readonly AuditEvent[]> {
  const at = deps.clock.now()
  const byFence = Map.groupBy(carried, ({ attempt }) => attempt.fence)
  const held: Carried[] = []
  for (const [fence, some] of byFence) {
    const stepIds = some.map(({ attempt }) => attempt.hand.step.step_id)
    const mine = await confirmSteps(tx, stepIds, fence, at)
    held.push(...some.filter(({ attempt }) => mine.has(attempt.hand.step.step_id)))
  }
  const byKind = Map.groupBy(held, ({ attempt }) => attempt.hand.step.kind)
  for (const [kind, some] of byKind) {
    const state = STATE_AFTER[kind]
    const contributionIds = some.map(({ attempt }) => attempt.hand.step.contribution_id)
    if (state !== undefined) await saveNetworkState(tx, contributionIds, state, at)
    if (kind !== 'reply' && kind !== 'withdraw-reply') continue
    for (const { attempt } of some) await followReply(deps, tx, attempt.hand)
  }
  return held.map((one) => tellSettled(one, 'confirmed'))
}

async function settle(
  { deps, tx, attempt, outcome }: MoveRecord,
  state: 'confirmed' | 'refused' | 'unknown',
): Promise<readonly AuditEvent[]> {
  const { step, contribution } = attempt.hand
  const at = deps.clock.now()
  const change = { state, settled_at: at, ...tellTrouble(step.kind, outcome) }
  if (!(await updateStep(tx, step.step_id, change, attempt.fence))) return []
  // Nothing is given up silently: a person gets it back, as pressing as it was.
  const { contribution_id: contributionId } = step
  const { captured_at: capturedAt } = contribution
  await reopenQueueEntry(tx, contributionId)
  await openQueueEntries(tx, [{ contributionId, queue: 'routine', capturedAt, kinds: [] }], at)
  await refreshQueuedKinds(tx, contributionId)
  return [tellSettled({ attempt, outcome }, state)]
}

function tellSettled({ attempt, outcome }: Carried, state: StepState): AuditEvent {
  const { step, contribution } = attempt.hand
  return {
    actor: { kind: 'network', network: contribution.network },
    action: `${step.kind}-${state}`,
    subject: `contribution:${step.contribution_id}`,
    detail: {
      step: step.step_id,
      attempts: attempt.attempts,
      code: outcome.failure?.code ?? null,
    },
  }
}

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
): Promise<readonly AuditEvent[]> {
  const stepId = attempt.hand.step.step_id
  const notBefore = later(deps, afterMs)
  const { message = null, code = null } = outcome.failure ?? {}
  const change = { state, not_before: notBefore, trouble: message, trouble_code: code }
  if (!(await updateStep(tx, stepId, change, attempt.fence))) return []
  await deps.enqueue(tx, sendStepJob, [{ practiceId: tx.practiceId, stepId }], { notBefore })
  return []
}

/** The step waits until a person has mended the connection, or resumed writing on it. */
async function stopAndWait(
  { deps, tx, attempt, outcome }: MoveRecord,
  state: 'needs-reconnecting' | 'blocked',
): Promise<readonly AuditEvent[]> {
  const { step, connection } = attempt.hand
  const { message = 'The connection does not work.', code = null } = outcome.failure ?? {}
  const change = { state: stateFor(outcome), trouble: message, trouble_code: code }
  const isMine = await updateStep(tx, step.step_id, change, attempt.fence)
  if (!isMine) return []
  const isNews = await stopConnection(tx, connection.connection_id, state, message)
  if (!isNews) return []
  const kind = state === 'blocked' ? 'writes-stopped' : state
  await raiseAlarms(tx, connection.connection_id, [{ kind, message }], deps.clock.now())
  return [
    {
      actor: { kind: 'network', network: connection.network },
      action: state === 'blocked' ? 'writes-stopped' : 'connection-lost',
      subject: `connection:${connection.connection_id}`,
      detail: { code },
    },
  ]
}

/** What the network has not done is requested still; what it may have done is looked at first. */
function stateFor({ mayHaveHappened }: Outcome): 'requested' | 'sent' {
  return mayHaveHappened ? 'sent' : 'requested'
}

function later(deps: SendStepDeps, afterMs: number): Date {
  return new Date(deps.clock.now().getTime() + afterMs)
}
