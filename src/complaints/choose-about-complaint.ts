import { dayOf } from '../base/local-day.ts'
import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { CaseArea, CaseDeps } from '../cases/case-area.ts'
import { openCase } from '../cases/open-case.ts'
import { keepClocks } from '../clocks/keep-clocks.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import { aboutSocial } from './follow-social.ts'
import {
  type DeleteChoice,
  followDelete,
  mayChoose,
  overridesOf,
  refuseChoice,
  type SocialChoice,
} from './rules/social-complaint.ts'
import {
  chooseAboutComplaint,
  findDeleteRequest,
  findPossibleComplaint,
  type PossibleComplaint,
  settleDeleteRequest,
} from './store/social.ts'

export interface ChooseDeps extends CaseDeps {
  readonly enqueue: Enqueue
  readonly complaints: CaseArea
}

export interface SocialChoosing {
  readonly contributionId: string
  readonly choice: SocialChoice
  readonly reason: string
  readonly personId: string
}

export type ChoiceRefusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'chosen-already' }
  | { readonly kind: 'not-allowed'; readonly because: string }

/**
 * Records what a person makes of a complaint on a social network: the choice and its reason stand for ever, and
 * one that is treated as a complaint becomes one, received on the day it was seen.
 * @returns the complaint, where it became one
 */
export function chooseAbout(
  deps: ChooseDeps,
  practiceId: PracticeId,
  { contributionId, choice, reason, personId }: SocialChoosing,
): Promise<Result<{ readonly caseId: string | undefined }, ChoiceRefusal>> {
  return deps.inPractice(practiceId, async (tx) => {
    const found = await findPossibleComplaint(tx, contributionId)
    if (found === undefined) return err({ kind: 'not-found' })
    if (found.choice !== null) return err({ kind: 'chosen-already' })
    const because = refuseChoice(choice, reason, overridesOf(found.kinds))
    if (because !== undefined) return err({ kind: 'not-allowed', because })
    const at = deps.clock.now()
    const caseId =
      choice === 'treat-as-complaint' ? await openFrom(deps, tx, found, personId) : undefined
    await chooseAboutComplaint(
      tx,
      contributionId,
      { choice, reason, chosenBy: personId, caseId },
      at,
    )
    const stopped = await keepClocks(
      tx,
      deps.enqueue,
      {
        ...{ about: aboutSocial(contributionId), permission: 'complaints:read', wanted: [] },
        ...{ title: '', href: '', by: personId, reason: choice },
      },
      at,
    )
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: 'complaint-chosen',
        subject: `contribution:${contributionId}`,
        detail: { choice, reason, case: caseId ?? null },
      },
      ...stopped,
    ])
    return ok({ caseId })
  })
}

async function openFrom(
  deps: ChooseDeps,
  tx: PracticeTransaction,
  { contributionId, authorName, text, capturedAt }: PossibleComplaint,
  openedBy: string,
): Promise<string> {
  const values = {
    ...{ how: 'social', oral: 'no', received: dayOf(capturedAt), about: text },
    ...{ name: authorName ?? 'Not known', basis: 'self', status: 'other', 'age-band': 'unknown' },
  }
  const links = [{ kind: 'contribution', id: contributionId } as const]
  const file = await openCase(deps, tx, deps.complaints, { values, links, openedBy })
  return file.caseId
}

/** Settles a request to delete that was not followed. */
export function settleDelete(
  deps: Pick<ChooseDeps, 'inPractice' | 'recordAudit' | 'clock'>,
  practiceId: PracticeId,
  wish: {
    readonly contributionId: string
    readonly choice: DeleteChoice
    readonly note: string
    readonly personId: string
  },
): Promise<Result<undefined, 'not-found' | 'settled-already'>> {
  const { contributionId, choice, note, personId } = wish
  return deps.inPractice(practiceId, async (tx) => {
    const request = await findDeleteRequest(tx, contributionId)
    if (request === undefined) return err('not-found')
    const at = deps.clock.now()
    if (!mayChoose(followDelete(request, at))) return err('settled-already')
    await settleDeleteRequest(tx, contributionId, { state: choice, by: personId, note }, at)
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: 'delete-request-settled',
        subject: `contribution:${contributionId}`,
        detail: { state: choice, note },
      },
    ])
    return ok(undefined)
  })
}
