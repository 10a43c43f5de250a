import { sql } from 'kysely'
import { chunk } from '../../base/chunk.ts'
import type { Finding } from '../../detection/reading.ts'
import type { ChannelKind, FindingKind } from '../../guidance/finding-kinds.ts'
import type { Recommendation } from '../../guidance/recommend.ts'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { NetworkState } from '../rules/change.ts'
import { dueAt, type QueueName, rankOf } from '../rules/queue.ts'
import '../tables.ts'

/** PostgreSQL takes 65,535 values in one statement, and a post of many words can hold many findings. */
const ROWS_AT_ONCE = 2000

/** A contribution whose current words nobody has judged yet, with all that judging needs. */
export interface Unjudged {
  readonly contributionId: string
  readonly channel: ChannelKind
  readonly version: number
  readonly text: string
  readonly authorName: string | null
  readonly networkState: NetworkState
  readonly capturedAt: Date
  /** Of the practice's post, when it is known. */
  readonly context: string | null
  readonly contextKnown: boolean
  readonly hasMedia: boolean
  /** Kinds that a person added by hand to these words. */
  readonly addedKinds: readonly FindingKind[]
  /** A step on its visibility is under way. */
  readonly stepUnderWay: boolean
  /** Older than the connection: nothing is done about it without a person. */
  readonly isHistory: boolean
  /** What these words were found to be before, when they were judged already: see `signReading`. */
  readonly signedBefore: string | null
}

/** Names what was found and what failed, so that judging again without news writes nothing. */
export function signReading(
  findings: readonly Pick<Finding, 'kind' | 'start' | 'end'>[],
  failed: readonly string[],
): string {
  const found = findings.map(({ kind, start, end }) => `${kind}:${start ?? ''}:${end ?? ''}`)
  return [...found.sort(), ...failed].join(' ')
}

/**
 * Locks and reads those of the contributions that need judging: new words, a post that became known,
 * or a picture that came later.
 */
export async function lockUnjudged(
  tx: PracticeTransaction,
  contributionIds: readonly string[],
): Promise<readonly Unjudged[]> {
  const rows = await tx.db
    .selectFrom('contribution as c')
    .innerJoin('contribution_version as v', (join) =>
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
    .select((eb) => [
      'c.contribution_id as contributionId',
      'c.channel',
      'v.version',
      'v.text',
      'c.author_name as authorName',
      'c.network_state as networkState',
      'c.captured_at as capturedAt',
      'c.is_history as isHistory',
      'p.text as context',
      eb.or([eb('c.post_id', 'is', null), eb('p.external_id', 'is not', null)]).as('contextKnown'),
      sql<boolean>`exists (select from media m where m.practice_id = c.practice_id
        and m.contribution_id = c.contribution_id and m.state <> 'purged')`.as('hasMedia'),
      sql<FindingKind[]>`array(select f.kind from finding f where f.practice_id = c.practice_id
        and f.contribution_id = c.contribution_id and f.version = v.version
        and f.added_by is not null and f.struck_by is null)`.as('addedKinds'),
      sql<boolean>`exists (select from step s where s.practice_id = c.practice_id
        and s.contribution_id = c.contribution_id and s.kind in ('hide', 'unhide', 'remove')
        and s.state in ('requested', 'sent'))`.as('stepUnderWay'),
      sql<
        string | null
      >`(select j.signature from ${newestJudgement} j where j.version = v.version)`.as(
        'signedBefore',
      ),
    ])
    .where('c.practice_id', '=', tx.practiceId)
    .where('c.contribution_id', 'in', contributionIds)
    .where(needsJudging)
    .orderBy('c.contribution_id')
    .forUpdate('c')
    .execute()
  return rows.map((row) => ({ ...row, contextKnown: Boolean(row.contextKnown) }))
}

/** An author can go back to earlier words: only the newest judgement says what stands. */
const newestJudgement = sql`(select * from judgement where practice_id = c.practice_id
  and contribution_id = c.contribution_id order by judgement_id desc limit 1)`

/** Not judged in this version, or judged without its post, or before it had a picture. */
const needsJudging = () =>
  sql<boolean>`not exists (
    select from ${newestJudgement} j where j.version = c.current_version
      and (j.context_known or c.post_id is null or p.external_id is null)
      and ('picture' = any(j.failed) or not exists (select from media m
        where m.practice_id = c.practice_id and m.contribution_id = c.contribution_id)))`

/** One contribution's judgement, ready to be written. */
export interface Judged {
  readonly judgementId: string
  readonly item: Unjudged
  readonly findings: readonly (Finding & { readonly findingId: string })[]
  readonly failed: readonly string[]
  readonly recommendation: Recommendation
}

export async function saveJudgements(
  tx: PracticeTransaction,
  judged: readonly Judged[],
  guidanceVersion: number,
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('judgement')
    .values(
      judged.map(({ judgementId, item, findings, failed, recommendation }) => ({
        practice_id: tx.practiceId,
        contribution_id: item.contributionId,
        judgement_id: judgementId,
        version: item.version,
        guidance_version: guidanceVersion,
        context_known: item.contextKnown,
        signature: signReading(findings, failed),
        visibility: recommendation.visibility,
        queue: recommendation.queue,
        steps: [...recommendation.steps],
        failed: [...failed],
        judged_at: at,
      })),
    )
    .execute()
  await insertFindings(tx, judged, at)
  await markJudged(tx, judged)
}

/** Notes that knowing the post, or the picture, changed nothing. */
export async function confirmJudgements(
  tx: PracticeTransaction,
  contributionIds: readonly string[],
): Promise<void> {
  if (contributionIds.length === 0) return
  await tx.db
    .updateTable('judgement')
    .set({ context_known: true })
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', 'in', contributionIds)
    .execute()
}

async function insertFindings(
  tx: PracticeTransaction,
  judged: readonly Judged[],
  at: Date,
): Promise<void> {
  const rows = judged.flatMap(({ judgementId, item, findings }) =>
    findings.map((finding) => ({
      practice_id: tx.practiceId,
      contribution_id: item.contributionId,
      finding_id: finding.findingId,
      version: item.version,
      judgement_id: judgementId,
      kind: finding.kind,
      clause: [...finding.clause],
      quote: finding.quote,
      start_at: finding.start,
      end_at: finding.end,
      score: finding.score,
      detector: finding.detector,
      reason: finding.reason,
      found_at: at,
    })),
  )
  for (const some of chunk(rows, ROWS_AT_ONCE)) {
    await tx.db.insertInto('finding').values(some).execute()
  }
}

async function markJudged(tx: PracticeTransaction, judged: readonly Judged[]): Promise<void> {
  await tx.db
    .updateTable('contribution')
    .set({ judged_version: sql`current_version`, revision: sql`revision + 1` })
    .where('practice_id', '=', tx.practiceId)
    .where(
      'contribution_id',
      'in',
      judged.map(({ item }) => item.contributionId),
    )
    .execute()
}

export interface QueueWish {
  readonly contributionId: string
  readonly queue: QueueName
  readonly capturedAt: Date
  /** All that stands. */
  readonly kinds: readonly FindingKind[]
  /** Of the words, where they were read: see rules/likeness.ts. */
  readonly likeness?: string | undefined
}

/** Opens, or opens again, the work on these contributions. An entry that is open only ever becomes more pressing. */
export async function openQueueEntries(
  tx: PracticeTransaction,
  wishes: readonly QueueWish[],
  at: Date,
): Promise<void> {
  if (wishes.length === 0) return
  await tx.db
    .insertInto('queue_entry')
    .values(
      wishes.map(({ contributionId, queue, capturedAt, kinds, likeness }) => ({
        practice_id: tx.practiceId,
        contribution_id: contributionId,
        queue,
        rank: rankOf(queue),
        due_at: dueAt(queue, capturedAt),
        opened_at: at,
        kinds: [...new Set(kinds)],
        likeness: likeness ?? null,
      })),
    )
    .onConflict((clash) =>
      clash.columns(['practice_id', 'contribution_id']).doUpdateSet({
        kinds: sql`excluded.kinds`,
        likeness: sql`coalesce(excluded.likeness, queue_entry.likeness)`,
        queue: keepMorePressing('queue'),
        rank: keepMorePressing('rank'),
        due_at: keepMorePressing('due_at'),
        opened_at: sql`case when queue_entry.closed_at is null then queue_entry.opened_at else excluded.opened_at end`,
        // Who took it took what was known then. What opens it again is nobody's yet.
        taken_by: sql`case when queue_entry.closed_at is null then queue_entry.taken_by end`,
        taken_at: sql`case when queue_entry.closed_at is null then queue_entry.taken_at end`,
        closed_at: null,
      }),
    )
    .execute()
}

function keepMorePressing(column: 'queue' | 'rank' | 'due_at') {
  const old = sql.ref(`queue_entry.${column}`)
  const fresh = sql.ref(`excluded.${column}`)
  return sql<never>`case when queue_entry.closed_at is null and queue_entry.rank <= excluded.rank
    then ${old} else ${fresh} end`
}
