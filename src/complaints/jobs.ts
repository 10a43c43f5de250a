import { z } from 'zod'
import type { PracticeId } from '../base/practice-id.ts'
import { defineJob } from '../platform/jobs/job.ts'

const PracticeIdField = z.uuid().transform((id) => id as PracticeId)

/** Has a file checked for viruses, and lets it into the complaint's papers. */
export const checkUploadJob = defineJob({
  name: 'check-upload',
  payload: z.strictObject({ practiceId: PracticeIdField, uploadId: z.uuid() }),
  batchSize: 4,
  concurrency: 1,
})

/** Looks whether a post is gone that its author was asked to delete. */
export const followDeleteJob = defineJob({
  name: 'follow-delete',
  payload: z.strictObject({ practiceId: PracticeIdField, contributionId: z.uuid() }),
  batchSize: 10,
  concurrency: 1,
})

export const complaintJobs = [checkUploadJob, followDeleteJob]
