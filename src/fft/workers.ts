import type { InPractice } from '../platform/database/database.ts'
import { toWorker, type Worker } from '../platform/jobs/job.ts'
import { readPaperJob } from './jobs.ts'
import { readPaper } from './read-paper.ts'

/** This area's background work. */
export function createFeedbackWorkers(deps: {
  readonly inPractice: InPractice
}): readonly Worker[] {
  return [
    toWorker(readPaperJob, async (practiceId, payloads) => {
      for (const { fileId } of payloads) await readPaper(deps, practiceId, fileId)
    }),
  ]
}
