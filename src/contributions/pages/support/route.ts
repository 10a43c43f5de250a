import type { FastifyInstance } from 'fastify'
import { sendPage } from '../../../platform/web/render-page.ts'
import { mayOf } from '../../../practice/pages/require-permission.ts'
import { BREAK_AFTER, BREAK_WITHIN_MS } from '../../rules/exposure.ts'
import { countExposures, findExposures } from '../../store/exposures.ts'
import { type PageDeps, staffOf } from '../staff.ts'
import { SupportPage } from './view.tsx'

const DAY_MS = 24 * 3600_000

/** The support sheet, with how much of what is hard to read this person has opened. */
export function addSupportPage(scope: FastifyInstance, deps: PageDeps): void {
  const route = { config: { permission: 'today:read' } } as const
  scope.get('/support', route, async (request, reply) => {
    const { practiceId, personId } = staffOf(request)
    const now = deps.clock.now()
    const frame = await deps.frameFor(request, '/today')
    const counts = await deps.inPractice(practiceId, async (tx) => {
      const since = new Date(now.getTime() - BREAK_WITHIN_MS)
      return {
        today: await countExposures(tx, personId, new Date(now.getTime() - DAY_MS)),
        needsBreak: (await countExposures(tx, personId, since)) >= BREAK_AFTER,
        everybody: mayOf(request, 'wellbeing:read') ? await findExposures(tx, now) : undefined,
      }
    })
    return sendPage(reply, SupportPage({ frame, ...counts }))
  })
}
