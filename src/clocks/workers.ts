import { toWorker, type Worker } from '../platform/jobs/job.ts'
import { runAll } from '../platform/jobs/run-all.ts'
import { recountClocksJob, warnOfClockJob } from './jobs.ts'
import { recountClocks } from './recount-clocks.ts'
import { warnOfClock, type WarnDeps } from './warn-of-clock.ts'

export function createClockWorkers(deps: WarnDeps): readonly Worker[] {
  return [
    toWorker(warnOfClockJob, (practiceId, payloads) =>
      runAll(payloads, ({ clockId }) => warnOfClock(deps, practiceId, clockId)),
    ),
    toWorker(recountClocksJob, (practiceId) => recountClocks(deps, practiceId)),
  ]
}
