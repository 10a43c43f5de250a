import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { DecideDeps } from './decide-contribution.ts'
import { lookAroundJob, probeConnectionJob } from './jobs.ts'
import { findConnection } from './store/connections.ts'

/** A person does not want to wait for the next check and the next look. */
export async function lookNow(
  deps: DecideDeps,
  practiceId: PracticeId,
  { connectionId, personId }: { readonly connectionId: string; readonly personId: string },
): Promise<Result<undefined, 'not-found'>> {
  return deps.inPractice(practiceId, async (tx) => {
    if ((await findConnection(tx, connectionId)) === undefined) return err('not-found')
    await deps.enqueue(tx, probeConnectionJob, [{ practiceId, connectionId }])
    await deps.enqueue(tx, lookAroundJob, [{ practiceId, connectionId, depth: 'recent' }])
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: 'look-asked-for',
        subject: `connection:${connectionId}`,
      },
    ])
    return ok(undefined)
  })
}
