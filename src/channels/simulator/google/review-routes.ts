import { isJsonRecord, type Json, type JsonRecord } from '../json.ts'
import type { Write } from '../ledger/ledger.ts'
import { sendJson, type WebAnswer, type WebRequest } from '../web/web-answer.ts'
import { sendError } from './errors.ts'
import type { Google } from './google.ts'
import { reviewsOf, type Reply, type Review } from './world.ts'

export interface Done {
  readonly answer: WebAnswer
  readonly write?: Write | undefined
}

/** `GET /v4/{location}/reviews` */
export function listReviews(google: Google, location: string, { query }: WebRequest): Done {
  const { largestPageSize } = google.settings()
  const asked = Number(query.get('pageSize') ?? largestPageSize)
  const start = Number(query.get('pageToken') ?? 0)
  if (!(asked >= 0) || !Number.isInteger(start)) return { answer: sendError('invalid-argument') }
  const size = Math.min(asked === 0 ? largestPageSize : asked, largestPageSize)
  const all = reviewsOf(google.world, location)
  const shown = all.slice(start, start + size)
  const next = start + size
  return {
    answer: sendJson(200, {
      reviews: shown.length === 0 ? undefined : shown.map((review) => viewReview(google, review)),
      averageRating: all.reduce((sum, { stars }) => sum + stars, 0) / Math.max(all.length, 1),
      totalReviewCount: all.length,
      nextPageToken: next < all.length ? String(next) : undefined,
    }),
  }
}

/** `GET /v4/{review}` */
export function readReview(google: Google, review: Review): Done {
  return { answer: sendJson(200, viewReview(google, review)) }
}

/** `PUT /v4/{review}/reply`: writes or replaces, and waits for moderation. */
export function writeReply(google: Google, review: Review, { body }: WebRequest): Done {
  const comment = readComment(body)
  const { longestReplyBytes, moderationMs, moderate } = google.settings()
  if (comment === undefined || Buffer.byteLength(comment) > longestReplyBytes) {
    return { answer: sendError('invalid-argument') }
  }
  const changed = review.reply?.comment !== comment
  const reply: Reply = { comment, updateMs: google.clock.now(), state: 'PENDING' }
  google.world.reviews.set(review.name, { ...review, reply })
  google.clock.schedule(moderationMs, () => {
    const now = google.world.reviews.get(review.name)
    if (now?.reply !== reply) return
    const policyViolation = moderate(comment)
    const state = policyViolation === undefined ? 'APPROVED' : 'REJECTED'
    google.world.reviews.set(now.name, { ...now, reply: { ...reply, state, policyViolation } })
  })
  return {
    answer: sendJson(200, viewReply(reply)),
    write: { kind: 'reply', objectId: review.name, changed },
  }
}

/** `DELETE /v4/{review}/reply` */
export function withdrawReply(google: Google, review: Review): Done {
  if (review.reply === undefined) return { answer: sendError('not-found') }
  google.world.reviews.set(review.name, { ...review, reply: undefined })
  const write = { kind: 'withdraw-reply', objectId: review.name, changed: true }
  return { answer: sendJson(200, {}), write }
}

function readComment(body: Buffer): string | undefined {
  try {
    const parsed = JSON.parse(body.toString()) as Json
    const comment = isJsonRecord(parsed) ? parsed['comment'] : undefined
    return typeof comment === 'string' && comment !== '' ? comment : undefined
  } catch {
    return undefined
  }
}

const STARS = ['STAR_RATING_UNSPECIFIED', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE']

function viewReview({ settings }: Google, review: Review): JsonRecord {
  const { reply } = review
  const isBeside = settings().stateStands === 'beside-reply'
  return {
    name: review.name,
    reviewId: review.name.replace(/^.*\//, ''),
    reviewer: { displayName: review.reviewer, isAnonymous: false },
    starRating: STARS[review.stars],
    comment: review.comment,
    createTime: tellTime(review.createMs),
    updateTime: tellTime(review.updateMs),
    reviewReply: reply && viewReply(reply, isBeside),
    reviewReplyState: isBeside ? reply?.state : undefined,
    reviewReplyUrl: 'https://business.google.com/reviews',
  }
}

function viewReply(
  { comment, updateMs, state, policyViolation }: Reply,
  isBare = false,
): JsonRecord {
  const told = isBare ? {} : { reviewReplyState: state, policyViolation }
  return { comment, updateTime: tellTime(updateMs), ...told }
}

/** Google writes up to nine digits after the second. */
function tellTime(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '456789Z')
}
