import type { PracticeTransaction } from '../../../platform/database/database.ts'
import { findPeople } from '../../../practice/people.ts'
import { findGuidance, findSettings } from '../../../practice/store.ts'
import { findCopies } from '../../store/batches.ts'
import { findOpenEntry } from '../../store/claims.ts'
import { findSituation } from '../../store/situation.ts'
import { findText } from '../../store/versions.ts'

export type TogetherFacts = Awaited<ReturnType<typeof findTogether>>

/** More at once could not be looked over before it is done. */
const MOST_TOGETHER = 100

/** The chosen contributions as they are now. */
export async function findTogether(
  tx: PracticeTransaction,
  contributionIds: readonly string[],
  now: Date,
) {
  const found = []
  for (const id of contributionIds.slice(0, MOST_TOGETHER)) {
    const hand = await findSituation(tx, id, now)
    if (hand === undefined) continue
    const text = await findText(tx, id, hand.row.current_version)
    found.push({ hand, text, entry: await findOpenEntry(tx, id) })
  }
  return {
    found,
    guidance: await findGuidance(tx),
    settings: await findSettings(tx),
    people: await findPeople(tx),
  }
}

/** All that wait with the same words as this one. */
export async function findAllLike(
  tx: PracticeTransaction,
  contributionId: string,
): Promise<readonly string[]> {
  const entry = await findOpenEntry(tx, contributionId)
  if (entry === undefined) return []
  return entry.likeness === null ? [contributionId] : findCopies(tx, entry.likeness, MOST_TOGETHER)
}
