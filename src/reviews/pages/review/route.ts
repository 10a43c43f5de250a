import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { idIn, staffOf } from '../../../contributions/pages/staff.ts'
import { mayOf } from '../../../practice/pages/require-permission.ts'
import { publishAnswer } from '../../publish-answer.ts'
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
  const form = DraftForm.parse(request.body ?? {})
  if (form.act === 'publish' && !mayOf(request, 'reviews:publish')) return reply.sendProblem(403)
  const outcome = await saveAndPublish(deps, request, contributionId, form)
  if (outcome === 'done') return reply.redirect(`/reviews/${contributionId}#answer`, 303)
  if (outcome === 'not-found') return reply.sendProblem(404)
  if (outcome === 'not-possible') return reply.sendProblem(409)
  return showReview(deps, request, reply, {
    contributionId,
    error: ERRORS[outcome],
    typed: form.text,
  })
}

type Outcome = 'done' | 'not-found' | 'not-possible' | keyof typeof ERRORS

async function saveAndPublish(
  deps: ReviewPageDeps,
  request: FastifyRequest,
  contributionId: string,
  form: z.infer<typeof DraftForm>,
): Promise<Outcome> {
  if (form.text.trim() === '') return 'empty'
  const { practiceId, personId, role } = staffOf(request)
  const kept = await writeDraft(deps, practiceId, {
    ...{ contributionId, personId, text: form.text, expectedRevision: form.revision },
    handOver: form.act === 'hand-over',
  })
  if (!kept.ok) return kept.error
  if (form.act !== 'publish') return 'done'
  const published = await publishAnswer(deps, practiceId, {
    ...{ contributionId, personId, role, pastWarnings: form.pastWarnings },
    expectedRevision: form.revision + 1,
  })
  return published.ok ? 'done' : published.error.kind
}

const ERRORS = {
  empty: 'Write an answer',
  conflict: 'Somebody else has changed this answer. Copy your words, then open the review again',
  role: 'Only the practice manager or the deputy publishes an answer',
  problems: 'The answer is saved, but not published. Read what is said above it',
} as const

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
