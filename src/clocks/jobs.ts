import { z } from 'zod'
import type { PracticeId } from '../base/practice-id.ts'
import { defineJob } from '../platform/jobs/job.ts'

const PracticeIdField = z.uuid().transform((id) => id as PracticeId)

/** Tells those who keep a clock that its time comes, or has come. */
export const warnOfClockJob = defineJob({
  name: 'warn-of-clock',
  payload: z.strictObject({ practiceId: PracticeIdField, clockId: z.uuid() }),
  batchSize: 10,
  concurrency: 1,
})

/** Counts every running clock anew after the bank holidays changed. */
export const recountClocksJob = defineJob({
  name: 'recount-clocks',
  payload: z.strictObject({ practiceId: PracticeIdField }),
  batchSize: 1,
  concurrency: 1,
})

export const clockJobs = [warnOfClockJob, recountClocksJob]
