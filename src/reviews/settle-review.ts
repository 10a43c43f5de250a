import type { AuditEvent } from '../audit/rules/chain.ts'
import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import { requestReply } from '../contributions/request-reply.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { ReviewDeps } from './review-deps.ts'
import { mayDo, type ReviewAct } from './rules/review-state.ts'
import { deleteDraft, deleteSilence, saveSilence } from './store/answers.ts'
import { findReview } from './store/reviews.ts'

export interface SettleRequest {
  readonly contributionId: string
  readonly personId: string
  readonly act: Extract<ReviewAct, 'withdraw' | 'keep-silent' | 'reopen'>
  /** Why no answer is given, or why it is taken away. */
  readonly reason: string
}

/** Leaves a review without an answer, thinks better of that, or takes an answer away. */
export async function settleReview(
  deps: ReviewDeps,
  practiceId: PracticeId,
  request: SettleRequest,
): Promise<Result<undefined, 'not-found' | 'not-possible'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const review = await findReview(tx, request.contributionId)
    if (review === undefined) return err('not-found')
    if (!mayDo(review.state, request.act)) return err('not-possible')
    await deps.recordAudit(tx, [await settle(deps, tx, request)])
    return ok(undefined)
  })
}

async function settle(
  deps: ReviewDeps,
  tx: PracticeTransaction,
  { contributionId, personId, act, reason }: SettleRequest,
): Promise<AuditEvent> {
  switch (act) {
    case 'withdraw': {
      const kind = 'withdraw-reply'
      const request = {
        contributionId,
        personId,
        kind,
        message: undefined,
        reason,
        closesQueue: false,
      } as const
      return (await requestReply(deps, tx, request)).event
    }
    case 'keep-silent':
      await deleteDraft(tx, contributionId)
      await saveSilence(tx, { contributionId, personId, reason, at: deps.clock.now() })
      break
    case 'reopen':
      await deleteSilence(tx, contributionId)
      break
  }
  return {
    actor: { kind: 'person', personId },
    action: act === 'reopen' ? 'review-reopened' : 'review-left-unanswered',
    subject: `contribution:${contributionId}`,
    detail: { reason },
  }
}
