import type { FastifyInstance } from 'fastify'
import type { EnterDeps } from '../enter-feedback.ts'
import { addCommentsPage } from './comments/route.tsx'
import { addEntryPage } from './entry/route.tsx'
import { addReturnPages } from './returns/route.tsx'
import type { FeedbackStaffDeps } from './staff-deps.ts'

/** This area's pages for staff. */
export function addFeedbackStaffPages(
  scope: FastifyInstance,
  deps: FeedbackStaffDeps & EnterDeps,
): void {
  addCommentsPage(scope, deps)
  addEntryPage(scope, deps)
  addReturnPages(scope, deps)
}
