import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

export interface PagePost {
  readonly network: string
  readonly externalId: string
  readonly text: string | undefined
  readonly postedAt: Date | undefined
}

/** Keeps the practice's own posts; the newest words win, and silence does not erase them. */
export async function savePosts(
  tx: PracticeTransaction,
  posts: readonly PagePost[],
): Promise<void> {
  const byId = new Map(posts.map((post) => [post.externalId, post]))
  if (byId.size === 0) return
  await tx.db
    .insertInto('page_post')
    .values(
      [...byId.values()].map((post) => ({
        practice_id: tx.practiceId,
        network: post.network,
        external_id: post.externalId,
        text: post.text ?? null,
        posted_at: post.postedAt ?? null,
      })),
    )
    .onConflict((clash) =>
      clash.columns(['practice_id', 'network', 'external_id']).doUpdateSet((eb) => ({
        text: eb.fn.coalesce('excluded.text', 'page_post.text'),
        posted_at: eb.fn.coalesce('excluded.posted_at', 'page_post.posted_at'),
      })),
    )
    .execute()
}

/** Contributions under this post that were judged, or wait to be, without knowing it. */
export async function findContributionsUnder(
  tx: PracticeTransaction,
  network: string,
  postId: string,
): Promise<readonly string[]> {
  const rows = await tx.db
    .selectFrom('contribution')
    .select('contribution_id')
    .where('practice_id', '=', tx.practiceId)
    .where('network', '=', network)
    .where('post_id', '=', postId)
    .execute()
  return rows.map((row) => row.contribution_id)
}

/** Which of these posts are not kept yet. */
export async function findUnknownPosts(
  tx: PracticeTransaction,
  network: string,
  postIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const unknown = new Set(postIds)
  if (unknown.size === 0) return unknown
  const rows = await tx.db
    .selectFrom('page_post')
    .select('external_id')
    .where('practice_id', '=', tx.practiceId)
    .where('network', '=', network)
    .where('external_id', 'in', [...unknown])
    .execute()
  for (const row of rows) unknown.delete(row.external_id)
  return unknown
}
