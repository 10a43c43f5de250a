import { z } from 'zod'
import type { PracticeId } from '../base/practice-id.ts'
import { defineJob } from '../platform/jobs/job.ts'

/** Reads a file of scanned slips, page by page. */
export const readPaperJob = defineJob({
  name: 'read-paper',
  payload: z.strictObject({
    practiceId: z.uuid().transform((id) => id as PracticeId),
    fileId: z.uuid(),
  }),
  batchSize: 1,
  concurrency: 1,
})

/** This area's jobs, for making their queues. */
export const feedbackJobs = [readPaperJob]
