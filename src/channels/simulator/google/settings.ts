const MINUTE_MS = 60_000

/** What Google does not document, or does not promise. A test can play the other. */
export interface GoogleSettings {
  readonly tokenLifeMs: number
  /** How long a reply waits for its moderation. */
  readonly moderationMs: number
  /** What moderation says to a reply: undefined lets it through, words are the violation. */
  readonly moderate: (comment: string) => string | undefined
  /** Where the reply's state stands: in the reply, as seen, or beside it. */
  readonly stateStands: 'in-reply' | 'beside-reply'
  /** The project was not given access: quota 0. */
  readonly isGranted: boolean
  /** The chance that a list or a review is answered with 404 for no reason. */
  readonly strayNotFound: number
  readonly longestReplyBytes: number
  readonly largestPageSize: number
  /** How a push spells its names. */
  readonly pushSpelling: 'plain' | 'v1' | 'v4'
  /** When each further attempt of a push is made, counted from the first. */
  readonly pushRetryMs: readonly number[]
  readonly pushTimeoutMs: number
}

export const GOOGLE_SETTINGS: GoogleSettings = {
  tokenLifeMs: 60 * MINUTE_MS,
  moderationMs: 2 * MINUTE_MS,
  moderate: (comment) => (/https?:/.test(comment) ? 'LINKS_NOT_ALLOWED' : undefined),
  stateStands: 'in-reply',
  isGranted: true,
  strayNotFound: 0,
  longestReplyBytes: 4096,
  largestPageSize: 50,
  pushSpelling: 'plain',
  pushRetryMs: [10_000, MINUTE_MS, 10 * MINUTE_MS, 60 * MINUTE_MS],
  pushTimeoutMs: 10_000,
}
