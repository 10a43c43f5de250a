import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { staffOf } from '../../../contributions/pages/staff.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import { findReplyDeadline } from '../../reply-deadline.ts'
import { countStars, findReviews, type ReviewPlace, type ReviewRow } from '../../store/reviews.ts'
import type { ReviewPageDeps } from '../review-page-deps.ts'
import { buildReviewsView } from './build-view.ts'
import { ReviewsPage } from './view.tsx'

const PAGE_SIZE = 25
const YEAR_MS = 365 * 24 * 3600_000

const Cursor = z
  .string()
  .regex(/^\d{1,15}\.[0-9a-f-]{36}$/)
  .transform((text): ReviewPlace => {
    const [at = '', contributionId = ''] = text.split('.')
    return { capturedAt: new Date(Number(at)), contributionId }
  })
const Query = z.object({ after: Cursor.optional().catch(undefined) })

/** The inbox of reviews. */
export function addReviewsPage(scope: FastifyInstance, deps: ReviewPageDeps): void {
  scope.get('/reviews', { config: { permission: 'reviews:read' } }, async (request, reply) => {
    const { practiceId } = staffOf(request)
    const { after } = Query.parse(request.query)
    const now = deps.clock.now()
    const frame = await deps.frameFor(request, '/reviews')
    const { found, stars } = await deps.inPractice(practiceId, async (tx) => ({
      found: await findReviews(tx, { after, limit: PAGE_SIZE + 1 }),
      stars: await countStars(tx, new Date(now.getTime() - YEAR_MS)),
    }))
    const rows = found.slice(0, PAGE_SIZE)
    const last = found.length > PAGE_SIZE ? rows.at(-1) : undefined
    const facts = { rows, stars, nextHref: last && `/reviews?after=${writeCursor(last)}` }
    return sendPage(
      reply,
      ReviewsPage(buildReviewsView(facts, { frame, now, answerBy: findReplyDeadline })),
    )
  })
}

function writeCursor({ capturedAt, contributionId }: ReviewRow): string {
  return `${capturedAt.getTime()}.${contributionId}`
}
