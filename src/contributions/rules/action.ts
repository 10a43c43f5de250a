import type { FindingKind } from '../../guidance/finding-kinds.ts'
import type { Surface } from '../../guidance/surface.ts'
import { unreachable } from '../../base/unreachable.ts'
import { may } from '../../practice/rules/permissions.ts'
import type { Role } from '../../practice/rules/roles.ts'
import type { NetworkState } from './change.ts'
import { isDangerToLife } from './queue.ts'
import { isByHand, type StepKind } from './step.ts'

/** What a person can decide about a contribution. */
export const ACTIONS = [
  'leave',
  'hide',
  'restore',
  'remove',
  'ask-to-delete',
  'report',
  'escalate',
] as const
export type Action = (typeof ACTIONS)[number]

/**
 * What stands in the record: also answers in public, which the area of reviews decides, and where to get
 * help, told privately from the page of a person at risk.
 */
export type RecordedAction = Action | 'reply' | 'withdraw-reply' | 'signpost'

/** Why something was decided: recorded with every decision, and counted in reports. */
export const REASON_CODES = [
  'breaches-clause',
  'protects-author',
  'protects-another',
  'person-at-risk',
  'complaint-procedure',
  'fair-comment',
  'not-a-breach',
  'needs-another-person',
  'other',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

/** What a person must answer before some things are removed or reported. */
export const QUESTIONS = ['harm-alleged', 'clinician-check'] as const
export type Question = (typeof QUESTIONS)[number]

/** All that the rule looks at. */
export interface Situation {
  readonly surface: Surface
  readonly networkState: NetworkState
  /** The kinds found and not struck. */
  readonly kinds: readonly FindingKind[]
  /** What the network said can be done; null when it was not asked yet. */
  readonly canHide: boolean | null
  readonly canRemove: boolean | null
  readonly canReplyPrivately: boolean | null
  /** Days since it was written, when that is known. Private messages are taken for 7. */
  readonly ageDays: number | undefined
  readonly privateMessageSent: boolean
  /** Steps that are requested or sent and not settled. */
  readonly underWay: readonly StepKind[]
  /** Pictures that were seen and are neither kept nor purged yet. */
  readonly evidenceMissing: boolean
  /** Somebody is dealing with the person at risk. */
  readonly taken: boolean
  readonly clinicianChecked: boolean
  /** The answer to "is harm to a patient alleged?", once a person gave it. */
  readonly harmAnswered: boolean
}

export type Permit =
  { readonly allowed: true } | { readonly allowed: false; readonly because: Refusal }

/** Why an action is not possible now: shown to the person, each with what to do instead. */
export type Refusal =
  | 'already-so'
  | 'removed'
  | 'not-on-this-surface'
  | 'network-cannot'
  | 'under-way'
  | 'evidence-first'
  | 'take-first'
  | 'clinician-first'
  | 'harm-question-first'
  | 'never-ask-now'
  | 'already-asked'
  | 'too-late-to-ask'
  | 'nobody-at-risk'
  | 'role'
  | 'second-person'

const DAYS_TO_REPLY_PRIVATELY = 7
const NEVER_ASK: readonly FindingKind[] = ['crisis', 'emergency', 'rights-request', 'legal-notice']
const yes: Permit = { allowed: true }
const no = (because: Refusal): Permit => ({ allowed: false, because })

/** Which actions are allowed now and for whom, and for the others why not. */
export function permitActions(situation: Situation, role: Role): Readonly<Record<Action, Permit>> {
  const permitted = ACTIONS.map(
    (action) => [action, permitAction(action, situation, role)] as const,
  )
  return Object.fromEntries(permitted) as Record<Action, Permit>
}

function permitAction(action: Action, situation: Situation, role: Role): Permit {
  const wanted = action === 'escalate' ? 'contributions:escalate' : 'contributions:decide'
  if (!may(role, wanted)) return no('role')
  switch (action) {
    case 'leave':
    case 'escalate':
      return yes
    case 'hide':
      return permitHide(situation)
    case 'restore':
      return permitRestore(situation)
    case 'remove':
      return permitRemove(situation)
    case 'ask-to-delete':
      return permitAsk(situation)
    case 'report':
      return permitReport(situation)
    default:
      return unreachable(action)
  }
}

function permitHide(situation: Situation): Permit {
  return (
    refuseOffPage(situation) ??
    refuseWhen(situation.networkState === 'hidden', 'already-so') ??
    refuseWhen(situation.canHide === false, 'network-cannot') ??
    refuseWhen(situation.underWay.some(leavesByItself), 'under-way') ??
    yes
  )
}

function permitRestore(situation: Situation): Permit {
  return (
    refuseOffPage(situation) ??
    refuseWhen(situation.networkState === 'visible', 'already-so') ??
    refuseWhen(situation.underWay.some(leavesByItself), 'under-way') ??
    yes
  )
}

function permitRemove(situation: Situation): Permit {
  return (
    refuseOffPage(situation) ??
    refuseWhen(situation.canRemove === false, 'network-cannot') ??
    refuseWhen(situation.underWay.some(leavesByItself), 'under-way') ??
    refuseWhen(situation.evidenceMissing, 'evidence-first') ??
    refuseWhen(isDangerToLife(situation.kinds) && !situation.taken, 'take-first') ??
    refuseUnanswered(situation) ??
    yes
  )
}

/** A report waits for a person's hands, perhaps for days, and is in nobody's way. */
function leavesByItself(step: StepKind): boolean {
  return !isByHand(step)
}

function permitAsk(situation: Situation): Permit {
  return (
    refuseOffPage(situation) ??
    refuseWhen(mustNeverAsk(situation.kinds), 'never-ask-now') ??
    refuseMessage(situation) ??
    yes
  )
}

/** Where to get help, told privately to who may be at risk. It stands alone and goes before anything is removed. */
export function permitSignpost(situation: Situation): Permit {
  return (
    refuseOffPage(situation) ??
    refuseWhen(!isDangerToLife(situation.kinds), 'nobody-at-risk') ??
    refuseMessage(situation) ??
    yes
  )
}

/** Networks take one private message, for a while. */
function refuseMessage(situation: Situation): Permit | undefined {
  const { ageDays = 0, underWay } = situation
  const goesOut = underWay.includes('send-private-message') || underWay.includes('remove')
  return (
    refuseWhen(situation.privateMessageSent, 'already-asked') ??
    refuseWhen(ageDays >= DAYS_TO_REPLY_PRIVATELY, 'too-late-to-ask') ??
    refuseWhen(situation.canReplyPrivately === false, 'network-cannot') ??
    refuseWhen(goesOut, 'under-way')
  )
}

/** A person at risk, a claim of rights or law, or possible harm to a patient is never asked to go away. */
function mustNeverAsk(kinds: readonly FindingKind[]): boolean {
  return NEVER_ASK.some((kind) => kinds.includes(kind)) || mayTellOfHarm(kinds)
}

function mayTellOfHarm(kinds: readonly FindingKind[]): boolean {
  return kinds.includes('complaint') && kinds.includes('defamation')
}

function permitReport(situation: Situation): Permit {
  return (
    refuseWhen(situation.networkState === 'removed', 'removed') ??
    refuseWhen(situation.underWay.includes('report'), 'under-way') ??
    refuseUnanswered(situation) ??
    yes
  )
}

/** Nothing is removed or reported while a question that a person must answer is open. */
function refuseUnanswered({ kinds, harmAnswered, clinicianChecked }: Situation) {
  return (
    refuseWhen(mayTellOfHarm(kinds) && !harmAnswered, 'harm-question-first') ??
    refuseWhen(kinds.includes('misinformation') && !clinicianChecked, 'clinician-first')
  )
}

function refuseOffPage({ surface, networkState }: Situation): Permit | undefined {
  return (
    refuseWhen(surface !== 'page', 'not-on-this-surface') ??
    refuseWhen(networkState === 'removed', 'removed')
  )
}

function refuseWhen(isRefused: boolean, because: Refusal): Permit | undefined {
  return isRefused ? no(because) : undefined
}

/** Takes effect only when the undo window has passed, or changes nothing outside Heed. */
export function canBeUndone(action: Action): boolean {
  return action !== 'hide' && action !== 'restore' && action !== 'escalate'
}

/** What an action sends to the network. Reporting is done by hand on the network's own page. */
export function stepsOf(action: Action): readonly StepKind[] {
  switch (action) {
    case 'hide':
      return ['hide']
    case 'restore':
      return ['unhide']
    case 'remove':
      return ['remove']
    case 'ask-to-delete':
      return ['send-private-message']
    case 'report':
      return ['report']
    case 'leave':
    case 'escalate':
      return []
  }
}
