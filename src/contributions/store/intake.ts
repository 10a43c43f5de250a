import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { chunk } from '../../base/chunk.ts'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import { type Draft, hasNewWords, stateChanged } from '../intake-draft.ts'
import type { Kept } from '../rules/change.ts'
import '../tables.ts'

/** PostgreSQL takes 65,535 values in one statement. */
const ROWS_AT_ONCE = 2000

/** Lets one transaction at a time take in for a practice, so that two never make the same contribution. */
export async function lockIntake(tx: PracticeTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`intake:${tx.practiceId}`}, 0))`.execute(
    tx.db,
  )
}

export interface KeptContribution {
  readonly contributionId: string
  readonly kept: Kept
}

/** What is kept of these contributions, by their id on the network. */
export async function findKept(
  tx: PracticeTransaction,
  network: string,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, KeptContribution>> {
  if (externalIds.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('contribution')
    .select([
      'contribution_id',
      'external_id',
      'network_state',
      'network_state_at',
      'current_version',
    ])
    .where('practice_id', '=', tx.practiceId)
    .where('network', '=', network)
    .where('external_id', 'in', externalIds)
    .execute()
  const contributionIds = rows.map((row) => row.contribution_id)
  const versions = await findVersionHashes(tx, contributionIds)
  const underWay = await findStepsUnderWay(tx, contributionIds)
  return new Map(
    rows.map((row) => [
      row.external_id,
      {
        contributionId: row.contribution_id,
        kept: {
          networkState: row.network_state,
          networkStateAt: row.network_state_at,
          currentVersion: row.current_version,
          wordsAt: versions.get(row.contribution_id)?.newestAt,
          versions: versions.get(row.contribution_id)?.byHash ?? new Map<string, number>(),
          stepUnderWay: underWay.has(row.contribution_id),
        },
      },
    ]),
  )
}

interface KeptVersions {
  readonly byHash: Map<string, number>
  newestAt: Date
}

async function findVersionHashes(tx: PracticeTransaction, contributionIds: readonly string[]) {
  const byContribution = new Map<string, KeptVersions>()
  if (contributionIds.length === 0) return byContribution
  const rows = await tx.db
    .selectFrom('contribution_version')
    .select(['contribution_id', 'version', 'text_sha256', 'captured_at'])
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', 'in', contributionIds)
    .execute()
  for (const { contribution_id: id, version, text_sha256: hash, captured_at: at } of rows) {
    const kept = byContribution.get(id) ?? { byHash: new Map<string, number>(), newestAt: at }
    kept.byHash.set(hash.toString('hex'), version)
    if (at > kept.newestAt) kept.newestAt = at
    byContribution.set(id, kept)
  }
  return byContribution
}

async function findStepsUnderWay(
  tx: PracticeTransaction,
  contributionIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (contributionIds.length === 0) return new Set()
  const rows = await tx.db
    .selectFrom('step')
    .select('contribution_id')
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', 'in', contributionIds)
    .where('kind', 'in', ['hide', 'unhide', 'remove'])
    .where('state', 'in', ['requested', 'sent'])
    .execute()
  return new Set(rows.map((row) => row.contribution_id))
}

/** How a text came: told by the network, read alone, found in a list, or captured by a person. */
export type VersionSource = 'webhook' | 'read' | 'list' | 'capture'

/** Writes what a batch of changes made: new contributions, versions, states and pictures wanted. */
export async function saveDrafts(
  tx: PracticeTransaction,
  drafts: readonly Draft[],
  source: VersionSource,
  at: Date,
): Promise<void> {
  await insertNew(
    tx,
    drafts.filter((draft) => draft.isNew),
    at,
  )
  for (const draft of drafts) if (!draft.isNew) await updateKept(tx, draft, at)
  const versions = drafts.flatMap((draft) =>
    draft.newVersions.map((version) => ({
      practice_id: tx.practiceId,
      contribution_id: draft.contributionId,
      version: version.version,
      text: version.text,
      text_sha256: version.textSha256,
      source,
      delivery_id: version.deliveryId ?? null,
      captured_at: at,
    })),
  )
  for (const rows of chunk(versions, ROWS_AT_ONCE)) {
    await tx.db.insertInto('contribution_version').values(rows).execute()
  }
}

async function insertNew(
  tx: PracticeTransaction,
  drafts: readonly Draft[],
  at: Date,
): Promise<void> {
  for (const some of chunk(drafts, ROWS_AT_ONCE)) {
    await tx.db
      .insertInto('contribution')
      .values(some.map((draft) => toRow(tx, draft, at)))
      .execute()
  }
}

function toRow(tx: PracticeTransaction, { details, kept, ...draft }: Draft, at: Date) {
  return {
    practice_id: tx.practiceId,
    contribution_id: draft.contributionId,
    connection_id: draft.connectionId,
    network: draft.network,
    channel: details.channel ?? 'facebook-comment',
    external_id: draft.externalId,
    post_id: details.postId ?? null,
    parent_id: details.parentId ?? null,
    author_id: details.authorId ?? null,
    author_name: details.authorName ?? null,
    permalink: details.permalink ?? null,
    posted_at: details.postedAt ?? null,
    captured_at: at,
    network_state: kept.networkState,
    network_state_at: at,
    current_version: kept.currentVersion,
    rating: details.rating ?? null,
    recommends: details.recommends ?? null,
    is_history: draft.isHistory,
  }
}

/** What completes a row and never changes it. */
const COMPLETED = [
  ['post_id', 'postId'],
  ['parent_id', 'parentId'],
  ['author_id', 'authorId'],
  ['author_name', 'authorName'],
  ['permalink', 'permalink'],
  ['posted_at', 'postedAt'],
  ['recommends', 'recommends'],
] as const

async function updateKept(tx: PracticeTransaction, draft: Draft, at: Date): Promise<void> {
  const { details, kept } = draft
  const state = stateChanged(draft)
  const isChanged = hasNewWords(draft) || state !== undefined
  await tx.db
    .updateTable('contribution')
    .set((eb) => ({
      ...Object.fromEntries(
        COMPLETED.map(([column, name]) => [
          column,
          eb.fn.coalesce(column, eb.val(details[name] ?? null)),
        ]),
      ),
      // Stars can be changed with the words.
      ...(details.rating !== undefined && { rating: details.rating }),
      current_version: kept.currentVersion,
      ...(state !== undefined && { network_state: state, network_state_at: at }),
      ...(isChanged && { revision: sql<number>`revision + 1` }),
    }))
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', draft.contributionId)
    .execute()
}

/** Notes pictures to be fetched; one already noted is left as it is. Answers the ids of the new ones. */
export async function insertWantedMedia(
  tx: PracticeTransaction,
  drafts: readonly Draft[],
  at: Date,
): Promise<readonly string[]> {
  const wanted = drafts.flatMap((draft) =>
    draft.mediaUrls.map((url) => ({
      practice_id: tx.practiceId,
      media_id: newId(),
      contribution_id: draft.contributionId,
      url,
      found_at: at,
    })),
  )
  const noted: string[] = []
  for (const some of chunk(wanted, ROWS_AT_ONCE)) {
    const rows = await tx.db
      .insertInto('media')
      .values(some)
      .onConflict((clash) => clash.columns(['practice_id', 'contribution_id', 'url']).doNothing())
      .returning('media_id')
      .execute()
    noted.push(...rows.map((row) => row.media_id))
  }
  return noted
}
