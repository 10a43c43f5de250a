import type { FastifyInstance } from 'fastify'
import { addColleagueRoutes } from './route-colleagues.ts'
import { addDecidingRoutes } from './route-deciding.ts'
import { addFindingRoutes } from './route-findings.ts'
import { addMediaRoutes } from './route-media.ts'
import { idIn, type PageDeps } from '../staff.ts'
import { showContribution } from './show.ts'

/** One contribution: what was kept of it, and everything a person can do about it. */
export function addContributionPage(scope: FastifyInstance, deps: PageDeps): void {
  const readers = { config: { permission: 'contributions:read' } } as const
  scope.get('/contributions/:contributionId', readers, (request, reply) =>
    showContribution(deps, request, reply, { contributionId: idIn(request, 'contributionId') }),
  )
  addDecidingRoutes(scope, deps)
  addFindingRoutes(scope, deps)
  addColleagueRoutes(scope, deps)
  addMediaRoutes(scope, deps)
}
