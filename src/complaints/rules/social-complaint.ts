import type { FindingKind } from '../../guidance/finding-kinds.ts'

/** Why a complaint on a social network must not be passed over with a signpost alone. */
export interface Override {
  readonly kind: FindingKind | 'patient-safety'
  readonly label: string
  /** What has to happen instead. */
  readonly instead: string
}

const BY_KIND: Readonly<Partial<Record<FindingKind, Omit<Override, 'kind'>>>> = {
  'rights-request': {
    label: 'It asks for data, or complains about how data were handled',
    instead: 'The clock for that runs however it was sent: start a rights request.',
  },
  crisis: {
    label: 'Somebody may be at risk',
    instead: 'The safeguarding lead deals with it first.',
  },
  emergency: {
    label: 'It may describe an emergency',
    instead: 'The way to urgent help comes first.',
  },
  'legal-notice': {
    label: 'It may be a legal notice',
    instead: 'It has a clock of its own: open a matter and take legal advice.',
  },
}

/**
 * The five cases in which the usual way of the guidance (a private signpost and a request to delete) is closed.
 * A complaint with a grave accusation may tell of harm to a patient.
 */
export function overridesOf(kinds: readonly FindingKind[]): readonly Override[] {
  const found = kinds.flatMap((kind) => {
    const override = BY_KIND[kind]
    return override === undefined ? [] : [{ kind, ...override }]
  })
  if (!kinds.includes('complaint') || !kinds.includes('defamation')) return found
  const harm = {
    kind: 'patient-safety',
    label: 'It may tell of harm to a patient',
    instead: 'Answer whether harm is alleged, and record a patient safety event if it is.',
  } as const
  return [...found, harm]
}

export const CHOICES = ['signpost-only', 'treat-as-complaint', 'no-complaint'] as const
/** What a person makes of a complaint on a social network. */
export type SocialChoice = (typeof CHOICES)[number]

/** Why a choice cannot be made; undefined when it can. */
export function refuseChoice(
  choice: SocialChoice,
  reason: string,
  overrides: readonly Override[],
): string | undefined {
  if (reason.trim() === '') return 'Enter the reason: it is kept with the choice'
  const [first] = overrides
  if (choice === 'signpost-only' && first !== undefined) {
    return `A signpost is not enough here. ${first.label}. ${first.instead}`
  }
  return undefined
}

/** Whether the author may be asked to delete it. Never in public, and never while an override holds. */
export function mayAskToDelete(kinds: readonly FindingKind[]): boolean {
  return overridesOf(kinds).length === 0
}

export const DELETE_STATES = [
  'requested',
  'deleted',
  'not-deleted',
  'left',
  'removed',
  'closed',
] as const
/**
 * `requested` until the network shows it gone (`deleted`) or the days are over (`not-deleted`); then a person
 * leaves it, has it removed under a clause, or closes the request.
 */
export type DeleteState = (typeof DELETE_STATES)[number]

export interface DeleteFacts {
  readonly state: DeleteState
  readonly followUpAt: Date
  /** What the network shows now. */
  readonly isGone: boolean
  /** The practice removed it itself. */
  readonly wasRemovedByUs: boolean
  /** The decision to ask was undone before the message left. */
  readonly wasUndone: boolean
}

/** Where a request stands by what the network shows. What a person settled stays. */
export function followDelete(facts: DeleteFacts, now: Date): DeleteState {
  const { state } = facts
  if (state !== 'requested' && state !== 'not-deleted') return state
  if (facts.wasUndone) return 'closed'
  if (facts.isGone) return facts.wasRemovedByUs ? 'removed' : 'deleted'
  return now >= facts.followUpAt ? 'not-deleted' : state
}

/** What a person can do with a request that was not followed. */
export const DELETE_CHOICES = ['left', 'closed'] as const
export type DeleteChoice = (typeof DELETE_CHOICES)[number]

export const mayChoose = (state: DeleteState) => state === 'not-deleted' || state === 'requested'
