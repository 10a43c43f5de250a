/** Chances, 0 to 1, of what goes wrong with webhooks on the way, and how far it goes. */
export interface Chaos {
  /** Sent again, up to `mostCopies` times. */
  readonly duplicate: number
  readonly mostCopies: number
  /** Never sent. */
  readonly drop: number
  readonly delay: number
  readonly longestDelayMs: number
  /** Every change waits a moment of its own, up to this: they overtake each other. */
  readonly reorderWindowMs: number
  /** Deliveries of random size, up to `largestBatch` updates, within `batchWindowMs`. */
  readonly batch: number
  readonly largestBatch: number
  readonly batchWindowMs: number
  /** An entry of its own for a change that could have shared one. */
  readonly split: number
  /** Drawn for each attempt, so that a retry may be right. */
  readonly wrongSignature: number
  readonly missingSignature: number
  /** The body breaks off; its signature is over what is left. */
  readonly truncate: number
  /** A change nobody has heard of comes along in the batch. */
  readonly unknownItem: number
  readonly unknownVerb: number
  readonly unknownField: number
  /** `edit` where `edited` is usual. */
  readonly editVerb: number
  /** `delete` where `remove` is usual. */
  readonly deleteVerb: number
  readonly missingFrom: number
  readonly missingMessage: number
  readonly missingParent: number
  /** `sender_id` and `sender_name` where `from` is usual. */
  readonly senderForm: number
  /** Ids as JSON numbers, too large for a JavaScript number. */
  readonly bareIds: number
  /** The author deletes the comment before anybody can read it. */
  readonly deleteBeforeFetch: number
}

/** Nothing goes wrong. */
export const NO_CHAOS: Chaos = {
  duplicate: 0,
  mostCopies: 3,
  drop: 0,
  delay: 0,
  longestDelayMs: 60_000,
  reorderWindowMs: 0,
  batch: 0,
  largestBatch: 20,
  batchWindowMs: 1000,
  split: 0,
  wrongSignature: 0,
  missingSignature: 0,
  truncate: 0,
  unknownItem: 0,
  unknownVerb: 0,
  unknownField: 0,
  editVerb: 0,
  deleteVerb: 0,
  missingFrom: 0,
  missingMessage: 0,
  missingParent: 0,
  senderForm: 0,
  bareIds: 0,
  deleteBeforeFetch: 0,
}
