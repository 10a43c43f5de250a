import type { PracticeId } from '../base/practice-id.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { findOnNetwork, planNextLook, type RereadDeps } from './find-on-network.ts'
import { judgeContributionJob, readPostJob } from './jobs.ts'
import type { NetworkFailure } from './rules/step.ts'
import { findContributionsUnder, findUnknownPosts, savePosts } from './store/posts.ts'
import { wantReread } from './store/rereading.ts'

/** Fetches the post a contribution stands under, and has what was judged without it judged again. */
export async function readPostOf(
  deps: RereadDeps,
  practiceId: PracticeId,
  contributionId: string,
): Promise<void> {
  const found = await findOnNetwork(deps, practiceId, contributionId)
  const postId = found?.row.post_id
  if (found === undefined || !postId) return
  const { row, channel, connection, waitUntil } = found
  const { network } = row
  const isKnown = await deps.inPractice(practiceId, async (tx) => {
    if ((await findUnknownPosts(tx, network, [postId])).size === 0) return true
    if (waitUntil !== undefined) await readAgainAt(deps, tx, contributionId, waitUntil)
    return false
  })
  if (isKnown || waitUntil !== undefined) return
  const read = await channel.readPost(connection, postId)
  await deps.inPractice(practiceId, async (tx) => {
    if (!read.ok && mayPass(read.error)) {
      const when = await planNextLook(deps, tx, row.connection_id, read.error)
      await readAgainAt(deps, tx, contributionId, when)
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

const PASSING: readonly NetworkFailure['kind'][] = ['auth', 'throttle', 'transient', 'ambiguous']

function mayPass({ kind }: NetworkFailure): boolean {
  return PASSING.includes(kind)
}

async function readAgainAt(
  deps: RereadDeps,
  tx: PracticeTransaction,
  contributionId: string,
  when: Date | 'once-connected',
): Promise<void> {
  if (when === 'once-connected') {
    await wantReread(tx, contributionId)
    return
  }
  const payload = { practiceId: tx.practiceId, contributionId }
  await deps.enqueue(tx, readPostJob, [payload], { notBefore: when })
}
