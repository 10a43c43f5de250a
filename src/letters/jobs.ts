import { z } from 'zod'
import type { PracticeId } from '../base/practice-id.ts'
import { defineJob } from '../platform/jobs/job.ts'

const MessagePayload = z.strictObject({
  practiceId: z.uuid().transform((id) => id as PracticeId),
  messageId: z.uuid(),
})

/** Gives an e-mail or text to its carrier. */
export const sendMessageJob = defineJob({
  name: 'send-message',
  payload: MessagePayload,
  batchSize: 10,
  concurrency: 2,
})

/** Asks the carrier what became of a message that it took. */
export const followMessageJob = defineJob({
  name: 'follow-message',
  payload: MessagePayload,
  batchSize: 10,
  concurrency: 1,
})

export const letterJobs = [sendMessageJob, followMessageJob]
