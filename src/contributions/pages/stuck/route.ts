import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Result } from '../../../base/result.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import { mayOf } from '../../../practice/pages/require-permission.ts'
import { refererPath } from '../../../practice/pages/require-session.ts'
import { judgeAgain, keepMediaAgain } from '../../ask-again.ts'
import { settleDelivery } from '../../settle-delivery.ts'
import { settleJob } from '../../settle-job.ts'
import { settleStep, type StepAction } from '../../settle-step.ts'
import { idIn, type PageDeps, type Staff, staffOf } from '../staff.ts'
import { buildStuckView } from './build-view.ts'
import { findStuck } from './find-stuck.ts'
import { StuckPage } from './view.tsx'

/** What did not go its way, and moving it on. */
export function addStuckPage(scope: FastifyInstance, deps: PageDeps): void {
  const readers = { config: { permission: 'stuck:read' } } as const
  scope.get('/stuck', readers, async (request, reply) => {
    const { practiceId } = staffOf(request)
    const now = deps.clock.now()
    const frame = await deps.frameFor(request, '/stuck')
    const facts = await deps.inPractice(practiceId, (tx) => findStuck(tx, now))
    const csrfToken = request.makeCsrfToken()
    const around = { frame, csrfToken, now, maySettle: mayOf(request, 'stuck:settle') }
    return sendPage(reply, StuckPage(buildStuckView(facts, around)))
  })
  for (const [name, action] of STEP_ACTIONS) {
    addSettling(scope, `/steps/:id/${name}`, ({ practiceId, personId }, stepId, note) =>
      settleStep(deps, practiceId, { stepId, personId, action, note }),
    )
  }
  for (const action of ['read-again', 'put-aside'] as const) {
    addSettling(scope, `/deliveries/:id/${action}`, ({ practiceId, personId }, deliveryId, note) =>
      settleDelivery(deps, practiceId, { deliveryId, personId, action, note }),
    )
  }
  for (const action of ['try-again', 'give-up'] as const) {
    addSettling(scope, `/jobs/:id/${action}`, ({ practiceId, personId }, jobId, note) =>
      settleJob(deps, practiceId, { jobId, personId, action, note }),
    )
  }
  addSettling(scope, '/contributions/:id/read-again', ({ practiceId, personId }, contributionId) =>
    judgeAgain(deps, practiceId, { contributionId, personId }),
  )
  addSettling(scope, '/media/:id/fetch-again', ({ practiceId, personId }, mediaId) =>
    keepMediaAgain(deps, practiceId, { mediaId, personId }),
  )
}

const STEP_ACTIONS = [
  ['try-again', 'try-again'],
  ['check', 'check'],
  ['done', 'done-by-hand'],
  ['give-up', 'give-up'],
] as const satisfies readonly (readonly [string, StepAction])[]

const Form = z.object({ note: z.string().trim().max(5000).catch('') })

type Settle = (
  staff: Staff,
  id: string,
  note: string,
) => Promise<Result<undefined, 'not-found' | 'not-stuck'>>

/** A button or a few words that move one thing on; back to the page it was pressed on. */
function addSettling(scope: FastifyInstance, address: string, settle: Settle): void {
  const route = { config: { permission: 'stuck:settle' } } as const
  scope.post(address, route, async (request, reply) => {
    const id = idIn(request, 'id')
    if (id === undefined) return reply.sendProblem(404)
    const staff = staffOf(request)
    const { note } = Form.parse(request.body ?? {})
    const settled = await settle(staff, id, note)
    if (!settled.ok) return reply.sendProblem(settled.error === 'not-found' ? 404 : 409)
    return goBack(request, reply)
  })
}

function goBack(request: FastifyRequest, reply: FastifyReply) {
  const from = refererPath(request)
  const isContribution = from?.startsWith('/contributions/') === true
  return reply.redirect(isContribution ? from : '/stuck', 303)
}
