import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import { readPostJob, rereadContributionJob, sendStepJob } from './jobs.ts'
import { findWantedRereads } from './store/rereading.ts'
import { findWaitingSteps } from './store/steps.ts'

/** Sends and asks for all that waited while a connection was broken. */
export async function resumeConnection(
  enqueue: Enqueue,
  tx: PracticeTransaction,
  connectionId: string,
): Promise<void> {
  const stepIds = await findWaitingSteps(tx, connectionId)
  await enqueue(
    tx,
    sendStepJob,
    stepIds.map((stepId) => ({ practiceId: tx.practiceId, stepId })),
  )
  const contributionIds = await findWantedRereads(tx, connectionId)
  const wanted = contributionIds.map((contributionId) => ({
    practiceId: tx.practiceId,
    contributionId,
  }))
  await enqueue(tx, rereadContributionJob, wanted)
  await enqueue(tx, readPostJob, wanted)
}
