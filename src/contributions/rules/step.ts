/** What goes out to a network, or, where it has no way for it, is done there by a person. */
export const STEP_KINDS = [
  'hide',
  'unhide',
  'remove',
  'send-private-message',
  'report',
  'reply',
  'withdraw-reply',
  'block',
  'unblock',
] as const
export type StepKind = (typeof STEP_KINDS)[number]

export const STEP_STATES = [
  'requested',
  'sent',
  'confirmed',
  'refused',
  'unknown',
  'cancelled',
] as const
export type StepState = (typeof STEP_STATES)[number]

/** Once it left, nothing takes it back, or another person has felt it. These wait for the undo window. */
export function isIrreversible(kind: StepKind): boolean {
  return kind === 'remove' || kind === 'send-private-message' || kind === 'block'
}

/** A person does it on the network's own pages. */
export function isByHand(kind: StepKind): boolean {
  return kind === 'report'
}

/** How a call to a network failed, whatever its codes: what matters is what may be done next. */
export type NetworkFailure = {
  /** Our words for a person. Never what a patient wrote. */
  readonly message: string
  /** The network's own code, for the log. */
  readonly code?: string | undefined
} & (
  | { readonly kind: 'auth' | 'permission' | 'invalid' | 'gone' | 'blocked' | 'cannot' }
  | { readonly kind: 'throttle'; readonly retryAfterMs: number }
  /** Refused before anything happened. */
  | { readonly kind: 'transient' }
  /** It may have happened: a time-out, a broken connection, a server's error. */
  | { readonly kind: 'ambiguous' }
)

/** What is done after an attempt. */
export type NextMove =
  | { readonly kind: 'settle'; readonly state: 'confirmed' | 'refused' | 'unknown' }
  /** Look whether it happened, after a while, before anything is repeated. */
  | { readonly kind: 'check'; readonly afterMs: number }
  | { readonly kind: 'repeat'; readonly afterMs: number }
  /** No call at all on this connection until then: calling on while throttled lengthens the block. */
  | { readonly kind: 'park'; readonly afterMs: number }
  /** The connection itself is broken: the step waits until a person has mended it. */
  | { readonly kind: 'wait-for-connection' }
  /** The network calls the page abusive: nothing more is written there until a person resumes. */
  | { readonly kind: 'stop-writes' }

const BACK_OFF_MS = [500, 2000, 10_000, 60_000, 300_000, 1_800_000]

/**
 * What follows from a failed attempt, by its class (platforms' error tables). After the last try the
 * outcome is unknown, and a person is shown it.
 * @param attempts - how many were made, this one included
 */
export function planAfterFailure(
  kind: StepKind,
  failure: NetworkFailure,
  attempts: number,
): NextMove {
  switch (failure.kind) {
    case 'throttle':
      return { kind: 'park', afterMs: failure.retryAfterMs }
    case 'auth':
      return { kind: 'wait-for-connection' }
    case 'gone':
      return { kind: 'settle', state: kind === 'remove' ? 'confirmed' : 'refused' }
    case 'permission':
    case 'invalid':
    case 'cannot':
      return { kind: 'settle', state: 'refused' }
    case 'blocked':
      return { kind: 'stop-writes' }
    case 'transient':
    case 'ambiguous': {
      const afterMs = BACK_OFF_MS[attempts - 1]
      return afterMs === undefined
        ? { kind: 'settle', state: 'unknown' }
        : { kind: 'check', afterMs }
    }
  }
}

/**
 * What follows from looking at the network after an attempt whose outcome was not certain.
 * @param isRepeatable - on this network doing it twice has the effect of doing it once
 */
export function planAfterCheck(
  isRepeatable: boolean,
  found: 'done' | 'not-done' | 'unsure',
  attempts: number,
): NextMove {
  if (found === 'done') return { kind: 'settle', state: 'confirmed' }
  if (found === 'unsure' || !isRepeatable) return { kind: 'settle', state: 'unknown' }
  return attempts <= BACK_OFF_MS.length
    ? { kind: 'repeat', afterMs: 0 }
    : { kind: 'settle', state: 'unknown' }
}
