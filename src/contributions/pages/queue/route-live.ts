import type { FastifyInstance } from 'fastify'
import { sendEvents } from '../../../platform/web/event-stream.ts'
import { type PageDeps, staffOf } from '../staff.ts'

/** Tells a page that something was recorded, so that it looks again. It carries nothing of what. */
export function addLiveQueue(scope: FastifyInstance, deps: PageDeps): void {
  const readers = { config: { permission: 'contributions:read' } } as const
  scope.get('/live', readers, (request, reply) => {
    // Whoever asks for a page would wait for it in vain.
    if (request.headers.accept?.includes('text/event-stream') !== true)
      return reply.sendProblem(406)
    const { practiceId } = staffOf(request)
    return sendEvents(reply, (send) =>
      deps.watch(practiceId, () => {
        send('changed', '')
      }),
    )
  })
}
