import { z } from 'zod'
import type { PracticeId } from '../base/practice-id.ts'
import { defineJob } from '../platform/jobs/job.ts'

const PracticeIdField = z.uuid().transform((id) => id as PracticeId)
const ids = <Name extends string>(name: Name) =>
  z.strictObject({ practiceId: PracticeIdField, [name]: z.uuid() } as Record<
    'practiceId',
    typeof PracticeIdField
  > &
    Record<Name, z.ZodUUID>)

/** Reads a delivery that was taken in: what changed, kept as contributions and versions. */
export const readDeliveryJob = defineJob({
  name: 'read-delivery',
  payload: ids('deliveryId'),
  // A delivery holds up to 1,000 changes, and a batch is one transaction.
  batchSize: 20,
  concurrency: 1,
})

/** Reads a contribution's current words, recommends, queues, and asks for what may be done at once. */
export const judgeContributionJob = defineJob({
  name: 'judge-contribution',
  payload: ids('contributionId'),
  batchSize: 100,
  concurrency: 1,
})

/** Sends a step to its network, or looks whether it took effect. */
export const sendStepJob = defineJob({
  name: 'send-step',
  payload: ids('stepId'),
  batchSize: 10,
  concurrency: 4,
})

/** Asks the network what it shows of a contribution now. */
export const rereadContributionJob = defineJob({
  name: 'reread-contribution',
  payload: ids('contributionId'),
  batchSize: 10,
  concurrency: 2,
})

/** Fetches a picture before its address expires. */
export const keepMediaJob = defineJob({
  name: 'keep-media',
  payload: ids('mediaId'),
  batchSize: 4,
  concurrency: 2,
})

/** Fetches the practice's post that a contribution stands under. */
export const readPostJob = defineJob({
  name: 'read-post',
  payload: ids('contributionId'),
  batchSize: 10,
  concurrency: 1,
})

/** Lists what a network shows, and takes in what nobody told us of. */
export const lookAroundJob = defineJob({
  name: 'look-around',
  payload: z.strictObject({
    practiceId: PracticeIdField,
    connectionId: z.uuid(),
    depth: z.enum(['recent', 'all']),
  }),
  batchSize: 1,
  concurrency: 1,
})

/** Checks that a connection still works, all that it rests on included. */
export const probeConnectionJob = defineJob({
  name: 'probe-connection',
  payload: ids('connectionId'),
  batchSize: 1,
  concurrency: 1,
})

/** Every job of the spine, for making their queues. */
export const contributionJobs = [
  readDeliveryJob,
  judgeContributionJob,
  sendStepJob,
  rereadContributionJob,
  keepMediaJob,
  readPostJob,
  lookAroundJob,
  probeConnectionJob,
]
