import type { FastifyInstance } from 'fastify'
import { addCommentsPage } from './comments/route.tsx'
import { addEntryPage } from './entry/route.tsx'
import { addPaperPages, type PaperDeps } from './paper/route.tsx'
import { addReturnPages } from './returns/route.tsx'

/** This area's pages for staff. */
export function addFeedbackStaffPages(scope: FastifyInstance, deps: PaperDeps): void {
  addCommentsPage(scope, deps)
  addEntryPage(scope, deps)
  addReturnPages(scope, deps)
  addPaperPages(scope, deps)
}
