import { sql } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

/** PostgreSQL refuses a text whose different words take more than 1 MB. */
const LETTERS_READ = 100_000

/** Makes the words of contributions, in every version, and their authors' names findable. */
export async function indexContributions(
  tx: PracticeTransaction,
  contributionIds: readonly string[],
): Promise<void> {
  if (contributionIds.length === 0) return
  await sql`insert into search_document (practice_id, area, subject_id, at, words)
    select c.practice_id, 'contribution', c.contribution_id, coalesce(c.posted_at, c.captured_at),
      to_tsvector('english', left(
        concat_ws(' ', c.author_name, string_agg(v.text, ' ' order by v.version)), ${LETTERS_READ}::int))
    from contribution c
    join contribution_version v
      on v.practice_id = c.practice_id and v.contribution_id = c.contribution_id
    where c.practice_id = ${tx.practiceId} and c.contribution_id = any(${[...contributionIds]}::uuid[])
    group by c.practice_id, c.contribution_id
    on conflict (practice_id, area, subject_id) do update set words = excluded.words`.execute(tx.db)
}

/** A place in what was found: newest first, then by id. */
export interface FoundPlace {
  readonly at: Date
  readonly subjectId: string
}

export interface Found {
  readonly area: string
  readonly subject_id: string
  readonly at: Date
}

export interface SearchSlice {
  /** As people type it: words, "exact words", -not, or. */
  readonly wanted: string
  readonly areas: readonly string[]
  readonly after?: FoundPlace | undefined
  readonly limit: number
}

/** What holds these words, newest first, from a place on. */
export async function search(
  tx: PracticeTransaction,
  { wanted, areas, after, limit }: SearchSlice,
): Promise<readonly Found[]> {
  const { rows } = await sql<Found>`select area, subject_id, at from search_documents(
    practice_id => ${tx.practiceId}, wanted => ${wanted},
    areas => ${[...areas]}::text[], before_at => ${after?.at ?? null},
    before_id => ${after?.subjectId ?? null}, most => ${limit})`.execute(tx.db)
  return rows
}

/** What a list of found contributions shows of each. */
export function findFoundContributions(
  tx: PracticeTransaction,
  contributionIds: readonly string[],
) {
  return tx.db
    .selectFrom('contribution as c')
    .leftJoin('contribution_version as v', (join) =>
      join
        .onRef('v.practice_id', '=', 'c.practice_id')
        .onRef('v.contribution_id', '=', 'c.contribution_id')
        .onRef('v.version', '=', 'c.current_version'),
    )
    .leftJoin('queue_entry as q', (join) =>
      join
        .onRef('q.practice_id', '=', 'c.practice_id')
        .onRef('q.contribution_id', '=', 'c.contribution_id'),
    )
    .select([
      'c.contribution_id',
      'c.network',
      'c.channel',
      'c.author_name',
      'c.network_state',
      'v.text',
      'q.queue',
      'q.closed_at',
    ])
    .where('c.practice_id', '=', tx.practiceId)
    .where('c.contribution_id', 'in', contributionIds)
    .execute()
}
