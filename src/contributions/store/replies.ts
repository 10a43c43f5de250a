import type { Selectable } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { PublicReplyTable } from '../tables.ts'

export type ReplyRow = Selectable<PublicReplyTable>

export function findReply(
  tx: PracticeTransaction,
  contributionId: string,
): Promise<ReplyRow | undefined> {
  return tx.db
    .selectFrom('public_reply')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .executeTakeFirst()
}

export type ReplySeen = Omit<ReplyRow, 'practice_id' | 'contribution_id'>

/** Keeps what the network shows of the practice's answer. */
export async function saveReplyRow(
  tx: PracticeTransaction,
  contributionId: string,
  seen: ReplySeen,
): Promise<void> {
  await tx.db
    .insertInto('public_reply')
    .values({ practice_id: tx.practiceId, contribution_id: contributionId, ...seen })
    .onConflict((clash) => clash.columns(['practice_id', 'contribution_id']).doUpdateSet(seen))
    .execute()
}
