import { v7 as newId } from 'uuid'
import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import { isDangerToLife } from '../contributions/rules/queue.ts'
import { requestReply } from '../contributions/request-reply.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Role } from '../practice/rules/roles.ts'
import { may } from '../practice/rules/permissions.ts'
import { findProblems, type ReviewDeps } from './review-deps.ts'
import type { ReplyProblem } from './rules/reply-rules.ts'
import { mayDo } from './rules/review-state.ts'
import { deleteDraft, type DraftRow, findDraft, insertAnswer } from './store/answers.ts'
import { findReview, type ReviewRow } from './store/reviews.ts'

export interface PublishRequest {
  readonly contributionId: string
  readonly personId: string
  readonly role: Role
  /** Of the draft as the manager read it. */
  readonly expectedRevision: number
  /** The manager read the warnings and goes past them. Stops stay stops. */
  readonly pastWarnings: boolean
}

export type PublishRefusal =
  | { readonly kind: 'not-found' | 'role' | 'not-possible' | 'conflict' }
  | { readonly kind: 'problems'; readonly problems: readonly ReplyProblem[] }

/**
 * Sends an answer to the review site, for all to read. Only the practice manager or the deputy does, and
 * never an answer that holds a stop.
 */
export async function publishAnswer(
  deps: ReviewDeps,
  practiceId: PracticeId,
  request: PublishRequest,
): Promise<Result<undefined, PublishRefusal>> {
  if (!may(request.role, 'reviews:publish')) return err({ kind: 'role' })
  return deps.inPractice(practiceId, async (tx) => {
    const review = await findReview(tx, request.contributionId)
    const draft = await findDraft(tx, request.contributionId)
    if (review === undefined || draft === undefined) return err({ kind: 'not-found' })
    if (!mayDo(review.state, 'publish')) return err({ kind: 'not-possible' })
    if (draft.revision !== request.expectedRevision) return err({ kind: 'conflict' })
    const problems = await findProblems(deps, tx, review, draft.text)
    const blocking = problems.filter(({ severity }) => severity === 'stop' || !request.pastWarnings)
    if (blocking.length > 0) return err({ kind: 'problems', problems })
    await publish(deps, tx, { review, draft, problems, personId: request.personId })
    return ok(undefined)
  })
}

interface Publication {
  readonly review: ReviewRow
  readonly draft: DraftRow
  readonly problems: readonly ReplyProblem[]
  readonly personId: string
}

async function publish(
  deps: ReviewDeps,
  tx: PracticeTransaction,
  { review, draft, problems, personId }: Publication,
): Promise<void> {
  const { contributionId } = review
  const { stepId, event } = await requestReply(deps, tx, {
    ...{ contributionId, personId, kind: 'reply', message: draft.text },
    reason: 'The practice manager published an answer to the review.',
    closesQueue: !isDangerToLife(review.kinds),
  })
  await insertAnswer(tx, {
    contribution_id: contributionId,
    answer_id: newId(),
    text: draft.text,
    warnings: problems.map(({ reason }) => reason),
    drafted_by: draft.drafted_by,
    published_by: personId,
    published_at: deps.clock.now(),
    step_id: stepId,
  })
  await deleteDraft(tx, contributionId)
  await deps.recordAudit(tx, [event])
}
