/** What became of one try to send a message. The trouble is in our words, without an address or text in it. */
export type SendOutcome =
  /** Whoever carries it has taken it; `reference` is their own. */
  | { readonly kind: 'accepted'; readonly reference: string }
  /** It will never be taken as it is: the address or the message is wrong. */
  | { readonly kind: 'refused'; readonly trouble: string }
  /** Not now. `mayHaveLeft`: the answer was lost, so that it may have been taken all the same. */
  | { readonly kind: 'failed'; readonly trouble: string; readonly mayHaveLeft: boolean }
