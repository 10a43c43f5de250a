import { sql } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import { rankOf } from '../rules/queue.ts'
import { MOST_COUNTED } from './queue-page.ts'
import '../tables.ts'

export type AtRisk = Awaited<ReturnType<typeof findAtRisk>>[number]

/** The urgent work that has waited longest. */
export function findAtRisk(tx: PracticeTransaction, limit: number) {
  return tx.db
    .selectFrom('queue_entry as q')
    .innerJoin('contribution as c', (join) =>
      join
        .onRef('c.practice_id', '=', 'q.practice_id')
        .onRef('c.contribution_id', '=', 'q.contribution_id'),
    )
    .select([
      'q.contribution_id',
      'q.due_at',
      'q.kinds',
      'q.taken_by',
      'c.network',
      'c.channel',
      'c.author_name',
    ])
    .where('q.practice_id', '=', tx.practiceId)
    .where('q.closed_at', 'is', null)
    .where('q.rank', '=', rankOf('urgent'))
    .orderBy('q.due_at')
    .orderBy('q.contribution_id')
    .limit(limit)
    .execute()
}

export interface WorkCounts {
  readonly overdue: number
  readonly mine: number
}

/** How much is overdue and how much is this person's, each counted up to one more than `MOST_COUNTED`. */
export async function countWork(
  tx: PracticeTransaction,
  personId: string,
  now: Date,
): Promise<WorkCounts> {
  const open = sql`from queue_entry where practice_id = ${tx.practiceId} and closed_at is null`
  const upTo = MOST_COUNTED + 1
  // Rank by rank: each is one stretch of the queue's index.
  const overdue = sql.join(
    [1, 2, 3].map(
      (rank) => sql`(select count(*) from (select ${open} and rank = ${rank} and due_at < ${now}
        limit ${upTo}) as late)`,
    ),
    sql` + `,
  )
  const { rows } = await sql<WorkCounts>`select ${overdue} as overdue,
    (select count(*) from (select ${open} and assigned_to = ${personId} limit ${upTo}) as mine) as mine`.execute(
    tx.db,
  )
  return rows[0] ?? { overdue: 0, mine: 0 }
}
