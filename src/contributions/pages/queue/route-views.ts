import type { FastifyInstance } from 'fastify'
import { v7 as newId } from 'uuid'
import { z } from 'zod'
import { deleteView, insertView } from '../../store/saved-views.ts'
import { idIn, type PageDeps, staffOf } from '../staff.ts'
import { hrefOfQueue, readFilterText, writeFilter } from './read-filter.ts'

const LONGEST_NAME = 60

const NewView = z.object({
  name: z.string().trim().max(LONGEST_NAME).catch(''),
  filters: z.string().max(2000).catch(''),
  shared: z.literal('yes').optional().catch(undefined),
})

/** Keeps the queue's filters under a name, for oneself or for everybody, and lets go of them. */
export function addQueueViews(scope: FastifyInstance, deps: PageDeps): void {
  const deciders = { config: { permission: 'contributions:decide' } } as const
  scope.post('/queue/views', deciders, async (request, reply) => {
    const { name, filters: given, shared } = NewView.parse(request.body ?? {})
    const filters = writeFilter(readFilterText(given))
    const { practiceId, personId } = staffOf(request)
    const view = { viewId: newId(), name: name === '' ? 'View without a name' : name, filters }
    await deps.inPractice(practiceId, async (tx) => {
      const owner = shared === undefined ? personId : null
      await insertView(tx, { ...view, personId: owner }, deps.clock.now())
      await deps.recordAudit(tx, [
        {
          actor: { kind: 'person', personId },
          action: 'view-kept',
          subject: `view:${view.viewId}`,
          detail: { name: view.name, filters, shared: owner === null },
        },
      ])
    })
    return reply.redirect(hrefOfQueue(filters), 303)
  })
  scope.post('/queue/views/:viewId/delete', deciders, async (request, reply) => {
    const viewId = idIn(request, 'viewId')
    if (viewId === undefined) return reply.sendProblem(404)
    const { practiceId, personId } = staffOf(request)
    const isGone = await deps.inPractice(practiceId, async (tx) => {
      const name = await deleteView(tx, viewId, personId)
      if (name === undefined) return false
      await deps.recordAudit(tx, [
        {
          actor: { kind: 'person', personId },
          action: 'view-deleted',
          subject: `view:${viewId}`,
          detail: { name },
        },
      ])
      return true
    })
    return isGone ? reply.redirect('/queue', 303) : reply.sendProblem(404)
  })
}
