import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { DecideDeps } from './decide-contribution.ts'
import { bumpRevision } from './store/revision.ts'
import { cancelHeldSteps, lockDecision, markUndone } from './store/undoing.ts'
import { reopenQueueEntry } from './store/queue-entries.ts'

/**
 * Takes a decision back while its irreversible steps are still held. What has left cannot be undone.
 * @returns the contribution it belonged to
 */
export async function undoDecision(
  deps: DecideDeps,
  practiceId: PracticeId,
  { decisionId, personId }: { readonly decisionId: string; readonly personId: string },
): Promise<Result<string, 'not-found' | 'too-late'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const decision = await lockDecision(tx, decisionId)
    if (decision === undefined) return err('not-found')
    const now = deps.clock.now()
    const isOpen = decision.undone_at === null && (decision.undo_until ?? now) > now
    if (!isOpen || !(await cancelHeldSteps(tx, decisionId, now))) return err('too-late')
    await markUndone(tx, decisionId, personId, now)
    await reopenQueueEntry(tx, decision.contribution_id)
    await bumpRevision(tx, decision.contribution_id)
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: `undid-${decision.action}`,
        subject: `contribution:${decision.contribution_id}`,
        detail: { decision: decisionId },
      },
    ])
    return ok(decision.contribution_id)
  })
}
