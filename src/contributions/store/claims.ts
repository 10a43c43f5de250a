import { sql } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import { CLAIM_MS } from '../rules/claim.ts'
import { type QueueFilter, groupsCopies } from '../rules/queue-filter.ts'
import { isFirstOfCopies, matchesFilter, openEntries } from './open-entries.ts'
import type { QueuePlace } from './queue-page.ts'

/** Who has a queue entry open, whose work it is, and where it stands; undefined when nothing is to be done. */
export function findOpenEntry(tx: PracticeTransaction, contributionId: string) {
  return tx.db
    .selectFrom('queue_entry')
    .select(['rank', 'due_at', 'claimed_by', 'claimed_until', 'assigned_to', 'likeness'])
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
}

/** Whoever claims, and when. */
export interface Claimant {
  readonly personId: string
  readonly now: Date
}

/**
 * Keeps an open entry for this person for a while.
 * @param isForced - takes it from whoever has it
 * @returns false when nothing is open, or somebody else has it
 */
export async function claimEntry(
  tx: PracticeTransaction,
  contributionId: string,
  { personId, now }: Claimant,
  isForced = false,
): Promise<boolean> {
  const claimed = await tx.db
    .updateTable('queue_entry')
    .set({ claimed_by: personId, claimed_until: new Date(now.getTime() + CLAIM_MS) })
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .where('closed_at', 'is', null)
    .$if(!isForced, (query) =>
      query.where((eb) =>
        eb.or([
          eb('claimed_by', 'is', null),
          eb('claimed_by', '=', personId),
          eb('claimed_until', '<=', now),
        ]),
      ),
    )
    .returning('contribution_id')
    .executeTakeFirst()
  return claimed !== undefined
}

/** Gives back whatever this person has claimed, but for one. */
export async function releaseClaims(
  tx: PracticeTransaction,
  personId: string,
  exceptContributionId?: string,
): Promise<void> {
  await tx.db
    .updateTable('queue_entry')
    .set({ claimed_by: null, claimed_until: null })
    .where('practice_id', '=', tx.practiceId)
    .where('claimed_by', '=', personId)
    .$if(exceptContributionId !== undefined, (query) =>
      query.where('contribution_id', '<>', exceptContributionId ?? ''),
    )
    .execute()
}

/**
 * The next open entry that nobody else has, locked: two people who ask at once get two.
 * @param after - where in the queue one stands; its beginning when absent
 */
export async function lockNextEntry(
  tx: PracticeTransaction,
  filter: QueueFilter,
  { personId, now }: Claimant,
  after?: QueuePlace,
): Promise<string | undefined> {
  const row = await openEntries(tx)
    .select('q.contribution_id')
    .where(matchesFilter(filter))
    .$if(groupsCopies(filter), (query) => query.where(isFirstOfCopies))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(q.rank, q.due_at, q.contribution_id)
          > (${after?.rank}, ${after?.dueAt}, ${after?.contributionId})`,
      ),
    )
    .where(
      sql<boolean>`(q.claimed_by is null or q.claimed_by = ${personId} or q.claimed_until <= ${now})`,
    )
    .where(sql<boolean>`(q.assigned_to is null or q.assigned_to = ${personId})`)
    .orderBy('q.rank')
    .orderBy('q.due_at')
    .orderBy('q.contribution_id')
    .limit(1)
    .forUpdate('q')
    .skipLocked()
    .executeTakeFirst()
  return row?.contribution_id
}

/** Makes it somebody's work, or nobody's. @returns false when nothing is to be done about it */
export async function assignEntry(
  tx: PracticeTransaction,
  contributionId: string,
  personId: string | null,
): Promise<boolean> {
  const assigned = await tx.db
    .updateTable('queue_entry')
    .set({ assigned_to: personId })
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .where('closed_at', 'is', null)
    .returning('contribution_id')
    .executeTakeFirst()
  return assigned !== undefined
}
