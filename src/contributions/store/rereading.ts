import type { Selectable } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { Snapshot } from '../channel.ts'
import type { ContributionTable } from '../tables.ts'

export function findContributionRow(
  tx: PracticeTransaction,
  contributionId: string,
): Promise<Selectable<ContributionTable> | undefined> {
  return tx.db
    .selectFrom('contribution')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .executeTakeFirst()
}

/** Notes what the network said can be done, and when it was asked. */
export async function saveCapabilities(
  tx: PracticeTransaction,
  contributionId: string,
  snapshot: Pick<Snapshot, 'canHide' | 'canRemove' | 'canReplyPrivately'>,
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('contribution')
    .set({
      can_hide: snapshot.canHide ?? null,
      can_remove: snapshot.canRemove ?? null,
      can_reply_privately: snapshot.canReplyPrivately ?? null,
      reread_at: at,
      unavailable_checks: 0,
      absent_since: null,
      reread_wanted: false,
    })
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .execute()
}

/** Counts a look that did not find it, and answers how many there were in a row. */
export async function countUnavailable(
  tx: PracticeTransaction,
  contributionId: string,
): Promise<number> {
  const row = await tx.db
    .updateTable('contribution')
    .set((eb) => ({ unavailable_checks: eb('unavailable_checks', '+', 1) }))
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .returning('unavailable_checks')
    .executeTakeFirstOrThrow()
  return row.unavailable_checks
}

/** Notes that the network is to be asked once the connection works again. */
export async function wantReread(tx: PracticeTransaction, contributionId: string): Promise<void> {
  await tx.db
    .updateTable('contribution')
    .set({ reread_wanted: true })
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .execute()
}

export async function findWantedRereads(
  tx: PracticeTransaction,
  connectionId: string,
): Promise<readonly string[]> {
  const rows = await tx.db
    .selectFrom('contribution')
    .select('contribution_id')
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', '=', connectionId)
    .where('reread_wanted', '=', true)
    .execute()
  return rows.map((row) => row.contribution_id)
}
