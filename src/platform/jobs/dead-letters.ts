import { sql } from 'kysely'
import type { PracticeTransaction } from '../database/database.ts'

/** The queue that a job comes to after its last try. */
export const DEAD_LETTERS = 'dead-letter'

/** A job that failed to its last try. */
export interface DeadLetter {
  readonly jobId: string
  /** What kind of job it was. */
  readonly job: string | null
  readonly failedAt: Date
}

const MOST_SHOWN = 100

/** The practice's jobs that nobody tries any more, oldest first. */
export async function findDeadLetters(tx: PracticeTransaction): Promise<readonly DeadLetter[]> {
  const { rows } = await sql<DeadLetter>`select id as "jobId", source_name as job,
    created_on as "failedAt" from pgboss.job where ${isDead(tx)}
    order by created_on limit ${MOST_SHOWN}`.execute(tx.db)
  return rows
}

/** How many there are, counted up to what the list shows. */
export async function countDeadLetters(tx: PracticeTransaction): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from
    (select from pgboss.job where ${isDead(tx)} limit ${MOST_SHOWN}) as counted`.execute(tx.db)
  return rows[0]?.count ?? 0
}

/** @returns false when the practice has no such job */
export async function dropDeadLetter(tx: PracticeTransaction, jobId: string): Promise<boolean> {
  const { rows } = await sql`delete from pgboss.job where ${isDead(tx)} and id = ${jobId}
    returning id`.execute(tx.db)
  return rows.length > 0
}

function isDead(tx: PracticeTransaction) {
  return sql`name = ${sql.lit(DEAD_LETTERS)} and state = 'created'
    and data->>'practiceId' = ${tx.practiceId}`
}
