import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import { type DecideDeps, type DecisionRefusal, saveDecision } from './decide-contribution.ts'
import type { Role } from '../practice/rules/roles.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { type Action, permitActions } from './rules/action.ts'
import { findOpenProposal, settleOpenProposal } from './store/proposals.ts'
import { bumpRevision } from './store/revision.ts'
import { lockSituation } from './store/situation.ts'

export interface SecondOpinion {
  readonly contributionId: string
  readonly expectedRevision: number
  readonly personId: string
  readonly role: Role
  readonly answer: 'confirm' | 'decline'
}

/**
 * A second person confirms or declines what a first one wants done; the first one can take it back. It is decided
 * anew by what is true now: what is no longer allowed is not done because it once was.
 */
export async function settleProposal(
  deps: DecideDeps,
  practiceId: PracticeId,
  opinion: SecondOpinion,
): Promise<Result<undefined, DecisionRefusal>> {
  const { contributionId, personId, role } = opinion
  return deps.inPractice(practiceId, async (tx) => {
    const now = deps.clock.now()
    const hand = await lockSituation(tx, contributionId, now)
    const proposal = hand && (await findOpenProposal(tx, contributionId))
    if (hand === undefined || proposal === undefined) return err({ kind: 'not-found' })
    if (hand.row.revision !== opinion.expectedRevision) return err({ kind: 'conflict' })
    const isOwn = proposal.proposed_by === personId
    if (opinion.answer === 'decline') {
      await declineProposal(deps, tx, opinion, { ...proposal, isOwn })
      return ok(undefined)
    }
    if (isOwn) return err({ kind: 'not-allowed', because: 'second-person' })
    const permission = permitActions(hand.situation, role)[proposal.action]
    if (!permission.allowed) return err({ kind: 'not-allowed', because: permission.because })
    await settleOpenProposal(tx, { contributionId, outcome: 'confirmed', personId }, now)
    await saveDecision(deps, tx, hand, {
      contributionId,
      personId: proposal.proposed_by,
      action: proposal.action,
      clause: proposal.clause ?? undefined,
      reasonCode: proposal.reason_code,
      reason: proposal.reason,
      message: proposal.message ?? undefined,
      confirmedBy: personId,
    })
    return ok(undefined)
  })
}

interface Declined {
  readonly proposal_id: string
  readonly action: Action
  /** Who asked for it takes it back. */
  readonly isOwn: boolean
}

async function declineProposal(
  deps: DecideDeps,
  tx: PracticeTransaction,
  { contributionId, personId }: SecondOpinion,
  { proposal_id, action, isOwn }: Declined,
): Promise<void> {
  const outcome = isOwn ? 'withdrawn' : 'declined'
  await settleOpenProposal(tx, { contributionId, outcome, personId }, deps.clock.now())
  await bumpRevision(tx, contributionId)
  await deps.recordAudit(tx, [
    {
      actor: { kind: 'person', personId },
      action: `proposal-${outcome}`,
      subject: `contribution:${contributionId}`,
      detail: { proposal: proposal_id, action },
    },
  ])
}
