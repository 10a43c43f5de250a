import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { claimNext } from '../../claim-contribution.ts'
import { type PageDeps, staffOf } from '../staff.ts'
import { findFilter } from './find-queue.ts'
import { hrefOfQueue, readFilterText, writeFilter } from './read-filter.ts'

const Work = z.object({
  /** The filters that are worked through, as the queue's address carries them. */
  work: z.string().max(2000).catch(''),
  /** What was looked at last. */
  after: z.uuid().optional().catch(undefined),
})

/** Working through the queue: one contribution after the other, each kept for who looks at it. */
export function addWorkingThrough(scope: FastifyInstance, deps: PageDeps): void {
  const deciders = { config: { permission: 'contributions:decide' } } as const
  scope.post('/queue/next', deciders, async (request, reply) => {
    const { work, after } = Work.parse(request.body ?? {})
    return reply.redirect(await findNextAddress(deps, staffOf(request), { work, after }), 303)
  })
}

/** The address of the next contribution to decide, now kept for this person; of the queue when none is left. */
export async function findNextAddress(
  deps: PageDeps,
  { practiceId, personId }: Pick<ReturnType<typeof staffOf>, 'practiceId' | 'personId'>,
  { work, after }: z.infer<typeof Work>,
): Promise<string> {
  const asked = readFilterText(work)
  const now = deps.clock.now()
  const filter = await deps.inPractice(practiceId, (tx) => findFilter(tx, asked, { personId, now }))
  const next = await claimNext(deps, practiceId, { personId, filter, afterId: after })
  if (next === undefined || next === after) return hrefOfQueue(writeFilter(asked))
  return `/contributions/${next}?${new URLSearchParams({ work: writeFilter(asked) }).toString()}`
}
