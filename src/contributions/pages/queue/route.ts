import type { FastifyInstance } from 'fastify'
import { sendPage } from '../../../platform/web/render-page.ts'
import { mayOf } from '../../../practice/pages/require-permission.ts'
import { type PageDeps, staffOf } from '../staff.ts'
import { buildQueueView } from './build-view.ts'
import { cutPage, PAGE_SIZE, readFrom } from './cut-page.ts'
import { findFilter, findQueue } from './find-queue.ts'
import { hrefOfQueue, readAskedFilter, writeFilter } from './read-filter.ts'
import { addLiveQueue } from './route-live.ts'
import { addQueueViews } from './route-views.ts'
import { addWorkingThrough } from './route-work.ts'
import { QueuePage } from './view.tsx'

/** What waits for a person, the most urgent and longest due first. */
export function addQueuePage(scope: FastifyInstance, deps: PageDeps): void {
  const readers = { config: { permission: 'contributions:read' } } as const
  scope.get<{ Querystring: Readonly<Record<string, unknown>> }>(
    '/queue',
    readers,
    async (request, reply) => {
      const asked = readAskedFilter(request.query)
      const filters = writeFilter(asked)
      const from = readFrom(request.query)
      const { practiceId, personId } = staffOf(request)
      const now = deps.clock.now()
      const frame = await deps.frameFor(request, '/queue')
      const facts = await deps.inPractice(practiceId, async (tx) => {
        const filter = await findFilter(tx, asked, { personId, now })
        // One more than is shown tells whether there is a page beyond.
        return findQueue(tx, { filter, from, limit: PAGE_SIZE + 1 }, { personId, now })
      })
      if (from !== undefined && facts.entries.length === 0) {
        return reply.redirect(hrefOfQueue(filters), 303)
      }
      const { shown, pages } = cutPage(facts.entries, from, filters)
      const mayDecide = mayOf(request, 'contributions:decide')
      const csrfToken = request.makeCsrfToken()
      const around = { frame, now, personId, mayDecide, asked, pages, csrfToken }
      return sendPage(reply, QueuePage(buildQueueView({ ...facts, entries: shown }, around)))
    },
  )
  addWorkingThrough(scope, deps)
  addQueueViews(scope, deps)
  addLiveQueue(scope, deps)
}
