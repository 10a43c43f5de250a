/**
 * Where a review stands with the practice.
 * - `new`: nobody has done anything; `no-reply`: the practice chose not to answer
 * - `draft`: an answer is being written; `handed-over`: the manager is to read it
 * - `going-out`, `pending`, `live`, `rejected`: published by the manager, and what the site shows of it
 * - `withdrawn`: it was taken away; `gone`: the review itself is no longer there
 */
export const REVIEW_STATES = [
  'new',
  'draft',
  'handed-over',
  'going-out',
  'pending',
  'live',
  'rejected',
  'withdrawn',
  'no-reply',
  'gone',
] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** What somebody can do with a review. */
export const REVIEW_ACTS = [
  'write',
  'hand-over',
  'publish',
  'withdraw',
  'keep-silent',
  'reopen',
] as const
export type ReviewAct = (typeof REVIEW_ACTS)[number]

/** From each state, the acts that are possible. An unofficial site has none of them: no answer exists there. */
export const REVIEW_TABLE: Readonly<Record<ReviewState, readonly ReviewAct[]>> = {
  new: ['write', 'keep-silent'],
  draft: ['write', 'hand-over', 'publish', 'keep-silent'],
  'handed-over': ['write', 'publish', 'keep-silent'],
  'going-out': [],
  pending: ['withdraw'],
  live: ['write', 'withdraw'],
  rejected: ['write', 'keep-silent', 'withdraw'],
  withdrawn: ['write', 'keep-silent'],
  'no-reply': ['reopen'],
  gone: [],
}

/** What is known of a review. */
export interface ReviewFacts {
  readonly isGone: boolean
  readonly isSilent: boolean
  readonly draft: { readonly handedOver: boolean } | undefined
  /** The newest answer's step; undefined when none was published. */
  readonly stepState:
    'requested' | 'sent' | 'confirmed' | 'refused' | 'unknown' | 'cancelled' | undefined
  /** What the site shows. */
  readonly shown: 'published' | 'pending' | 'rejected' | 'withdrawn' | undefined
}

export function stateOfReview(facts: ReviewFacts): ReviewState {
  if (facts.isGone) return 'gone'
  if (facts.stepState === 'requested' || facts.stepState === 'sent') return 'going-out'
  if (facts.draft !== undefined) return facts.draft.handedOver ? 'handed-over' : 'draft'
  if (facts.isSilent) return 'no-reply'
  switch (facts.shown) {
    case 'published':
      return 'live'
    case 'pending':
    case 'rejected':
    case 'withdrawn':
      return facts.shown
    case undefined:
      return facts.stepState === 'confirmed' ? 'pending' : 'new'
  }
}

export function mayDo(state: ReviewState, act: ReviewAct): boolean {
  return REVIEW_TABLE[state].includes(act)
}
