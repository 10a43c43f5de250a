import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sendPage } from '../../../platform/web/render-page.ts'
import { signedInOf } from '../../../practice/pages/require-session.ts'
import { mayOf } from '../../../practice/pages/require-permission.ts'
import { findGuidance } from '../../../practice/store.ts'
import { countWaitingComments, findWaitingComments, reviewComment } from '../../store/comments.ts'
import type { FeedbackStaffDeps } from '../staff-deps.ts'
import { CommentsPage } from './view.tsx'

const SHOWN = 20
const Params = z.object({ comment: z.uuid() })
const Body = z.object({
  review: z.enum(['publish', 'keep']),
  text: z.string().trim().max(3000).catch(''),
})

/** What patients wrote, for a person to look at: danger first. */
export function addCommentsPage(scope: FastifyInstance, deps: FeedbackStaffDeps): void {
  const readers = { config: { permission: 'fft:read' } } as const
  const reviewers = { config: { permission: 'fft:prepare' } } as const

  scope.get('/feedback-comments', readers, async (request, reply) => {
    const frame = await deps.frameFor(request, '/feedback-comments')
    const found = await deps.inPractice(signedInOf(request).practiceId, async (tx) => ({
      comments: await findWaitingComments(tx, SHOWN),
      waiting: await countWaitingComments(tx),
      table: (await findGuidance(tx)).table,
    }))
    const mayReview = mayOf(request, 'fft:prepare')
    const view = { frame, csrfToken: request.makeCsrfToken(), mayReview, ...found }
    return sendPage(reply, <CommentsPage {...view} />)
  })

  scope.post('/feedback-comments/:comment', reviewers, async (request, reply) => {
    const params = Params.safeParse(request.params)
    const body = Body.safeParse(request.body)
    if (!params.success) return reply.sendProblem(404)
    if (!body.success) return reply.sendProblem(400)
    const { review, text } = body.data
    const isPublished = review === 'publish'
    if (isPublished && text === '') return reply.sendProblem(400)
    const { practiceId, person } = signedInOf(request)
    const commentId = params.data.comment
    const done = await deps.inPractice(practiceId, async (tx) => {
      const state = isPublished ? ('published' as const) : ('kept' as const)
      const settled = { commentId, state, personId: person.personId }
      const publishedText = isPublished ? text : null
      const isFirst = await reviewComment(tx, { ...settled, publishedText }, deps.clock.now())
      if (!isFirst) return false
      await deps.recordAudit(tx, [
        {
          actor: { kind: 'person', personId: person.personId },
          action: `feedback-comment-${state}`,
          subject: `feedback-comment:${commentId}`,
          detail: {},
        },
      ])
      return true
    })
    return done ? reply.redirect('/feedback-comments', 303) : reply.sendProblem(409)
  })
}
