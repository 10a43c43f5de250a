import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { actingOf, bodyOf, idIn } from '../../../cases/pages/staff.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import type { FrameFor } from '../../../practice/pages/staff-frame.ts'
import { may } from '../../../practice/rules/permissions.ts'
import { chooseAbout, type ChooseDeps, settleDelete } from '../../choose-about-complaint.ts'
import {
  CHOICES,
  DELETE_CHOICES,
  followDelete,
  mayChoose,
  overridesOf,
} from '../../rules/social-complaint.ts'
import { findDeleteRequests, findPossibleComplaints } from '../../store/social.ts'
import { SocialPage, type SocialView } from './view.tsx'

export interface SocialPageDeps extends ChooseDeps {
  readonly frameFor: FrameFor
}

const PATH = '/cases/complaints/social'
const Choosing = z.object({
  choice: z.enum(CHOICES).optional().catch(undefined),
  reason: z.string().trim().max(5000).catch(''),
})
const Settling = z.object({
  choice: z.enum(DELETE_CHOICES),
  note: z.string().trim().max(1000).catch(''),
})

/** What people make of complaints on the practice's pages, and of posts that were not deleted. */
export function addSocialComplaints(scope: FastifyInstance, deps: SocialPageDeps): void {
  const readers = { config: { permission: 'complaints:read' } } as const
  const workers = { config: { permission: 'complaints:work' } } as const

  scope.get(PATH, readers, (request, reply) => show(deps, request, reply, undefined))

  scope.post(`${PATH}/:id`, workers, async (request, reply) => {
    const contributionId = idIn(request, 'id')
    if (contributionId === undefined) return reply.sendProblem(404)
    const { practiceId, personId } = actingOf(request)
    const { choice, reason } = Choosing.parse(bodyOf(request))
    if (choice === undefined) {
      const because = 'Choose what it is'
      return show(deps, request, reply, { contributionId, because, reason })
    }
    const chosen = await chooseAbout(deps, practiceId, { contributionId, choice, reason, personId })
    if (chosen.ok) {
      const { caseId } = chosen.value
      return reply.redirect(caseId === undefined ? PATH : `/cases/complaints/${caseId}`, 303)
    }
    const { error } = chosen
    if (error.kind === 'not-found') return reply.sendProblem(404)
    if (error.kind === 'chosen-already') return reply.redirect(PATH, 303)
    return show(deps, request, reply, { contributionId, because: error.because, reason })
  })

  scope.post('/cases/complaints/delete-requests/:id', workers, async (request, reply) => {
    const contributionId = idIn(request, 'id')
    const parsed = Settling.safeParse(bodyOf(request))
    if (contributionId === undefined || !parsed.success) return reply.sendProblem(404)
    const { practiceId, personId } = actingOf(request)
    const wish = { contributionId, personId, ...parsed.data }
    const settled = await settleDelete(deps, practiceId, wish)
    return !settled.ok && settled.error === 'not-found'
      ? reply.sendProblem(404)
      : reply.redirect(PATH, 303)
  })
}

async function show(
  deps: SocialPageDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  refused: SocialView['refused'],
): Promise<FastifyReply> {
  const { practiceId, role } = actingOf(request)
  const now = deps.clock.now()
  const frame = await deps.frameFor(request, '/cases/complaints')
  const found = await deps.inPractice(practiceId, async (tx) => ({
    open: await findPossibleComplaints(tx, 'open'),
    chosen: await findPossibleComplaints(tx, 'chosen'),
    requests: await findDeleteRequests(tx),
  }))
  const view: SocialView = {
    ...{ frame, refused, chosen: found.chosen, csrfToken: request.makeCsrfToken() },
    mayChoose: may(role, 'complaints:work'),
    open: found.open.map((one) => ({ ...one, overrides: overridesOf(one.kinds) })),
    requests: found.requests.map((one) => {
      const state = followDelete(one, now)
      return { ...one, state, mayChoose: mayChoose(state) }
    }),
  }
  return sendPage(reply, SocialPage({ view }), refused === undefined ? 200 : 422)
}
