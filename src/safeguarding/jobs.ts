import { z } from 'zod'
import type { PracticeId } from '../base/practice-id.ts'
import { defineJob } from '../platform/jobs/job.ts'

const practiceId = z.uuid().transform((id) => id as PracticeId)

/** Tells one person, one way, that somebody may be at risk. */
export const sendNoticeJob = defineJob({
  name: 'send-alert-notice',
  payload: z.strictObject({ practiceId, noticeId: z.uuid() }),
  batchSize: 10,
  concurrency: 4,
})

/** Calls the next people, where nobody has taken it yet. */
export const escalateAlertJob = defineJob({
  name: 'escalate-alert',
  payload: z.strictObject({ practiceId, caseId: z.uuid() }),
  batchSize: 10,
  concurrency: 1,
})

/** Raises the month's drill. */
export const runDrillJob = defineJob({
  name: 'run-drill',
  payload: z.strictObject({ practiceId, drill: z.literal('monthly') }),
  batchSize: 1,
  concurrency: 1,
})

export const safeguardingJobs = [sendNoticeJob, escalateAlertJob, runDrillJob]
