import { type RawBuilder, sql } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { QueueFilter } from '../rules/queue-filter.ts'
import { rankOf } from '../rules/queue.ts'
import '../tables.ts'

/** The open queue entries `q` of the practice, each with its contribution `c`: for queries to be built on. */
export function openEntries({ db, practiceId }: Readonly<PracticeTransaction>) {
  return db
    .selectFrom('queue_entry as q')
    .innerJoin('contribution as c', (join) =>
      join
        .onRef('c.practice_id', '=', 'q.practice_id')
        .onRef('c.contribution_id', '=', 'q.contribution_id'),
    )
    .where('q.practice_id', '=', practiceId)
    .where('q.closed_at', 'is', null)
}

/** Entry `q` and its contribution `c` are among those looked at. */
export function matchesFilter(filter: QueueFilter): RawBuilder<boolean> {
  const asked = [...conditionsOnEntry(filter), ...conditionsOnContribution(filter)].filter(
    (condition) => condition !== undefined,
  )
  return sql<boolean>`(${asked.length === 0 ? sql`true` : sql.join(asked, sql` and `)})`
}

/** A condition for what is asked, none for what is not. */
const when = <Value>(
  value: Value | undefined,
  toCondition: (value: Value) => RawBuilder<unknown>,
) => (value === undefined ? undefined : toCondition(value))

function conditionsOnEntry(filter: QueueFilter) {
  return [
    when(filter.queue, (queue) => sql`q.rank = ${rankOf(queue)}`),
    when(filter.kinds, (kinds) => sql`q.kinds && ${[...kinds]}::text[]`),
    when(filter.openedAfter, (time) => sql`q.opened_at >= ${time}`),
    when(filter.openedBefore, (time) => sql`q.opened_at < ${time}`),
    when(filter.likeness, (likeness) => sql`q.likeness = ${likeness}`),
    when(filter.assignedTo, (person) =>
      person === 'nobody' ? sql`q.assigned_to is null` : sql`q.assigned_to = ${person}`,
    ),
  ]
}

function conditionsOnContribution(filter: QueueFilter) {
  return [
    when(filter.channel, (channel) => sql`c.channel = ${channel}`),
    when(filter.connectionId, (id) => sql`c.connection_id = ${id}`),
    when(filter.authorId, (id) => sql`c.author_id = ${id}`),
    when(filter.postId, (id) => sql`c.post_id = ${id}`),
  ]
}

/**
 * No copy of the same words stands before `q` in its queue. Asked for each row in turn, so that a page of the
 * queue never reads more of it than it skips.
 */
export const isFirstOfCopies = sql<boolean>`(q.likeness is null or q.contribution_id = (
  select e.contribution_id from queue_entry e
  where e.practice_id = q.practice_id and e.closed_at is null and e.likeness = q.likeness
    and e.rank = q.rank
  order by e.due_at, e.contribution_id limit 1))`
