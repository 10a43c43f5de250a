import { randomUUID } from 'node:crypto'
import { createBatcher } from '../base/create-batcher.ts'
import type { Clock } from '../base/clock.ts'
import { dayOf } from '../base/local-day.ts'
import type { PracticeId } from '../base/practice-id.ts'
import type { InPractice, PracticeTransaction } from '../platform/database/database.ts'
import { findDirectory, findGuidance } from '../practice/store.ts'
import { createCommentReader, type ReaderFor } from './read-comment.ts'
import type { Answer, FollowUp, Mode } from './rules/answers.ts'
import { type Month, monthOf } from './rules/month.ts'
import { insertComments, insertResponses } from './store/responses.ts'

export interface GivenComment {
  readonly question: FollowUp
  readonly text: string
  readonly mayPublish: boolean
}

/** One answer as somebody gave it. */
export interface GivenFeedback {
  /** Random, chosen by whoever sends it, so that sending it again changes nothing. */
  readonly responseId: string
  readonly site: string
  readonly mode: Mode
  readonly answer: Answer
  readonly wasAssisted: boolean
  readonly comments: readonly GivenComment[]
  /** The return that it counts in, where that is not the month of today. */
  readonly counted?: { readonly month: Month; readonly isLate: boolean }
}

export interface FeedbackDeps {
  readonly inPractice: InPractice
  readonly clock: Clock
  readonly readerFor: ReaderFor
}

export type GiveFeedback = (practiceId: PracticeId, given: GivenFeedback) => Promise<void>

const MOST_AT_ONCE = 100

/**
 * Keeps what patients answer. Answers of a practice that arrive together are committed together, since
 * they all count in the same rows; each caller waits until its own is safe.
 */
export function createFeedbackTaker(deps: FeedbackDeps): GiveFeedback {
  const takers = new Map<PracticeId, (given: GivenFeedback) => Promise<void>>()
  return (practiceId, given) => {
    const found = takers.get(practiceId)
    const take =
      found ??
      createBatcher<GivenFeedback>(
        (batch) => deps.inPractice(practiceId, (tx) => keepFeedback(deps, tx, batch)),
        MOST_AT_ONCE,
      )
    takers.set(practiceId, take)
    return take(given)
  }
}

/** Keeps answers in the caller's transaction: each comment is read before it is kept. */
export async function keepFeedback(
  { clock, readerFor }: Pick<FeedbackDeps, 'clock' | 'readerFor'>,
  tx: PracticeTransaction,
  given: readonly GivenFeedback[],
): Promise<void> {
  const batch = [...new Map(given.map((one) => [one.responseId, one])).values()]
  const day = dayOf(clock.now())
  const added = await insertResponses(
    tx,
    batch.map(({ responseId, site, mode, answer, wasAssisted, counted }) => ({
      ...{ responseId, site, mode, answer, wasAssisted },
      day,
      month: counted?.month ?? monthOf(day),
      isLate: counted?.isLate ?? false,
    })),
  )
  const comments = batch
    .filter(({ responseId }) => added.has(responseId))
    .flatMap(({ responseId, comments: written }) => written.map((one) => ({ ...one, responseId })))
  if (comments.length === 0) return
  const read = createCommentReader(readerFor, await findDirectory(tx), await findGuidance(tx))
  await insertComments(
    tx,
    comments.map((one) => ({ ...one, ...read(one.text), commentId: randomUUID() })),
  )
}
