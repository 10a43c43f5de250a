import { sql } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import { QUEUE_NAMES, type QueueName, rankOf } from '../rules/queue.ts'
import { isStanding } from './standing.ts'
import '../tables.ts'

/** A place in the queue's order: by rank, then longest due, then id. */
export interface QueuePlace {
  readonly rank: number
  readonly dueAt: Date
  readonly contributionId: string
}

export interface QueueSlice {
  /** All queues when absent. */
  readonly queue?: QueueName | undefined
  readonly from?: { readonly direction: 'after' | 'before'; readonly place: QueuePlace } | undefined
  readonly limit: number
}

export type QueuePageRow = Awaited<ReturnType<typeof findOpenEntries>>[number]

/** Open work in its order, from a place on or up to it; `limit` rows at most. */
export async function findOpenEntries(tx: PracticeTransaction, slice: QueueSlice) {
  const { queue, from, limit } = slice
  const isBackwards = from?.direction === 'before'
  const order = isBackwards ? 'desc' : 'asc'
  const place = from && sql`(${from.place.rank}, ${from.place.dueAt}, ${from.place.contributionId})`
  const key = sql`(q.rank, q.due_at, q.contribution_id)`
  const rows = await tx.db
    .selectFrom('queue_entry as q')
    .innerJoin('contribution as c', (join) =>
      join
        .onRef('c.practice_id', '=', 'q.practice_id')
        .onRef('c.contribution_id', '=', 'q.contribution_id'),
    )
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
    .leftJoin('person as t', (join) =>
      join.onRef('t.practice_id', '=', 'q.practice_id').onRef('t.person_id', '=', 'q.taken_by'),
    )
    .select([
      'q.contribution_id',
      'q.queue',
      'q.rank',
      'q.due_at',
      'q.escalated_to',
      't.name as taken_by',
      'c.network',
      'c.channel',
      'c.author_name',
      'c.posted_at',
      'c.captured_at',
      'c.network_state',
      'v.text',
      'p.text as post',
    ])
    .where('q.practice_id', '=', tx.practiceId)
    .where('q.closed_at', 'is', null)
    .$if(queue !== undefined, (query) => query.where('q.rank', '=', rankOf(queue ?? 'routine')))
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
