import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { DecideDeps } from './decide-contribution.ts'
import { resumeConnection } from './resume-connection.ts'
import { clearAlarms } from './store/alarms.ts'
import { findConnection, restoreConnection } from './store/connections.ts'

/** A person has seen to why the network called the page abusive: writing goes on. */
export async function resumeWrites(
  deps: DecideDeps,
  practiceId: PracticeId,
  { connectionId, personId }: { readonly connectionId: string; readonly personId: string },
): Promise<Result<undefined, 'not-found' | 'not-stopped'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const connection = await findConnection(tx, connectionId)
    if (connection === undefined) return err('not-found')
    if (connection.state !== 'blocked') return err('not-stopped')
    await restoreConnection(tx, connectionId)
    await clearAlarms(tx, connectionId, ['writes-stopped'], deps.clock.now())
    await resumeConnection(deps.enqueue, tx, connectionId)
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: 'writes-resumed',
        subject: `connection:${connectionId}`,
      },
    ])
    return ok(undefined)
  })
}
