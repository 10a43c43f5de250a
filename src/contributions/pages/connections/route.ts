import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sendPage } from '../../../platform/web/render-page.ts'
import { lookNow } from '../../look-now.ts'
import { resumeWrites } from '../../resume-writes.ts'
import { findOpenAlarms } from '../../store/alarms.ts'
import { findConnections } from '../../store/connections.ts'
import { idIn, type PageDeps, staffOf } from '../staff.ts'
import { buildConnectionsView } from './build-view.ts'
import { ConnectionsPage } from './view.tsx'

export const CONNECTIONS = '/settings/connections'

const NOTICES: Readonly<Record<string, string>> = {
  look: 'Heed is checking and looking now. Come back to this page in a minute.',
  resumed: 'Writing goes on. What waited is being sent.',
}
const Query = z.object({ done: z.string().catch('') })
const managers = { config: { permission: 'connections:manage' } } as const

/** The pages and accounts that are connected: how they stand, and what moves them on. */
export function addConnectionsPage(scope: FastifyInstance, deps: PageDeps): void {
  scope.get(CONNECTIONS, managers, async (request, reply) => {
    const { practiceId } = staffOf(request)
    const facts = await deps.inPractice(practiceId, async (tx) => ({
      connections: await findConnections(tx),
      alarms: await findOpenAlarms(tx),
    }))
    const view = buildConnectionsView(facts, {
      frame: await deps.frameFor(request, CONNECTIONS),
      csrfToken: request.makeCsrfToken(),
      notice: NOTICES[Query.parse(request.query).done],
      now: deps.clock.now(),
    })
    return sendPage(reply, ConnectionsPage(view))
  })
  scope.post(`${CONNECTIONS}/:id/look`, managers, async (request, reply) => {
    const connectionId = idIn(request, 'id')
    const { practiceId, personId } = staffOf(request)
    const asked =
      connectionId === undefined
        ? undefined
        : await lookNow(deps, practiceId, { connectionId, personId })
    if (asked?.ok !== true) return reply.sendProblem(404)
    return reply.redirect(`${CONNECTIONS}?done=look`, 303)
  })
  scope.post(`${CONNECTIONS}/:id/resume`, managers, async (request, reply) => {
    const connectionId = idIn(request, 'id')
    const { practiceId, personId } = staffOf(request)
    if (connectionId === undefined) return reply.sendProblem(404)
    const resumed = await resumeWrites(deps, practiceId, { connectionId, personId })
    if (resumed.ok) return reply.redirect(`${CONNECTIONS}?done=resumed`, 303)
    return reply.sendProblem(resumed.error === 'not-found' ? 404 : 409)
  })
}
