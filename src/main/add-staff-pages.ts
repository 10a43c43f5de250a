import type { FastifyInstance, FastifyRequest } from 'fastify'
import { watchAudit } from '../audit/watch-audit.ts'
import { addConnectionsPage } from '../contributions/pages/connections/route.ts'
import { addReports } from '../contributions/pages/reports/route.ts'
import { complaintKind } from '../complaints/rules/complaint-kind.ts'
import type { PageDeps } from '../contributions/pages/staff.ts'
import { addFeedbackStaffPages } from '../fft/pages/add-staff-pages.ts'
import { requirePermission, type StaffRoute } from '../practice/pages/require-permission.ts'
import { requireSession } from '../practice/pages/require-session.ts'
import { sessionCookieOf } from '../practice/pages/session-cookie.ts'
import { createFrameFor } from '../practice/pages/staff-frame.ts'
import { createSessions } from '../practice/sessions.ts'
import { addSettingsPages, addSignInPages } from './add-access-pages.ts'
import { addConsolePages } from './add-console-pages.ts'
import { addReviewPages } from './add-review-pages.ts'
import { addCaseworkPages } from './casework.tsx'
import { staffLinks } from './staff-links.ts'
import type { House } from './wire.ts'

interface StaffPages {
  readonly setUpCode: string
  /** Complete once the server is ready. */
  readonly staffRoutes: readonly StaffRoute[]
}

/** The session that a form's token is bound to. Who signs in or sets up has none that counts. */
export function formSessionOf(request: FastifyRequest): string | undefined {
  const isBefore = ['/sign-in', '/set-up', '/invitation/:link'].includes(
    request.routeOptions.url ?? '',
  )
  const isPublic = request.routeOptions.config.public === true
  return isBefore || isPublic ? undefined : sessionCookieOf(request)
}

/**
 * Adds the pages that need a session, and those that lead to one.
 * @returns the code that setting up an empty installation asks for, and the routes behind a session
 */
export function addStaffPages(app: FastifyInstance, house: House): StaffPages {
  const { config, store, spine, queue, clock, recordAudit } = house
  const { inPractice } = store.database
  const sessions = createSessions(inPractice, clock)
  const pages: PageDeps = {
    ...{ inPractice, clock, recordAudit },
    enqueue: queue.enqueue,
    redrive: queue.redrive,
    followUps: spine.followUps,
    caseKinds: [...house.cases.all.map(({ kind }) => kind), complaintKind],
    channels: spine.channels,
    publicUrl: config.publicUrl,
    watch: watchAudit(inPractice),
    frameFor: createFrameFor(inPractice, staffLinks),
  }
  const setUpCode = addSignInPages(app, house, sessions)
  house.cases.addLinkedPages(app, store.database.call)
  const staffRoutes: StaffRoute[] = []
  app.register((scope, _options, done) => {
    requireSession(scope, sessions)
    requirePermission(scope, (route) => staffRoutes.push(route))
    addSettingsPages(scope, house, pages.frameFor)
    addConsolePages(scope, pages)
    addReports(scope, { ...pages, moreSections: [] })
    addFeedbackStaffPages(scope, { ...pages, readerFor: spine.readerFor })
    addReviewPages(scope, house, pages)
    addConnectionsPage(scope, pages)
    house.cases.addStaffPages(scope, pages)
    addCaseworkPages(scope, house, pages.frameFor)
    done()
  })
  return { setUpCode, staffRoutes }
}
