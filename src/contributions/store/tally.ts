import { sql } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { TallyName } from '../rules/tally.ts'
import '../tables.ts'

/** Counts these for the day, each as often as it is named. */
export async function addToTally(
  tx: PracticeTransaction,
  names: readonly TallyName[],
  at: Date,
): Promise<void> {
  if (names.length === 0) return
  // In order of their names, so that two who count at once never wait for each other.
  await sql`insert into tally (practice_id, day, name, count)
    select ${tx.practiceId}, london_day(${at}), name, count(*)
    from unnest(${[...names]}::text[]) as name group by name order by name
    on conflict (practice_id, day, name) do update set count = tally.count + excluded.count`.execute(
    tx.db,
  )
}

export interface Tallied {
  readonly day: string
  readonly name: string
  readonly count: number
}

/** What was counted in the days up to and with the day of `now`. */
export async function findTally(
  tx: PracticeTransaction,
  days: number,
  now: Date,
): Promise<readonly Tallied[]> {
  const { rows } = await sql<Tallied>`select day, name, count from tally
    where practice_id = ${tx.practiceId}
      and day > london_day(${now}::timestamptz - ${days}::int * interval '1 day')
      and day <= london_day(${now})
    order by day, name`.execute(tx.db)
  return rows
}
