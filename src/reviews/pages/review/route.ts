import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { idIn, staffOf } from '../../../contributions/pages/staff.ts'
import { mayOf } from '../../../practice/pages/require-permission.ts'
import { publishAnswer, type PublishRefusal } from '../../publish-answer.ts'
import { settleReview, type SettleRequest } from '../../settle-review.ts'
import { writeDraft } from '../../write-draft.ts'
import type { ReviewPageDeps } from '../review-page-deps.ts'
import { showReview } from './show.ts'

const Query = z.object({ begin: z.string().max(30).optional().catch(undefined) })
const DraftForm = z.object({
  text: z.string().max(20_000).catch(''),
  revision: z.coerce.number().int().min(0).catch(0),
  act: z.enum(['save', 'hand-over', 'publish']).catch('save'),
  pastWarnings: z
    .literal('yes')
    .optional()
    .catch(undefined)
    .transform((word) => word === 'yes'),
})
const ReasonForm = z.object({ reason: z.string().trim().max(500).catch('') })

/** One review and all that can be done about it. */
export function addReviewPage(scope: FastifyInstance, deps: ReviewPageDeps): void {
  const readers = { config: { permission: 'reviews:read' } } as const
  const writers = { config: { permission: 'reviews:draft' } } as const
  scope.get('/reviews/:contributionId', readers, (request, reply) => {
    const contributionId = idIn(request, 'contributionId')
    if (contributionId === undefined) return reply.sendProblem(404)
    return showReview(deps, request, reply, { contributionId, ...Query.parse(request.query) })
  })
  scope.post('/reviews/:contributionId/draft', writers, (request, reply) =>
    keepDraft(deps, request, reply),
  )
  for (const act of ['withdraw', 'keep-silent', 'reopen'] as const) addSettling(scope, deps, act)
}

async function keepDraft(deps: ReviewPageDeps, request: FastifyRequest, reply: FastifyReply) {
  const contributionId = idIn(request, 'contributionId')
  if (contributionId === undefined) return reply.sendProblem(404)
  const { practiceId, personId, role } = staffOf(request)
  const form = DraftForm.parse(request.body ?? {})
  const show = (error: string) =>
    showReview(deps, request, reply, { contributionId, error, typed: form.text })
  if (form.text.trim() === '') return show('Write an answer')
  if (form.act === 'publish' && !mayOf(request, 'reviews:publish')) return reply.sendProblem(403)
  const draft = { contributionId, personId, text: form.text, expectedRevision: form.revision }
  const kept = await writeDraft(deps, practiceId, { ...draft, handOver: form.act === 'hand-over' })
  if (!kept.ok) {
    return kept.error === 'conflict'
      ? show('Somebody else has changed this answer. Copy your words, then open the review again')
      : reply.sendProblem(kept.error === 'not-found' ? 404 : 409)
  }
  if (form.act === 'publish') {
    const published = await publishAnswer(deps, practiceId, {
      ...{ contributionId, personId, role, pastWarnings: form.pastWarnings },
      expectedRevision: form.revision + 1,
    })
    if (!published.ok) return show(REFUSALS[published.error.kind])
  }
  return reply.redirect(`/reviews/${contributionId}#answer`, 303)
}

const REFUSALS: Readonly<Record<PublishRefusal['kind'], string>> = {
  'not-found': 'There is no answer to publish',
  role: 'Only the practice manager or the deputy publishes an answer',
  'not-possible': 'This review cannot be answered now',
  conflict: 'Somebody else has changed this answer. Read it again before you publish it',
  problems: 'The answer is saved, but not published. Read what is said above it',
}

function addSettling(
  scope: FastifyInstance,
  deps: ReviewPageDeps,
  act: SettleRequest['act'],
): void {
  const publishers = { config: { permission: 'reviews:publish' } } as const
  scope.post(`/reviews/:contributionId/${act}`, publishers, async (request, reply) => {
    const contributionId = idIn(request, 'contributionId')
    if (contributionId === undefined) return reply.sendProblem(404)
    const { practiceId, personId } = staffOf(request)
    const { reason } = ReasonForm.parse(request.body ?? {})
    if (act === 'keep-silent' && reason === '') {
      return showReview(deps, request, reply, {
        contributionId,
        error: 'Say why it gets no answer',
      })
    }
    const settled = await settleReview(deps, practiceId, { contributionId, personId, act, reason })
    if (!settled.ok) return reply.sendProblem(settled.error === 'not-found' ? 404 : 409)
    return reply.redirect(`/reviews/${contributionId}`, 303)
  })
}
