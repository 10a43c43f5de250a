import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sendPage } from '../../platform/web/render-page.ts'
import { may } from '../../practice/rules/permissions.ts'
import { isBarred } from '../rules/for-people.ts'
import { findCases } from '../store/files.ts'
import { actingOf, type CasePageDeps, type CasePages } from './staff.ts'
import { CaseListPage } from './view-list.tsx'

const Query = z.object({ which: z.enum(['open', 'closed']).catch('open') })

export function addCaseList(scope: FastifyInstance, deps: CasePageDeps, pages: CasePages): void {
  const { kind } = pages.area
  scope.get(kind.path, { config: { permission: kind.read } }, async (request, reply) => {
    const { which } = Query.parse(request.query)
    const { practiceId, personId, role } = actingOf(request)
    const frame = await deps.frameFor(request, pages.menu)
    const { rows, beside } = await deps.inPractice(practiceId, async (tx) => ({
      rows: (await findCases(tx, kind.name, which)).filter(
        ({ values }) => !isBarred(kind, values, personId),
      ),
      beside: await pages.besideList?.(tx),
    }))
    const view = {
      ...{ frame, kind, which, beside },
      csrfToken: request.makeCsrfToken(),
      now: deps.clock.now(),
      mayOpen: pages.opensByItself !== true && may(role, kind.work),
      rows: rows.map(({ caseId, reference, title, state, openedAt, dueAt }) => ({
        ...{ reference, title, openedAt, dueAt },
        href: `${kind.path}/${caseId}`,
        status: kind.machine.states[state] ?? { label: state, tone: 'neutral' as const },
      })),
    }
    return sendPage(reply, CaseListPage(view))
  })
}
