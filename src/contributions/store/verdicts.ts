import { sql } from 'kysely'
import type { FindingKind } from '../../guidance/finding-kinds.ts'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

interface Verdict {
  readonly contributionId: string
  readonly findingId: string
  readonly personId: string
}

/** Who says of which finding that it is wrong. */
export function findVerdicts(tx: PracticeTransaction, contributionId: string) {
  return tx.db
    .selectFrom('finding_verdict')
    .select(['finding_id', 'given_by'])
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .orderBy('given_at')
    .execute()
}

/** Says that a finding is wrong, or no longer. @returns whether it is now said */
export async function turnVerdict(
  tx: PracticeTransaction,
  { contributionId, findingId, personId }: Verdict,
  at: Date,
): Promise<boolean> {
  const gone = await tx.db
    .deleteFrom('finding_verdict')
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .where('finding_id', '=', findingId)
    .where('given_by', '=', personId)
    .returning('finding_id')
    .executeTakeFirst()
  if (gone !== undefined) return false
  await tx.db
    .insertInto('finding_verdict')
    .values({
      practice_id: tx.practiceId,
      contribution_id: contributionId,
      finding_id: findingId,
      given_by: personId,
      given_at: at,
    })
    .execute()
  return true
}

export async function hasFinding(
  tx: PracticeTransaction,
  contributionId: string,
  findingId: string,
): Promise<boolean> {
  const row = await tx.db
    .selectFrom('finding')
    .select('finding_id')
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .where('finding_id', '=', findingId)
    .executeTakeFirst()
  return row !== undefined
}

/** What a person said of a finding: wrong, or missed by the detectors. */
export interface Lesson {
  readonly text: string
  readonly kind: FindingKind
  readonly start: number | null
  readonly end: number | null
  readonly detector: string
  readonly verdict: 'wrong' | 'missed'
  readonly findingId: string
}

/** What people taught, by the order of the findings' ids, from one on. It holds patients' words. */
export async function findLessons(
  tx: PracticeTransaction,
  afterId: string | undefined,
  limit: number,
): Promise<readonly Lesson[]> {
  const { rows } = await sql<Lesson>`select v.text, f.kind, f.start_at as start, f.end_at as "end",
      f.detector, case when f.added_by is null then 'wrong' else 'missed' end as verdict,
      f.finding_id as "findingId"
    from finding f
    join contribution_version v on v.practice_id = f.practice_id
      and v.contribution_id = f.contribution_id and v.version = f.version
    where f.practice_id = ${tx.practiceId}
      and f.finding_id > ${afterId ?? '00000000-0000-0000-0000-000000000000'}
      and case when f.added_by is not null then f.struck_by is null
        else f.struck_by is not null or exists (select from finding_verdict w
          where w.practice_id = f.practice_id and w.contribution_id = f.contribution_id
            and w.finding_id = f.finding_id) end
    order by f.finding_id limit ${limit}`.execute(tx.db)
  return rows
}
