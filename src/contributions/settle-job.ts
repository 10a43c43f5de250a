import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import { dropDeadLetter } from '../platform/jobs/dead-letters.ts'
import type { Redrive } from '../platform/jobs/job-queue.ts'
import type { DecideDeps } from './decide-contribution.ts'

export interface SettleJobDeps extends DecideDeps {
  readonly redrive: Redrive
}

export interface JobRequest {
  readonly jobId: string
  readonly personId: string
  readonly action: 'try-again' | 'give-up'
  readonly note: string
}

/** Gives background work that failed to its last try another round, or gives it up. */
export async function settleJob(
  deps: SettleJobDeps,
  practiceId: PracticeId,
  { jobId, personId, action, note }: JobRequest,
): Promise<Result<undefined, 'not-found'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const settle = action === 'try-again' ? deps.redrive : dropDeadLetter
    if (!(await settle(tx, jobId))) return err('not-found')
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: `job-${action}`,
        subject: `job:${jobId}`,
        detail: { note },
      },
    ])
    return ok(undefined)
  })
}
