import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import { sendStepJob } from './jobs.ts'
import { findWaitingSteps } from './store/steps.ts'

/** Sends on what waited while a connection was broken. */
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
}
