import { z } from 'zod'
import type { PracticeId } from '../base/practice-id.ts'
import { defineJob } from '../platform/jobs/job.ts'

/** Looks whether time has moved a case on. */
export const caseClockJob = defineJob({
  name: 'case-clock',
  payload: z.strictObject({
    practiceId: z.uuid().transform((id) => id as PracticeId),
    caseId: z.uuid(),
  }),
  batchSize: 10,
  concurrency: 1,
})

export const caseJobs = [caseClockJob]
