import { sql } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'

/** So many open contributions under one post, all of the last day, are a storm. */
const STORM = 20
const STORM_MS = 24 * 3600_000
/** How much of what came last is looked at: a storm stands out in it. */
const NEWEST = 500

export interface Storm {
  readonly post_id: string
  readonly network: string
  /** The post's words, where they are known. */
  readonly text: string | null
  /** Among the newest `NEWEST` open entries. */
  readonly count: number
}

/** Posts under which so much came of late that it is better dealt with together. */
export async function findStorms(tx: PracticeTransaction, now: Date): Promise<readonly Storm[]> {
  const since = new Date(now.getTime() - STORM_MS)
  const { rows } = await sql<Storm>`select c.post_id, c.network, min(p.text) as text,
      count(*)::int as count
    from (select practice_id, contribution_id from queue_entry
      where practice_id = ${tx.practiceId} and closed_at is null and opened_at > ${since}
      order by opened_at desc limit ${NEWEST}) newest
    join contribution c on c.practice_id = newest.practice_id
      and c.contribution_id = newest.contribution_id
    left join page_post p on p.practice_id = c.practice_id and p.network = c.network
      and p.external_id = c.post_id
    where c.post_id is not null
    group by c.post_id, c.network having count(*) >= ${STORM}
    order by count(*) desc, c.post_id limit 3`.execute(tx.db)
  return rows
}
