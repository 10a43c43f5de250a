import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import { sendPage } from '../../../platform/web/render-page.ts'
import { signedInOf } from '../../../practice/pages/require-session.ts'
import { type CloseRefusal, settleBatch } from '../../close-batch.ts'
import type { EnterDeps } from '../../enter-feedback.ts'
import { ANSWER_CODES } from '../../rules/answers.ts'
import {
  changeSlip,
  findFiles,
  findPicture,
  findSlips,
  lockBatch,
  type SlipChange,
} from '../../store/paper-batches.ts'
import type { FeedbackStaffDeps } from '../staff-deps.ts'
import { BatchPage } from './view-batch.tsx'

const Params = z.object({
  batch: z.uuid(),
  slip: z.uuid().optional(),
  picture: z.enum(['answers', 'comment']).optional(),
})
const Body = z.object({
  answer: z
    .enum([...ANSWER_CODES, 'leave-out'])
    .optional()
    .catch(undefined),
  comment: z.string().trim().max(3000).optional(),
})

/** One batch of scanned slips: what was read, what a person must decide, and what is to be typed. */
export function addBatchPage(scope: FastifyInstance, deps: FeedbackStaffDeps & EnterDeps): void {
  const options = { config: { permission: 'fft:enter' } } as const

  scope.get('/feedback-paper/:batch', options, (request, reply) => show(request, reply, []))

  scope.get('/feedback-paper/:batch/:slip/:picture', options, async (request, reply) => {
    const { slip, picture } = Params.safeParse(request.params).data ?? {}
    if (slip === undefined || picture === undefined) return reply.sendProblem(404)
    const which = picture === 'answers' ? 'answers_png' : 'comment_png'
    const { practiceId } = signedInOf(request)
    const bytes = await deps.inPractice(practiceId, (tx) => findPicture(tx, slip, which))
    return bytes === undefined ? reply.sendProblem(404) : reply.type('image/png').send(bytes)
  })

  scope.post('/feedback-paper/:batch/slips/:slip', options, async (request, reply) => {
    const { batch, slip } = Params.safeParse(request.params).data ?? {}
    if (batch === undefined || slip === undefined) return reply.sendProblem(404)
    const change = toChange(Body.parse(request.body))
    if (change === undefined) {
      return show(request, reply, [{ field: `slip-${slip}`, message: 'Select an answer' }])
    }
    const { practiceId } = signedInOf(request)
    const isDone = await deps.inPractice(practiceId, async (tx) => {
      const found = await lockBatch(tx, batch)
      if (found === undefined || found.state === 'closed') return false
      return changeSlip(tx, { batchId: batch, slipId: slip }, change)
    })
    return isDone ? reply.redirect(`/feedback-paper/${batch}`, 303) : reply.sendProblem(409)
  })

  scope.post('/feedback-paper/:batch/close', options, async (request, reply) => {
    const { batch } = Params.safeParse(request.params).data ?? {}
    if (batch === undefined) return reply.sendProblem(404)
    const { practiceId, person } = signedInOf(request)
    const closed = await deps.inPractice(practiceId, (tx) =>
      settleBatch(deps, tx, { batchId: batch, personId: person.personId }),
    )
    if (closed.ok) return reply.redirect(`/feedback-paper/${batch}`, 303)
    if (closed.error === 'not-now') return reply.sendProblem(409)
    return show(request, reply, [{ field: 'close', message: describe(closed.error) }])
  })

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    problems: readonly FieldProblem[],
  ) {
    const { batch: batchId } = Params.safeParse(request.params).data ?? {}
    if (batchId === undefined) return reply.sendProblem(404)
    const frame = await deps.frameFor(request, '/feedback-paper')
    const found = await deps.inPractice(signedInOf(request).practiceId, async (tx) => ({
      batch: await lockBatch(tx, batchId),
      files: await findFiles(tx, batchId),
      slips: await findSlips(tx, batchId),
    }))
    const { batch } = found
    if (batch === undefined) return reply.sendProblem(404)
    const view = { ...found, batch, frame, problems, csrfToken: request.makeCsrfToken() }
    if (batch.state === 'reading') reply.header('refresh', '3')
    return sendPage(reply, <BatchPage {...view} />, problems.length > 0 ? 400 : 200)
  }
}

function toChange({ answer, comment }: z.infer<typeof Body>): SlipChange | undefined {
  if (comment !== undefined) return { comment }
  if (answer === 'leave-out') return { state: 'left-out' }
  return answer === undefined ? undefined : { state: 'read', answer }
}

function describe(refusal: Exclude<CloseRefusal, 'not-now'>): string {
  if ('open' in refusal) {
    return `Decide and type everything first. ${refusal.open} still to do`
  }
  return `${refusal.read} slips were read and ${refusal.counted} were counted by hand. Scan the missing ones as another batch, or count again and start anew`
}
