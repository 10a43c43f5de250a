import type { JobLog } from '../platform/jobs/job-queue.ts'
import { describeError, type WebLog } from '../platform/web/web-log.ts'

/** One JSON object a line on standard error: ids and names, never what anybody wrote. */
export function createLog(logsRequests: boolean): {
  readonly web: WebLog
  readonly jobs: JobLog
} & {
  readonly problem: (what: string, error: unknown) => void
} {
  const write = (line: Readonly<Record<string, unknown>>) => {
    process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`)
  }
  return {
    web: (event) => {
      if (event.kind === 'failure' || logsRequests) write({ from: 'web', ...event })
    },
    jobs: {
      jobFailed: (job, jobId, error) => {
        write({ from: 'jobs', kind: 'job-failed', job, jobId, ...describeError(error) })
      },
      queueTrouble: (error) => {
        write({ from: 'jobs', kind: 'queue-trouble', ...describeError(error) })
      },
    },
    problem: (what, error) => {
      write({ from: 'main', kind: 'problem', what, ...describeError(error) })
    },
  }
}
