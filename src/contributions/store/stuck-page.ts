import { sql } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import { countDeadLetters } from '../../platform/jobs/dead-letters.ts'
import '../tables.ts'

/** Enough to work on; more would only hide what is first. */
const MOST_SHOWN = 100

/** A contribution that was not judged this long after its words came is stuck. */
const READ_WITHIN_MS = 60_000

export type StuckStep = Awaited<ReturnType<typeof findStuckSteps>>[number]
export type UnreadContribution = Awaited<ReturnType<typeof findUnread>>[number]
export type UnkeptMedia = Awaited<ReturnType<typeof findUnkeptMedia>>[number]
export type TroubledDelivery = Awaited<ReturnType<typeof findTroubledDeliveries>>[number]

export function findStuckSteps(tx: PracticeTransaction, now: Date) {
  return stuckSteps(tx, now)
    .select([
      's.step_id',
      's.contribution_id',
      's.kind',
      's.state',
      's.not_before',
      's.trouble',
      's.next_best',
      's.requested_at',
      'c.network',
      'c.channel',
      'c.author_name',
      'k.state as connection_state',
      'k.state_reason',
      'k.parked_until',
      'k.account_name',
    ])
    .orderBy('s.requested_at')
    .limit(MOST_SHOWN)
    .execute()
}

export function findUnread(tx: PracticeTransaction, now: Date) {
  return unread(tx, now)
    .select([
      'c.contribution_id',
      'c.network',
      'c.channel',
      'c.author_name',
      'v.captured_at as since',
      sql<string[]>`'{}'::text[]`.as('failed'),
    ])
    .limit(MOST_SHOWN)
    .execute()
}

/** Open contributions that a detector could not read at their newest judgement. */
export function findHalfRead(tx: PracticeTransaction) {
  return halfRead(tx)
    .select([
      'c.contribution_id',
      'c.network',
      'c.channel',
      'c.author_name',
      'j.judged_at as since',
      'j.failed',
    ])
    .orderBy('j.judged_at')
    .limit(MOST_SHOWN)
    .execute()
}

export function findUnkeptMedia(tx: PracticeTransaction) {
  return unkeptMedia(tx)
    .select([
      'm.media_id',
      'm.contribution_id',
      'm.failure',
      'm.found_at',
      'c.network',
      'c.channel',
      'c.author_name',
    ])
    .orderBy('m.found_at')
    .limit(MOST_SHOWN)
    .execute()
}

export function findTroubledDeliveries(tx: PracticeTransaction) {
  return troubledDeliveries(tx)
    .select([
      'd.delivery_id',
      'd.network',
      'd.received_at',
      'd.unknown_accounts',
      'd.unreadable_changes',
    ])
    .orderBy('d.received_at')
    .limit(MOST_SHOWN)
    .execute()
}

/** How much is stuck, each kind counted up to what its list shows. */
export async function countStuck(tx: PracticeTransaction, now: Date): Promise<number> {
  const lists: readonly { readonly execute: () => Promise<readonly unknown[]> }[] = [
    stuckSteps(tx, now).select('s.step_id').limit(MOST_SHOWN),
    unread(tx, now).select('c.contribution_id').limit(MOST_SHOWN),
    halfRead(tx).select('c.contribution_id').limit(MOST_SHOWN),
    unkeptMedia(tx).select('m.media_id').limit(MOST_SHOWN),
    troubledDeliveries(tx).select('d.delivery_id').limit(MOST_SHOWN),
  ]
  let count = await countDeadLetters(tx)
  for (const list of lists) count += (await list.execute()).length
  return count
}

/** Refused, unknown or to be done by hand, unless a person has decided anew since; and what waits for a connection. */
function stuckSteps(tx: PracticeTransaction, now: Date) {
  return tx.db
    .selectFrom('step as s')
    .innerJoin('contribution as c', (join) =>
      join
        .onRef('c.practice_id', '=', 's.practice_id')
        .onRef('c.contribution_id', '=', 's.contribution_id'),
    )
    .innerJoin('connection as k', (join) =>
      join
        .onRef('k.practice_id', '=', 'c.practice_id')
        .onRef('k.connection_id', '=', 'c.connection_id'),
    )
    .where('s.practice_id', '=', tx.practiceId)
    .where(
      sql<boolean>`s.step_id in (
        select w.step_id from step w where w.practice_id = ${tx.practiceId}
          and (w.state in ('refused', 'unknown') or (w.kind = 'report' and w.state = 'requested'))
          and not exists (select from decision d where d.practice_id = w.practice_id
            and d.contribution_id = w.contribution_id and d.decided_by is not null
            and d.undone_at is null and d.decided_at > w.settled_at)
        union all
        select w.step_id from step w
          join contribution x on x.practice_id = w.practice_id and x.contribution_id = w.contribution_id
          join connection b on b.practice_id = x.practice_id and b.connection_id = x.connection_id
          where w.practice_id = ${tx.practiceId} and w.state in ('requested', 'sent')
            and w.kind <> 'report' and w.not_before <= ${now}
            and (b.state <> 'working' or b.parked_until > ${now}))`,
    )
}

function unread(tx: PracticeTransaction, now: Date) {
  return (
    tx.db
      .selectFrom('contribution as c')
      .innerJoin('contribution_version as v', (join) =>
        join
          .onRef('v.practice_id', '=', 'c.practice_id')
          .onRef('v.contribution_id', '=', 'c.contribution_id')
          .onRef('v.version', '=', 'c.current_version'),
      )
      .where('c.practice_id', '=', tx.practiceId)
      .where(sql<boolean>`(c.judged_version is null or c.judged_version < c.current_version)`)
      .where('v.captured_at', '<', new Date(now.getTime() - READ_WITHIN_MS))
      // The order of the index of unread ones: it makes the planner take that index.
      .orderBy('c.captured_at')
  )
}

function halfRead(tx: PracticeTransaction) {
  return openWork(tx)
    .innerJoin('judgement as j', (join) =>
      join
        .onRef('j.practice_id', '=', 'q.practice_id')
        .onRef('j.contribution_id', '=', 'q.contribution_id'),
    )
    .where('j.practice_id', '=', tx.practiceId)
    .where(sql<boolean>`j.failed <> '{}' and j.failed <> '{picture}'`)
    .where(
      sql<boolean>`not exists (select from judgement n where n.practice_id = j.practice_id
        and n.contribution_id = j.contribution_id and n.judgement_id > j.judgement_id)`,
    )
}

function unkeptMedia(tx: PracticeTransaction) {
  return openWork(tx)
    .innerJoin('media as m', (join) =>
      join
        .onRef('m.practice_id', '=', 'q.practice_id')
        .onRef('m.contribution_id', '=', 'q.contribution_id'),
    )
    .where('m.practice_id', '=', tx.practiceId)
    .where('m.state', '=', sql.lit('failed'))
}

/** Once a person has decided, nothing about a contribution is stuck any more. */
function openWork(tx: PracticeTransaction) {
  return tx.db
    .selectFrom('queue_entry as q')
    .innerJoin('contribution as c', (join) =>
      join
        .onRef('c.practice_id', '=', 'q.practice_id')
        .onRef('c.contribution_id', '=', 'q.contribution_id'),
    )
    .where('q.practice_id', '=', tx.practiceId)
    .where('q.closed_at', 'is', null)
}

function troubledDeliveries(tx: PracticeTransaction) {
  return tx.db
    .selectFrom('delivery as d')
    .where('d.practice_id', '=', tx.practiceId)
    .where('d.put_aside_at', 'is', null)
    .where(sql<boolean>`(d.unknown_accounts <> '{}' or d.unreadable_changes > 0)`)
}
