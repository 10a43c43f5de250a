import { unreachable } from '../../../base/unreachable.ts'
import type { Status } from '../../../platform/web/components/status-tag.tsx'
import type { StepKind, StepState } from '../../rules/step.ts'
import { nameNetwork } from './place-words.ts'

const STEPS: Readonly<Record<StepKind, { readonly toDo: string; readonly done: string }>> = {
  hide: { toDo: 'Hide', done: 'Hidden' },
  unhide: { toDo: 'Show again', done: 'Shown again' },
  remove: { toDo: 'Remove', done: 'Removed' },
  'send-private-message': { toDo: 'Ask the author to delete', done: 'Asked the author to delete' },
  report: { toDo: 'Report', done: 'Reported' },
  reply: { toDo: 'Answer', done: 'Answered' },
  'withdraw-reply': { toDo: 'Take the answer away', done: 'Answer taken away' },
  block: { toDo: 'Block the author', done: 'Blocked the author' },
  unblock: { toDo: 'Unblock the author', done: 'Unblocked the author' },
}

/** What was asked of the network: "Hide on Facebook". */
export function nameStep(kind: StepKind, network: string): string {
  return `${STEPS[kind].toDo} ${kind === 'report' ? 'to' : 'on'} ${nameNetwork(network)}`
}

/** For a title before the item: "Remove" in "Remove the comment by Jo". */
export function nameStepBare(kind: StepKind): string {
  return STEPS[kind].toDo
}

const STATES: Readonly<Record<StepState, Status>> = {
  requested: { label: 'Requested', tone: 'waiting' },
  sent: { label: 'Sent, not confirmed', tone: 'waiting' },
  confirmed: { label: 'Confirmed', tone: 'good' },
  refused: { label: 'Refused', tone: 'bad' },
  unknown: { label: 'Unknown', tone: 'warning' },
  cancelled: { label: 'Given up', tone: 'neutral' },
}

export function nameState(state: StepState): Status {
  return STATES[state]
}

interface StepSoFar {
  readonly kind: StepKind
  readonly state: StepState
  /** Whether the practice's rule asked for it, without a person. */
  readonly isByRule: boolean
}

/** How far a step has come, in one label: "Hidden automatically, confirmed". */
export function summariseStep({ kind, state, isByRule }: StepSoFar): Status {
  const { toDo, done } = STEPS[kind]
  const by = isByRule ? ' automatically' : ''
  const { tone } = STATES[state]
  switch (state) {
    case 'confirmed':
      return { label: `${done}${by}, confirmed`, tone }
    case 'requested':
    case 'sent':
    case 'refused':
    case 'unknown':
      return { label: `${toDo}${by}: ${state}`, tone }
    case 'cancelled':
      return { label: `${toDo}: given up`, tone }
    default:
      return unreachable(state)
  }
}
