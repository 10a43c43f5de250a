import { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import type { ListedItem, Listing, ListRequest } from '../../contributions/channel.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'
import type { GoogleCall } from './google-client.ts'
import { GoogleReview, toSnapshot } from './google-review.ts'

export type Ask = (call: GoogleCall) => Promise<Result<unknown, NetworkFailure>>

const Page = z.object({
  reviews: z.array(GoogleReview).default([]),
  totalReviewCount: z.number().optional(),
  nextPageToken: z.string().optional(),
})

/** Google's largest. */
const AT_ONCE = '50'
const MOST_PAGES = 1000

/**
 * Lists a location's reviews, the last changed first. One page is enough to find what is new; all of
 * them are a whole only when they are as many as Google says there are.
 */
export async function listReviews(
  ask: Ask,
  location: string,
  { depth, now }: ListRequest,
): Promise<Result<Listing, NetworkFailure>> {
  const items: ListedItem[] = []
  let pageToken: string | undefined
  for (let count = 0; count < MOST_PAGES; count++) {
    const page = await readPage(ask, location, pageToken)
    if (!page.ok) return page
    items.push(...page.value.reviews.map(toListed))
    const { nextPageToken: next = '', totalReviewCount: total = 0 } = page.value
    if (next === '') {
      const isWhole = items.length >= total
      const whole = { channel: 'google-review' } as const
      return ok({ items, posts: [], asOf: now, ...(isWhole && { whole }) })
    }
    if (depth === 'recent') return ok({ items, posts: [], asOf: now })
    pageToken = next
  }
  return err({ kind: 'transient', message: 'Google’s list does not end.' })
}

async function readPage(ask: Ask, location: string, pageToken: string | undefined) {
  const query = { pageSize: AT_ONCE, orderBy: 'updateTime desc' }
  const answer = await ask({
    method: 'GET',
    path: `/v4/${location}/reviews`,
    query: pageToken === undefined ? query : { ...query, pageToken },
  })
  // Google answers 404 to whole lists at random: that says nothing about any review.
  if (!answer.ok) {
    const { error } = answer
    return err<NetworkFailure>(error.kind === 'gone' ? { ...error, kind: 'transient' } : error)
  }
  const page = Page.safeParse(answer.value)
  return page.success
    ? ok(page.data)
    : err<NetworkFailure>({ kind: 'transient', message: 'Google gave an answer of unknown shape.' })
}

function toListed(review: GoogleReview): ListedItem {
  return {
    ...{ externalId: review.name, channel: 'google-review' },
    ...{ postId: undefined, parentId: undefined },
    ...toSnapshot(review),
  }
}
