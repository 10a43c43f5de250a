import { sql } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

/** Notes that a person opened what is hard to read. */
export async function insertExposure(
  tx: PracticeTransaction,
  { personId, contributionId }: { readonly personId: string; readonly contributionId: string },
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('exposure')
    .values({
      practice_id: tx.practiceId,
      person_id: personId,
      contribution_id: contributionId,
      seen_at: at,
    })
    .onConflict((clash) => clash.doNothing())
    .execute()
}

/** How often a person did since then. */
export async function countExposures(
  tx: PracticeTransaction,
  personId: string,
  since: Date,
): Promise<number> {
  const row = await tx.db
    .selectFrom('exposure')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .where('seen_at', '>', since)
    .executeTakeFirst()
  return row?.count ?? 0
}

export interface ExposureOfPerson {
  readonly name: string
  readonly today: number
  readonly week: number
}

/** How often each person of the practice did, today and in 7 days: for whoever looks after them. */
export async function findExposures(
  tx: PracticeTransaction,
  now: Date,
): Promise<readonly ExposureOfPerson[]> {
  const { rows } = await sql<ExposureOfPerson>`select p.name,
      (count(e.seen_at) filter (where e.seen_at > ${now}::timestamptz - interval '1 day'))::int as today,
      count(e.seen_at)::int as week
    from person p left join exposure e on e.practice_id = p.practice_id and e.person_id = p.person_id
      and e.seen_at > ${now}::timestamptz - interval '7 days'
    where p.practice_id = ${tx.practiceId}
    group by p.person_id, p.name order by week desc, p.name`.execute(tx.db)
  return rows
}
