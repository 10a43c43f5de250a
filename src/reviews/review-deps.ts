import type { DecideDeps } from '../contributions/decide-contribution.ts'
import type { ReadableItem, Reading } from '../detection/reading.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { lintAnswer } from './lint-answer.ts'
import type { OwnDetails, ReplyProblem } from './rules/reply-rules.ts'
import type { ReviewRow } from './store/reviews.ts'

/** What working on reviews needs. */
export interface ReviewDeps extends DecideDeps {
  /** Detection for the practice of this transaction. */
  readonly openReader: (tx: PracticeTransaction) => Promise<(item: ReadableItem) => Reading>
  readonly findOwnDetails: (tx: PracticeTransaction) => Promise<OwnDetails>
}

/** What stands in the way of an answer to this review. */
export async function findProblems(
  deps: ReviewDeps,
  tx: PracticeTransaction,
  review: ReviewRow,
  text: string,
): Promise<readonly ReplyProblem[]> {
  const read = await deps.openReader(tx)
  const own = await deps.findOwnDetails(tx)
  const answered = {
    rating: review.rating,
    holdsComplaint: review.kinds.includes('complaint'),
    writtenAt: review.postedAt,
  }
  return lintAnswer({ read, own }, text, answered, deps.clock.now())
}
