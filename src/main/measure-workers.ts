import type { Worker } from '../platform/jobs/job.ts'
import type { Metrics } from '../platform/metrics.ts'

/** The same workers, each batch of theirs measured. */
export function measureWorkers(
  workers: readonly Worker[],
  { observeJob }: Pick<Metrics, 'observeJob'>,
): readonly Worker[] {
  return workers.map((worker) => ({
    ...worker,
    run: async (practiceId, payloads) => {
      const startedAt = performance.now()
      let failed = true
      try {
        await worker.run(practiceId, payloads)
        failed = false
      } finally {
        observeJob(worker.job.name, performance.now() - startedAt, failed)
      }
    },
  }))
}
