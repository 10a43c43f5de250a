import { sql, type Selectable } from 'kysely'
import { type AuditEntryRow, findAuditEntriesOf } from '../../audit/audit-log.ts'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { Tables } from '../../platform/database/tables.ts'
import type { ContributionTable } from '../tables.ts'
import { findContributionRecord } from './contribution-page.ts'

export interface KeptVersion {
  readonly version: number
  readonly text: string
  readonly sha256: Buffer
  /** How it was captured: delivered by the network, or asked of it. */
  readonly source: string
  readonly capturedAt: Date
  /** Of the signed bytes it came in. */
  readonly deliverySha256: Buffer | null
}

export interface KeptPicture {
  readonly state: Selectable<Tables['media']>['state']
  readonly contentType: string | null
  readonly bytes: Buffer | null
  readonly sha256: Buffer | null
  readonly foundAt: Date
  readonly keptAt: Date | null
}

/** Everything that was kept of one contribution, for somebody who must be able to rely on it. */
export interface KeptEvidence {
  readonly row: Selectable<ContributionTable>
  readonly versions: readonly KeptVersion[]
  readonly pictures: readonly KeptPicture[]
  readonly post: { readonly text: string | null; readonly posted_at: Date | null } | undefined
  readonly thread: readonly {
    readonly contribution_id: string
    readonly author_name: string | null
    readonly text: string | null
    readonly at: Date
  }[]
  readonly decisions: readonly Selectable<Tables['decision']>[]
  readonly steps: readonly Selectable<Tables['step']>[]
  readonly audit: readonly AuditEntryRow[]
  readonly names: ReadonlyMap<string, string>
}

export async function findEvidence(
  tx: PracticeTransaction,
  contributionId: string,
  now: Date,
): Promise<KeptEvidence | undefined> {
  const record = await findContributionRecord(tx, contributionId, now)
  if (record === undefined) return undefined
  const { row, post, thread, decisions, steps, names } = record
  return {
    ...{ row, post, thread, decisions, steps, names },
    versions: await findKeptVersions(tx, contributionId),
    pictures: await findKeptPictures(tx, contributionId),
    audit: await findAuditEntriesOf(tx, `contribution:${contributionId}`),
  }
}

async function findKeptVersions(
  tx: PracticeTransaction,
  contributionId: string,
): Promise<readonly KeptVersion[]> {
  return tx.db
    .selectFrom('contribution_version as v')
    .leftJoin('delivery as d', (join) =>
      join
        .onRef('d.practice_id', '=', 'v.practice_id')
        .onRef('d.delivery_id', '=', 'v.delivery_id'),
    )
    .select([
      ...(['v.version', 'v.text', 'v.text_sha256 as sha256', 'v.source'] as const),
      ...(['v.captured_at as capturedAt', 'd.sha256 as deliverySha256'] as const),
    ])
    .where('v.practice_id', '=', tx.practiceId)
    .where('v.contribution_id', '=', contributionId)
    .orderBy('v.version')
    .execute()
}

async function findKeptPictures(
  tx: PracticeTransaction,
  contributionId: string,
): Promise<readonly KeptPicture[]> {
  return tx.db
    .selectFrom('media')
    .select([
      ...(['state', 'content_type as contentType', 'bytes', 'sha256'] as const),
      ...(['found_at as foundAt', 'kept_at as keptAt'] as const),
    ])
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .orderBy('found_at')
    .orderBy('media_id')
    .execute()
}

/** Whether words are kept of each, and every picture that was seen is kept, or destroyed as indecent. */
export async function areKept(
  tx: PracticeTransaction,
  contributionIds: readonly string[],
): Promise<boolean> {
  if (contributionIds.length === 0) return false
  const { rows } = await sql<{ kept: number; missing: number }>`select
      (select count(distinct v.contribution_id) from contribution_version v
        where v.practice_id = ${tx.practiceId}
          and v.contribution_id = any(${contributionIds}::uuid[])) as kept,
      (select count(*) from media m where m.practice_id = ${tx.practiceId}
        and m.contribution_id = any(${contributionIds}::uuid[])
        and m.state not in ('kept', 'purged')) as missing`.execute(tx.db)
  const [row] = rows
  return row?.kept === new Set(contributionIds).size && row.missing === 0
}

export interface ShownContribution {
  readonly contributionId: string
  readonly network: string
  readonly channel: ContributionTable['channel']
  readonly authorName: string | null
  readonly text: string | null
  readonly networkState: string
  readonly at: Date
}

/** A few lines about each. */
export async function findShown(
  tx: PracticeTransaction,
  contributionIds: readonly string[],
): Promise<readonly ShownContribution[]> {
  const rows = await tx.db
    .selectFrom('contribution as c')
    .leftJoin('contribution_version as v', (join) =>
      join
        .onRef('v.practice_id', '=', 'c.practice_id')
        .onRef('v.contribution_id', '=', 'c.contribution_id')
        .onRef('v.version', '=', 'c.current_version'),
    )
    .select([
      ...(['c.contribution_id as contributionId', 'c.network', 'c.channel', 'v.text'] as const),
      ...(['c.author_name as authorName', 'c.network_state as networkState'] as const),
      sql<Date>`coalesce(c.posted_at, c.captured_at)`.as('at'),
    ])
    .where('c.practice_id', '=', tx.practiceId)
    .where('c.contribution_id', 'in', contributionIds)
    .orderBy('at')
    .execute()
  return rows
}

/** Contributions by somebody of one of these names, or that name them. */
export async function findNaming(
  tx: PracticeTransaction,
  names: readonly string[],
): Promise<readonly ShownContribution[]> {
  const patterns = names.map((name) => `%${name.replaceAll(/[\\%_]/g, '\\$&')}%`)
  const rows = await tx.db
    .selectFrom('contribution as c')
    .innerJoin('contribution_version as v', (join) =>
      join
        .onRef('v.practice_id', '=', 'c.practice_id')
        .onRef('v.contribution_id', '=', 'c.contribution_id'),
    )
    .select([
      ...(['c.contribution_id as contributionId', 'c.network', 'c.channel', 'v.text'] as const),
      ...(['c.author_name as authorName', 'c.network_state as networkState'] as const),
      'v.captured_at as at',
    ])
    .where('c.practice_id', '=', tx.practiceId)
    .where((eb) =>
      eb.or([
        sql<boolean>`c.author_name ilike any(${patterns}::text[])`,
        sql<boolean>`v.text ilike any(${patterns}::text[])`,
      ]),
    )
    .orderBy('v.captured_at')
    .limit(500)
    .execute()
  return rows
}
