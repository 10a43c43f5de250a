import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { ReviewDeps } from './review-deps.ts'
import { mayDo } from './rules/review-state.ts'
import { saveDraft } from './store/answers.ts'
import { findReview } from './store/reviews.ts'

export interface DraftRequest {
  readonly contributionId: string
  readonly personId: string
  readonly text: string
  /** The manager is to read it. */
  readonly handOver: boolean
  readonly expectedRevision: number
}

/** Keeps an answer as it was typed, whatever is wrong with it: nothing that somebody wrote is lost. */
export async function writeDraft(
  deps: ReviewDeps,
  practiceId: PracticeId,
  request: DraftRequest,
): Promise<Result<undefined, 'not-found' | 'not-possible' | 'conflict'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const review = await findReview(tx, request.contributionId)
    if (review === undefined) return err('not-found')
    if (!mayDo(review.state, 'write')) return err('not-possible')
    const at = deps.clock.now()
    const change = { ...request, handedOver: request.handOver, at }
    if (!(await saveDraft(tx, change))) return err('conflict')
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId: request.personId },
        action: request.handOver ? 'answer-handed-over' : 'answer-drafted',
        subject: `contribution:${request.contributionId}`,
      },
    ])
    return ok(undefined)
  })
}
