import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { DecideDeps } from './decide-contribution.ts'
import type { QueueFilter } from './rules/queue-filter.ts'
import { claimEntry, findOpenEntry, lockNextEntry, releaseClaims } from './store/claims.ts'

interface Worker {
  readonly personId: string
  /** Which part of the queue this person works through. */
  readonly filter: QueueFilter
  /** The contribution that was looked at before; the beginning of the queue when absent. */
  readonly afterId?: string | undefined
}

/**
 * Gives a person the next contribution to decide, and keeps it for them. Two people who ask at once get two.
 * After the last one it begins again from the top, where something more urgent may have come.
 * @returns undefined when nothing is left that nobody else has
 */
export async function claimNext(
  deps: DecideDeps,
  practiceId: PracticeId,
  { personId, filter, afterId }: Worker,
): Promise<string | undefined> {
  return deps.inPractice(practiceId, async (tx) => {
    const claimant = { personId, now: deps.clock.now() }
    await releaseClaims(tx, personId)
    const before = afterId === undefined ? undefined : await findOpenEntry(tx, afterId)
    const place = before && {
      rank: before.rank,
      dueAt: before.due_at,
      contributionId: afterId ?? '',
    }
    const next =
      (await lockNextEntry(tx, filter, claimant, place)) ??
      (await lockNextEntry(tx, filter, claimant))
    if (next === undefined) return undefined
    await claimEntry(tx, next, claimant)
    return next
  })
}

/** Takes over what somebody else has open: they may be away, and it may not wait. */
export async function takeOverClaim(
  deps: DecideDeps,
  practiceId: PracticeId,
  { contributionId, personId }: { readonly contributionId: string; readonly personId: string },
): Promise<Result<undefined, 'not-found'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const claimant = { personId, now: deps.clock.now() }
    if (!(await claimEntry(tx, contributionId, claimant, true))) return err('not-found')
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: 'taken-over',
        subject: `contribution:${contributionId}`,
      },
    ])
    return ok(undefined)
  })
}
