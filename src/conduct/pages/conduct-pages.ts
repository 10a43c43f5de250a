import type { FastifyInstance } from 'fastify'
import type { CaseArea } from '../../cases/case-area.ts'
import { addCasePages } from '../../cases/pages/route.ts'
import type { CasePageDeps } from '../../cases/pages/staff.ts'
import { findShown } from '../../contributions/store/evidence.ts'
import { dayOf } from '../../base/local-day.ts'

/** The pages of conduct towards the practice. */
export function addConductPages(scope: FastifyInstance, deps: CasePageDeps, area: CaseArea): void {
  addCasePages(scope, deps, {
    area,
    menu: area.kind.path,
    prefill: async (tx, { kind, id }) => {
      const [shown] = kind === 'contribution' ? await findShown(tx, [id]) : []
      return shown === undefined
        ? {}
        : {
            account: shown.authorName ?? '',
            what: shown.text ?? '',
            happenedOn: dayOf(shown.at),
          }
    },
  })
}
