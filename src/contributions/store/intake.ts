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
    .select(['contribution_id', 'external_id', 'network_state', 'current_version'])
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
          currentVersion: row.current_version,
          versions: versions.get(row.contribution_id) ?? new Map<string, number>(),
          stepUnderWay: underWay.has(row.contribution_id),
        },
      },
    ]),
  )
}

async function findVersionHashes(tx: PracticeTransaction, contributionIds: readonly string[]) {
  const byContribution = new Map<string, Map<string, number>>()
  if (contributionIds.length === 0) return byContribution
  const rows = await tx.db
    .selectFrom('contribution_version')
    .select(['contribution_id', 'version', 'text_sha256'])
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', 'in', contributionIds)
    .execute()
  for (const row of rows) {
    const versions = byContribution.get(row.contribution_id) ?? new Map<string, number>()
    byContribution.set(
      row.contribution_id,
      versions.set(row.text_sha256.toString('hex'), row.version),
    )
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

/** Writes what a batch of changes made: new contributions, versions, states and pictures wanted. */
export async function saveDrafts(
  tx: PracticeTransaction,
  drafts: readonly Draft[],
  source: 'webhook' | 'read',
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
  }
}

async function updateKept(tx: PracticeTransaction, draft: Draft, at: Date): Promise<void> {
  const { details, kept } = draft
  const changed = hasNewWords(draft) || stateChanged(draft) !== undefined
  await tx.db
    .updateTable('contribution')
    .set((eb) => ({
      post_id: eb.fn.coalesce('post_id', eb.val(details.postId ?? null)),
      parent_id: eb.fn.coalesce('parent_id', eb.val(details.parentId ?? null)),
      author_id: eb.fn.coalesce('author_id', eb.val(details.authorId ?? null)),
      author_name: eb.fn.coalesce('author_name', eb.val(details.authorName ?? null)),
      permalink: eb.fn.coalesce('permalink', eb.val(details.permalink ?? null)),
      posted_at: eb.fn.coalesce('posted_at', eb.val(details.postedAt ?? null)),
      current_version: kept.currentVersion,
      ...(stateChanged(draft) && { network_state: kept.networkState, network_state_at: at }),
      ...(changed && { revision: sql<number>`revision + 1` }),
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
