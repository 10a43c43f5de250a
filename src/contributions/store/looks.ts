import { sql } from 'kysely'
import type { ChannelKind } from '../../guidance/finding-kinds.ts'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { ListedItem, Listing } from '../channel.ts'
import '../tables.ts'

export type DueLook = 'recent' | 'full' | 'probe'

/** Takes the connections whose look is due, and sets when the next one is. */
export async function takeDueLooks(
  tx: PracticeTransaction,
  look: DueLook,
  now: Date,
  nextAt: Date,
): Promise<readonly string[]> {
  const column = {
    recent: 'next_recent_look_at' as const,
    full: 'next_full_look_at' as const,
    probe: 'next_probe_at' as const,
  }[look]
  const rows = await tx.db
    .updateTable('connection')
    .set({ [column]: nextAt })
    .where('practice_id', '=', tx.practiceId)
    .where('state', '<>', 'needs-reconnecting')
    .where(column, '<=', now)
    .returning('connection_id')
    .execute()
  return rows.map((row) => row.connection_id)
}

/** Posts of the practice, or with visitors' words, that somebody wrote under since. */
export async function findLivelyPosts(
  tx: PracticeTransaction,
  connectionId: string,
  since: Date,
): Promise<readonly string[]> {
  const rows = await tx.db
    .selectFrom('contribution')
    .select('post_id')
    .distinct()
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', '=', connectionId)
    .where('captured_at', '>', since)
    .where('post_id', 'is not', null)
    .execute()
  return rows.flatMap((row) => row.post_id ?? [])
}

/** Notes what a list says can be done with each item; those it shows are not absent. */
export async function saveListed(
  tx: PracticeTransaction,
  network: string,
  items: readonly ListedItem[],
): Promise<void> {
  if (items.length === 0) return
  const of = <Value>(pick: (item: ListedItem) => Value | undefined) =>
    items.map((item) => pick(item) ?? null)
  await sql`update contribution c
    set can_hide = l.can_hide, can_remove = l.can_remove, can_reply_privately = l.can_reply,
      absent_since = null, unavailable_checks = 0
    from unnest(${of((item) => item.externalId)}::text[], ${of((item) => item.canHide)}::boolean[],
      ${of((item) => item.canRemove)}::boolean[], ${of((item) => item.canReplyPrivately)}::boolean[])
      as l (external_id, can_hide, can_remove, can_reply)
    where c.practice_id = ${tx.practiceId} and c.network = ${network} and c.external_id = l.external_id
      and (c.can_hide, c.can_remove, c.can_reply_privately, c.absent_since, c.unavailable_checks)
        is distinct from (l.can_hide, l.can_remove, l.can_reply, null, 0)`.execute(tx.db)
}

export interface Absent {
  readonly contribution_id: string
  readonly absent_since: Date
}

/** What is kept of the listed whole and was not in the list, with when that was first seen. */
export async function noteAbsent(
  tx: PracticeTransaction,
  connectionId: string,
  { whole, items, asOf }: Listing & { readonly whole: NonNullable<Listing['whole']> },
): Promise<readonly Absent[]> {
  const listed = items.map(({ externalId }) => externalId)
  return tx.db
    .updateTable('contribution')
    .set((eb) => ({
      absent_since: eb.fn.coalesce('absent_since', eb.val(asOf).$castTo<Date>()),
    }))
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', '=', connectionId)
    .where('channel', '=', whole.channel)
    .$if(whole.postId !== undefined, (query) => query.where('post_id', '=', whole.postId ?? ''))
    .where('network_state', '<>', 'removed')
    .where('captured_at', '<', asOf)
    .where(sql<boolean>`external_id <> all(${listed}::text[])`)
    .returning(['contribution_id', sql<Date>`absent_since`.as('absent_since')])
    .execute()
}

/** Contributions that no list tells of: each is read alone. */
export async function findToRead(
  tx: PracticeTransaction,
  connectionId: string,
  channels: readonly ChannelKind[],
  since: Date,
): Promise<readonly string[]> {
  if (channels.length === 0) return []
  const rows = await tx.db
    .selectFrom('contribution')
    .select('contribution_id')
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', '=', connectionId)
    .where('channel', 'in', channels)
    .where('network_state', '<>', 'removed')
    .where('captured_at', '>', since)
    .execute()
  return rows.map((row) => row.contribution_id)
}

/** Notes that a look came to its end. */
export async function noteLooked(
  tx: PracticeTransaction,
  connectionId: string,
  depth: 'recent' | 'all',
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('connection')
    .set({ looked_at: at, ...(depth === 'all' && { full_looked_at: at }) })
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', '=', connectionId)
    .execute()
}

/** Notes what a probe found out. */
export async function noteProbed(
  tx: PracticeTransaction,
  connectionId: string,
  ends: {
    readonly tokenExpiresAt: Date | undefined
    readonly dataAccessExpiresAt: Date | undefined
  },
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('connection')
    .set({
      probed_at: at,
      token_expires_at: ends.tokenExpiresAt ?? null,
      data_access_expires_at: ends.dataAccessExpiresAt ?? null,
    })
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', '=', connectionId)
    .execute()
}

/** Has a connection looked around and probed at once, as when it was just connected. */
export async function askForLooks(
  tx: PracticeTransaction,
  connectionId: string,
  now: Date,
): Promise<void> {
  const due = { next_recent_look_at: now, next_full_look_at: now, next_probe_at: now }
  await tx.db
    .updateTable('connection')
    .set(due)
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', '=', connectionId)
    .execute()
}

/** Has everything looked at: for a while nothing was told. */
export async function askForFullLook(
  tx: PracticeTransaction,
  connectionId: string,
  now: Date,
): Promise<void> {
  await tx.db
    .updateTable('connection')
    .set({ next_full_look_at: now })
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', '=', connectionId)
    .execute()
}
