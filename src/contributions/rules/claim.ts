/** How long somebody has a contribution to decide before others may. Looking at it again starts anew. */
export const CLAIM_MS = 10 * 60_000

/** Who has a queue entry open, as it is stored. */
export interface Claim {
  readonly claimed_by: string | null
  readonly claimed_until: Date | null
}

/** Somebody else has it to decide, and that has not lapsed. */
export function isClaimedByAnother(
  { claimed_by, claimed_until }: Claim,
  personId: string,
  now: Date,
): boolean {
  return (
    claimed_by !== null && claimed_by !== personId && claimed_until !== null && claimed_until > now
  )
}
