import type { FastifyInstance } from 'fastify'
import { addCasePages } from '../../cases/pages/route.ts'
import type { CasePageDeps } from '../../cases/pages/staff.ts'
import type { Registers } from '../areas.ts'

/** The registers' pages. */
export function addRegisterPages(
  scope: FastifyInstance,
  deps: CasePageDeps,
  registers: Registers,
): void {
  const { consents, recordings, incidents, platformReports, notices } = registers
  for (const area of [consents, recordings, incidents, platformReports, notices]) {
    addCasePages(scope, deps, { area, menu: area.kind.path })
  }
}
