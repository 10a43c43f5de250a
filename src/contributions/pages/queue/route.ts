import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sendPage } from '../../../platform/web/render-page.ts'
import { QUEUE_NAMES, type QueueName } from '../../rules/queue.ts'
import type { QueuePageRow, QueueSlice } from '../../store/queue-page.ts'
import { type PageDeps, staffOf } from '../staff.ts'
import { buildQueueView } from './build-view.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { findQueue } from './find-queue.ts'
import { QueuePage } from './view.tsx'

const PAGE_SIZE = 25

const Query = z.object({
  queue: z.enum(QUEUE_NAMES).optional().catch(undefined),
  after: z.unknown().optional(),
  before: z.unknown().optional(),
})

/** What waits for a person, the most urgent and longest due first. */
export function addQueuePage(scope: FastifyInstance, deps: PageDeps): void {
  const readers = { config: { permission: 'contributions:read' } } as const
  scope.get('/queue', readers, async (request, reply) => {
    const { queue, ...cursors } = Query.parse(request.query)
    const from = readFrom(cursors)
    const { practiceId, personId } = staffOf(request)
    const now = deps.clock.now()
    const frame = await deps.frameFor(request, '/queue')
    // One more than is shown tells whether there is a page beyond.
    const slice: QueueSlice = { queue, from, limit: PAGE_SIZE + 1 }
    const facts = await deps.inPractice(practiceId, (tx) => findQueue(tx, slice, { personId, now }))
    if (from !== undefined && facts.entries.length === 0) {
      return reply.redirect(queue === undefined ? '/queue' : `/queue?queue=${queue}`, 303)
    }
    const { shown, pages } = cutPage(facts.entries, slice)
    const view = buildQueueView(
      { ...facts, entries: shown },
      { frame, now, queue, pages, csrfToken: request.makeCsrfToken() },
    )
    return sendPage(reply, QueuePage(view))
  })
}

function readFrom(cursors: { readonly after?: unknown; readonly before?: unknown }) {
  const after = readCursor(cursors.after)
  if (after !== undefined) return { direction: 'after', place: after } as const
  const before = readCursor(cursors.before)
  return before && ({ direction: 'before', place: before } as const)
}

function cutPage(entries: readonly QueuePageRow[], { queue, from }: QueueSlice) {
  const isMore = entries.length > PAGE_SIZE
  const isBackwards = from?.direction === 'before'
  const shown = isBackwards ? entries.slice(-PAGE_SIZE) : entries.slice(0, PAGE_SIZE)
  const [first, last] = [shown[0], shown.at(-1)]
  const hasPrevious = isBackwards ? isMore : from !== undefined
  const hasNext = isBackwards || isMore
  return {
    shown,
    pages: {
      previousHref: hasPrevious && first ? hrefOf(queue, 'before', first) : undefined,
      nextHref: hasNext && last ? hrefOf(queue, 'after', last) : undefined,
    },
  }
}

function hrefOf(queue: QueueName | undefined, direction: string, row: QueuePageRow): string {
  const { rank, due_at: dueAt, contribution_id: contributionId } = row
  const cursor = writeCursor({ rank, dueAt, contributionId })
  return `/queue?${new URLSearchParams({ ...(queue && { queue }), [direction]: cursor }).toString()}`
}
