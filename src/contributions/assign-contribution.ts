import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import { findPeople } from '../practice/people.ts'
import type { DecideDeps } from './decide-contribution.ts'
import { assignEntry } from './store/claims.ts'

interface Assignment {
  readonly contributionId: string
  /** Who gives it. */
  readonly personId: string
  /** Whose work it becomes; nobody's when undefined. */
  readonly toPersonId: string | undefined
}

/** Makes open work somebody's, or nobody's again. */
export async function assignContribution(
  deps: DecideDeps,
  practiceId: PracticeId,
  { contributionId, personId, toPersonId }: Assignment,
): Promise<Result<undefined, 'not-found'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const people = await findPeople(tx)
    const isKnown = toPersonId === undefined || people.some((one) => one.personId === toPersonId)
    if (!isKnown || !(await assignEntry(tx, contributionId, toPersonId ?? null))) {
      return err('not-found')
    }
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: toPersonId === undefined ? 'unassigned' : 'assigned',
        subject: `contribution:${contributionId}`,
        detail: { to: toPersonId ?? null },
      },
    ])
    return ok(undefined)
  })
}
