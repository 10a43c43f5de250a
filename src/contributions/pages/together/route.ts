import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { sendPage } from '../../../platform/web/render-page.ts'
import { decideTogether, undoTogether } from '../../decide-together.ts'
import { readDecision } from '../contribution/read-forms.ts'
import { idIn, type PageDeps, staffOf } from '../staff.ts'
import { buildTogetherView, TOGETHER_ACTIONS, type TogetherAction } from './build-view.ts'
import { findAllLike, findTogether } from './find-together.ts'
import type { TogetherView } from './view-model.ts'
import { TogetherPage } from './view.tsx'

const many = <Item extends z.ZodType>(item: Item) =>
  z
    .union([z.array(item), item.transform((one) => [one])])
    .catch([])
    .optional()

const Chosen = z.object({
  id: many(z.uuid()),
  like: z.uuid().optional().catch(undefined),
  all: z.string().optional(),
  action: z.enum(TOGETHER_ACTIONS).optional().catch(undefined),
})

/** "id.revision", as the page showed it. */
const Item = z
  .string()
  .regex(/^[0-9a-f-]{36}\.\d{1,9}$/)
  .transform((text) => ({
    contributionId: text.slice(0, 36),
    expectedRevision: Number(text.slice(37)),
  }))
const Decided = z.object({ item: many(Item), decision: z.enum(TOGETHER_ACTIONS).catch('leave') })

const deciders = { config: { permission: 'contributions:decide' } } as const

/** Deciding several contributions alike, with a preview of exactly what will happen. */
export function addTogetherPage(scope: FastifyInstance, deps: PageDeps): void {
  scope.get('/queue/together', deciders, async (request, reply) => {
    const { id = [], like, all, action } = Chosen.parse(request.query ?? {})
    const { practiceId } = staffOf(request)
    const ids =
      like !== undefined && all !== undefined
        ? await deps.inPractice(practiceId, (tx) => findAllLike(tx, like))
        : id
    return ids.length === 0
      ? reply.redirect('/queue', 303)
      : show(deps, request, reply, { ids, action })
  })
  addDeciding(scope, deps)
  scope.post('/decisions/together/:batchId/undo', deciders, async (request, reply) => {
    const batchId = idIn(request, 'batchId')
    if (batchId === undefined) return reply.sendProblem(404)
    const { practiceId, personId } = staffOf(request)
    const undone = await undoTogether(deps, practiceId, { batchId, personId })
    return undone === 0 ? reply.sendProblem(409) : reply.redirect('/queue', 303)
  })
}

function addDeciding(scope: FastifyInstance, deps: PageDeps): void {
  scope.post('/queue/together', deciders, async (request, reply) => {
    const { item: items = [], decision: action } = Decided.parse(request.body ?? {})
    const ids = items.map(({ contributionId }) => contributionId)
    const { values, read } = readDecision(request.body)
    if (!read.ok) {
      const entered = { values, problems: read.error }
      return show(deps, request, reply, { ids, action, entered, status: 422 })
    }
    const staff = staffOf(request)
    const choice = { ...read.value, ...staff, action, items }
    const done = await decideTogether(deps, staff.practiceId, choice)
    if (done.refused.length === 0) return reply.redirect('/queue', 303)
    const held = done.refused.map(({ contributionId }) => contributionId)
    const entered = { values, problems: [] }
    const decidedCount = done.decided.length
    return show(deps, request, reply, { ids: held, action, entered, decidedCount, status: 409 })
  })
}

interface Shown {
  readonly ids: readonly string[]
  readonly action: TogetherAction | undefined
  readonly entered?: Pick<TogetherView, 'values' | 'problems'>
  readonly decidedCount?: number
  readonly status?: number
}

async function show(
  deps: PageDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  { ids, action, entered, decidedCount, status = 200 }: Shown,
): Promise<FastifyReply> {
  const { practiceId, personId, role } = staffOf(request)
  const now = deps.clock.now()
  const frame = await deps.frameFor(request, '/queue')
  const facts = await deps.inPractice(practiceId, (tx) => findTogether(tx, ids, now))
  const csrfToken = request.makeCsrfToken()
  const around = { frame, csrfToken, now, personId, role, action, entered }
  return sendPage(
    reply,
    TogetherPage({ ...buildTogetherView(facts, around), decidedCount }),
    status,
  )
}
