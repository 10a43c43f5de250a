import type { FastifyInstance } from 'fastify'
import { addCaseFile } from './route-file.ts'
import { addCaseList } from './route-list.ts'
import { addOpening } from './route-open.ts'
import { addCaseWork } from './route-work.ts'
import type { CasePageDeps, CasePages } from './staff.ts'

/** All pages of one kind of case: its list, opening one, one case and what is done with it. */
export function addCasePages(scope: FastifyInstance, deps: CasePageDeps, pages: CasePages): void {
  addCaseList(scope, deps, pages)
  addOpening(scope, deps, pages)
  addCaseFile(scope, deps, pages)
  addCaseWork(scope, deps, pages)
}
