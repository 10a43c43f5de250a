import type { PracticeId } from '../base/practice-id.ts'
import { findOnNetwork, type RereadDeps } from './find-on-network.ts'
import { judgeContributionJob, readPostJob } from './jobs.ts'
import { findContributionsUnder, savePosts } from './store/posts.ts'

const TRY_AGAIN_AFTER_MS = 60_000

/** Fetches the post a contribution stands under, and has what was judged without it judged again. */
export async function readPostOf(
  deps: RereadDeps,
  practiceId: PracticeId,
  contributionId: string,
): Promise<void> {
  const found = await findOnNetwork(deps, practiceId, contributionId)
  const postId = found?.row.post_id
  if (found === undefined || !postId || found.waitUntil === 'once-connected') return
  const { network } = found.row
  const { waitUntil } = found
  if (waitUntil !== undefined) {
    await deps.inPractice(practiceId, (tx) =>
      deps.enqueue(tx, readPostJob, [{ practiceId, contributionId }], { notBefore: waitUntil }),
    )
    return
  }
  const read = await found.channel.readPost(found.connection, postId)
  await deps.inPractice(practiceId, async (tx) => {
    if (!read.ok && read.error.kind !== 'gone' && read.error.kind !== 'permission') {
      const notBefore = new Date(deps.clock.now().getTime() + TRY_AGAIN_AFTER_MS)
      await deps.enqueue(tx, readPostJob, [{ practiceId, contributionId }], { notBefore })
      return
    }
    // A post that is gone is known to have no words, so that nothing waits for it.
    const post = read.ok ? read.value : { text: undefined, postedAt: undefined }
    await savePosts(tx, [{ network, externalId: postId, ...post }])
    const under = await findContributionsUnder(tx, network, postId)
    await deps.enqueue(
      tx,
      judgeContributionJob,
      under.map((id) => ({ practiceId, contributionId: id })),
    )
  })
}
