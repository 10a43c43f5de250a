import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { DecideDeps } from './decide-contribution.ts'
import { bumpRevision } from './store/revision.ts'
import { takeQueueEntry } from './store/queue-entries.ts'

/** Says that this person is dealing with it. Asked for where life may be in danger, before anything is removed. */
export async function takeContribution(
  deps: DecideDeps,
  practiceId: PracticeId,
  { contributionId, personId }: { readonly contributionId: string; readonly personId: string },
): Promise<Result<undefined, 'taken-by-another'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const isMine = await takeQueueEntry(tx, contributionId, personId, deps.clock.now())
    if (!isMine) return err('taken-by-another')
    await bumpRevision(tx, contributionId)
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: 'taken',
        subject: `contribution:${contributionId}`,
      },
    ])
    return ok(undefined)
  })
}
