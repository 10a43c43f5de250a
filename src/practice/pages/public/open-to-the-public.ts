import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Clock } from '../../../base/clock.ts'
import type { PracticeId } from '../../../base/practice-id.ts'
import type { Database } from '../../../platform/database/database.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import { findPublicDetails } from '../../public-store.ts'
import { slugOf } from '../../rules/site-slug.ts'
import { findDirectory } from '../../store.ts'
import type { PublicFrame } from './public-frame.ts'
import { ChoosePracticePage } from './view-choose-practice.tsx'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A page for everybody: it sets no cookie and heeds none. */
    readonly public?: boolean
  }
}

export interface PublicDeps {
  readonly call: Database['call']
  readonly inPractice: Database['inPractice']
  readonly clock: Clock
}

/** How long a public page may show what a practice has just changed of itself. */
const KEEP_MS = 5000

const frames = new WeakMap<FastifyRequest, PublicFrame>()
const Query = z.object({ practice: z.uuid().optional().catch(undefined) })

/** Makes the routes of this scope public: no account, no cookie. They learn the practice from the address. */
export function openToThePublic(scope: FastifyInstance, deps: PublicDeps): void {
  const findFrames = createFrameFinder(deps)
  scope.addHook('onRoute', (route) => {
    route.config = { ...route.config, public: true }
  })
  scope.addHook('onRequest', async (request, reply) => {
    const known = await findFrames()
    const { practice } = Query.parse(request.query)
    const frame = known.length === 1 ? known[0] : known.find((one) => one.practiceId === practice)
    if (frame !== undefined) frames.set(request, frame)
    else if (known.length === 0) return reply.sendProblem(404)
    else return sendPage(reply, ChoosePracticePage({ path: pathOf(request), frames: known }))
  })
}

/** @throws {Error} on a route that is not public: a mistake in the program */
export function publicFrameOf(request: FastifyRequest): PublicFrame {
  const frame = frames.get(request)
  if (frame === undefined) throw new Error('This route is not public')
  return frame
}

const pathOf = ({ url }: FastifyRequest) => url.split('?')[0] ?? '/'

interface Listed {
  readonly practice_id: PracticeId
}

function createFrameFinder({ call, inPractice, clock }: PublicDeps) {
  let kept: { readonly frames: readonly PublicFrame[]; readonly until: number } | undefined
  return async (): Promise<readonly PublicFrame[]> => {
    const now = clock.now().getTime()
    if (kept !== undefined && now < kept.until && kept.frames.length > 0) return kept.frames
    const listed = await call<Listed>('list_practices', [])
    const made = await Promise.all(
      listed.map(({ practice_id: practiceId }) =>
        inPractice(practiceId, async (tx): Promise<PublicFrame> => {
          const { name, sites } = await findDirectory(tx)
          return {
            practiceId,
            practiceName: name,
            sites: sites.map((site) => ({ ...site, slug: slugOf(site.name) })),
            details: await findPublicDetails(tx),
            hrefOf: listed.length === 1 ? (path) => path : (path) => withPractice(path, practiceId),
          }
        }),
      ),
    )
    kept = { frames: made, until: now + KEEP_MS }
    return made
  }
}

function withPractice(path: string, practiceId: string): string {
  const [address = '', fragment] = path.split('#')
  const query = `${address.includes('?') ? '&' : '?'}practice=${practiceId}`
  return `${address}${query}${fragment === undefined ? '' : `#${fragment}`}`
}
