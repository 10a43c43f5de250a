import { sql } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import { type QueueFilter, groupsCopies } from '../rules/queue-filter.ts'
import { QUEUE_NAMES, type QueueName, rankOf } from '../rules/queue.ts'
import { isFirstOfCopies, matchesFilter, openEntries } from './open-entries.ts'
import { isStanding } from './standing.ts'
import '../tables.ts'

/** A place in the queue's order: by rank, then longest due, then id. */
export interface QueuePlace {
  readonly rank: number
  readonly dueAt: Date
  readonly contributionId: string
}

export interface QueueSlice {
  readonly filter: QueueFilter
  readonly from?: { readonly direction: 'after' | 'before'; readonly place: QueuePlace } | undefined
  readonly limit: number
}

export type QueuePageRow = Awaited<ReturnType<typeof findOpenEntries>>[number]

/** Open work in its order, from a place on or up to it; `limit` rows at most. Of copies the first stands for all. */
export async function findOpenEntries(tx: PracticeTransaction, slice: QueueSlice) {
  const { filter, from, limit } = slice
  const isBackwards = from?.direction === 'before'
  const order = isBackwards ? 'desc' : 'asc'
  const place = from && sql`(${from.place.rank}, ${from.place.dueAt}, ${from.place.contributionId})`
  const key = sql`(q.rank, q.due_at, q.contribution_id)`
  const rows = await openEntries(tx)
    .leftJoin('contribution_version as v', (join) =>
      join
        .onRef('v.practice_id', '=', 'c.practice_id')
        .onRef('v.contribution_id', '=', 'c.contribution_id')
        .onRef('v.version', '=', 'c.current_version'),
    )
    .leftJoin('page_post as p', (join) =>
      join
        .onRef('p.practice_id', '=', 'c.practice_id')
        .onRef('p.network', '=', 'c.network')
        .onRef('p.external_id', '=', 'c.post_id'),
    )
    .select([
      'q.contribution_id',
      'q.queue',
      'q.rank',
      'q.due_at',
      'q.escalated_to',
      'q.taken_by',
      'q.assigned_to',
      'q.claimed_by',
      'q.claimed_until',
      'q.likeness',
      'c.network',
      'c.channel',
      'c.author_name',
      'c.posted_at',
      'c.captured_at',
      'c.network_state',
      'v.text',
      'p.text as post',
    ])
    .where(matchesFilter(filter))
    .$if(groupsCopies(filter), (query) => query.where(isFirstOfCopies))
    .$if(place !== undefined, (query) =>
      query.where(
        isBackwards
          ? sql<boolean>`${key} < ${place ?? key}`
          : sql<boolean>`${key} > ${place ?? key}`,
      ),
    )
    .orderBy('q.rank', order)
    .orderBy('q.due_at', order)
    .orderBy('q.contribution_id', order)
    .limit(limit)
    .execute()
  return isBackwards ? rows.reverse() : rows
}

/** How often each of these words waits in a queue, up to one more than `MOST_COUNTED`. */
export async function countCopies(
  tx: PracticeTransaction,
  likenesses: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (likenesses.length === 0) return new Map()
  const { rows } = await sql<{ likeness: string; count: number }>`
    select one.likeness, (select count(*) from (select from queue_entry e
      where e.practice_id = ${tx.practiceId} and e.closed_at is null and e.likeness = one.likeness
      limit ${MOST_COUNTED + 1}) as copies)::int as count
    from unnest(${[...likenesses]}::text[]) as one(likeness)`.execute(tx.db)
  return new Map(rows.map(({ likeness, count }) => [likeness, count]))
}

/** What stands in these contributions. */
export function findStandingFindings(tx: PracticeTransaction, contributionIds: readonly string[]) {
  return tx.db
    .selectFrom('finding as f')
    .innerJoin('contribution as c', (join) =>
      join
        .onRef('c.practice_id', '=', 'f.practice_id')
        .onRef('c.contribution_id', '=', 'f.contribution_id'),
    )
    .select(['f.contribution_id', 'f.kind', 'f.start_at', 'f.end_at'])
    .where('f.practice_id', '=', tx.practiceId)
    .where('f.contribution_id', 'in', contributionIds)
    .where(isStanding)
    .orderBy('f.start_at')
    .execute()
}

/** Which detectors failed on these contributions at their newest judgement. */
export function findFailedDetectors(tx: PracticeTransaction, contributionIds: readonly string[]) {
  return tx.db
    .selectFrom('judgement')
    .distinctOn('contribution_id')
    .select(['contribution_id', 'failed'])
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', 'in', contributionIds)
    .orderBy('contribution_id')
    .orderBy('judged_at', 'desc')
    .orderBy('judgement_id', 'desc')
    .execute()
}

export function countMedia(tx: PracticeTransaction, contributionIds: readonly string[]) {
  return tx.db
    .selectFrom('media')
    .select(['contribution_id', (eb) => eb.fn.countAll<number>().as('count')])
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', 'in', contributionIds)
    .groupBy('contribution_id')
    .execute()
}

/** The newest step on each contribution, and whether the rule asked for it. */
export function findNewestSteps(tx: PracticeTransaction, contributionIds: readonly string[]) {
  return tx.db
    .selectFrom('step as s')
    .innerJoin('decision as d', (join) =>
      join
        .onRef('d.practice_id', '=', 's.practice_id')
        .onRef('d.contribution_id', '=', 's.contribution_id')
        .onRef('d.decision_id', '=', 's.decision_id'),
    )
    .distinctOn('s.contribution_id')
    .select(['s.contribution_id', 's.kind', 's.state', 'd.decided_by'])
    .where('s.practice_id', '=', tx.practiceId)
    .where('s.contribution_id', 'in', contributionIds)
    .where('s.state', '<>', 'cancelled')
    .orderBy('s.contribution_id')
    .orderBy('s.requested_at', 'desc')
    .orderBy('s.step_id', 'desc')
    .execute()
}

/** Counting on would read the whole queue of a practice in a storm, for a number nobody works with. */
export const MOST_COUNTED = 1000

/** How many wait in each queue, counted up to one more than `MOST_COUNTED`. */
export async function countOpenEntries(
  tx: PracticeTransaction,
): Promise<Readonly<Record<QueueName, number>>> {
  const countOf = (queue: QueueName) => sql`(select count(*) from (select from queue_entry
    where practice_id = ${tx.practiceId} and closed_at is null and rank = ${rankOf(queue)}
    limit ${MOST_COUNTED + 1}) as counted)`
  const counts = QUEUE_NAMES.map((queue) => sql`${countOf(queue)} as ${sql.ref(queue)}`)
  const { rows } = await sql<Record<QueueName, number>>`select ${sql.join(counts)}`.execute(tx.db)
  return rows[0] ?? { urgent: 0, priority: 0, routine: 0 }
}

/** What this person decided last, since then, unless it was undone. */
export function findLastDecision(tx: PracticeTransaction, personId: string, since: Date) {
  return tx.db
    .selectFrom('decision as d')
    .innerJoin('contribution as c', (join) =>
      join
        .onRef('c.practice_id', '=', 'd.practice_id')
        .onRef('c.contribution_id', '=', 'd.contribution_id'),
    )
    .select([
      'd.decision_id',
      'd.contribution_id',
      'd.action',
      'd.decided_at',
      'd.undo_until',
      'd.batch_id',
      sql<number>`(select count(*) from decision b where b.practice_id = d.practice_id
        and b.batch_id = d.batch_id and b.undone_at is null)`.as('together'),
      'c.channel',
      'c.network',
      'c.author_name',
    ])
    .where('d.practice_id', '=', tx.practiceId)
    .where('d.decided_by', '=', personId)
    .where('d.decided_at', '>', since)
    .where('d.undone_at', 'is', null)
    .orderBy('d.decided_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}
