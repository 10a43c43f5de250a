import { z } from 'zod'
import type { PublicReply, Snapshot } from '../../contributions/channel.ts'
import { cleanText } from '../clean-text.ts'

const Text = z.string().transform(cleanText)
const MaybeDate = z
  .string()
  .transform((text) => new Date(text))
  .refine((date) => !Number.isNaN(date.getTime()))
  .optional()
  .catch(undefined)
const MaybeText = Text.optional().catch(undefined)
/** Its form is not settled: words, or an object. */
const Violation = z
  .unknown()
  .transform((value) => {
    if (value === undefined || value === null) return undefined
    return typeof value === 'string' ? value : JSON.stringify(value).slice(0, 500)
  })
  .optional()

const MediaItem = z.object({
  googleUrl: MaybeText,
  sourceUrl: MaybeText,
  thumbnailUrl: MaybeText,
})

/** A review, read with tolerance: what Google adds passes, what is missing is missing. */
export const GoogleReview = z.object({
  name: z.string().min(1),
  reviewer: z.object({ displayName: MaybeText }).optional().catch(undefined),
  starRating: z.string().optional().catch(undefined),
  comment: MaybeText,
  createTime: MaybeDate,
  reviewReply: z
    .object({
      comment: Text,
      updateTime: MaybeDate,
      reviewReplyState: z.string().optional().catch(undefined),
      policyViolation: Violation,
    })
    .optional()
    .catch(undefined),
  /** Seen here too. */
  reviewReplyState: z.string().optional().catch(undefined),
  policyViolation: Violation,
  reviewMediaItems: z.array(MediaItem).optional().catch(undefined),
  reviewReplyUrl: MaybeText,
})
export type GoogleReview = z.infer<typeof GoogleReview>

const STARS: Readonly<Record<string, number>> = { ONE: 1, TWO: 2, THREE: 3, FOUR: 4, FIVE: 5 }

export function toSnapshot(review: GoogleReview): Snapshot {
  return {
    text: findOriginal(review.comment ?? ''),
    networkState: 'visible',
    ...{ canHide: false, canRemove: false, canReplyPrivately: false },
    authorId: undefined,
    authorName: review.reviewer?.displayName,
    postedAt: review.createTime,
    permalink: review.reviewReplyUrl,
    mediaUrls: findMedia(review),
    rating: STARS[review.starRating ?? ''],
    reply: readReply(review),
  }
}

/** Google puts its own translation before what was written. */
function findOriginal(comment: string): string {
  const marked = /^\(Translated by Google\)[^]*?\n+\(Original\)\s*([^]*)$/.exec(comment)
  return marked?.[1] ?? comment.replace(/\n+\(Translated by Google\)[^]*$/, '')
}

function findMedia({ reviewMediaItems = [] }: GoogleReview): readonly string[] {
  return reviewMediaItems.flatMap(
    ({ googleUrl, sourceUrl, thumbnailUrl }) => googleUrl ?? sourceUrl ?? thumbnailUrl ?? [],
  )
}

function readReply(review: GoogleReview): PublicReply | null {
  const { reviewReply: reply } = review
  if (reply === undefined) return null
  return {
    text: reply.comment,
    state: readState(reply.reviewReplyState ?? review.reviewReplyState),
    violation: reply.policyViolation ?? review.policyViolation,
    writtenAt: reply.updateTime,
  }
}

/** A state that is not known is taken for one that is not settled. */
function readState(state: string | undefined): PublicReply['state'] {
  if (state === undefined || state === 'APPROVED') return 'published'
  return state === 'REJECTED' ? 'rejected' : 'pending'
}
