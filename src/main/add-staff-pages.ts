import type { FastifyInstance, FastifyRequest } from 'fastify'
import { addContributionPage } from '../contributions/pages/contribution/route.ts'
import { addDecidedPage } from '../contributions/pages/decided/route.ts'
import { addQueuePage } from '../contributions/pages/queue/route.ts'
import type { PageDeps } from '../contributions/pages/staff.ts'
import { addStuckPage } from '../contributions/pages/stuck/route.ts'
import { countStuck } from '../contributions/store/stuck-page.ts'
import { requireSession } from '../practice/pages/require-session.ts'
import { sessionCookieOf } from '../practice/pages/session-cookie.ts'
import { addSetUp } from '../practice/pages/set-up/route.ts'
import { addSignIn } from '../practice/pages/sign-in/route.ts'
import { createFrameFor, type StaffLink } from '../practice/pages/staff-frame.ts'
import { createSessions } from '../practice/sessions.ts'
import { makePassword } from './make-password.ts'
import { systemClock, type House } from './wire.ts'

/** The staff's menu. */
export const staffLinks: readonly StaffLink[] = [
  { label: 'Queue', href: '/queue' },
  { label: 'Decided', href: '/decided' },
  {
    label: 'Stuck',
    href: '/stuck',
    countWaiting: (tx) => countStuck(tx, systemClock.now()),
  },
]

/** The session that a form's token is bound to. Who signs in or sets up has none that counts. */
export function formSessionOf(request: FastifyRequest): string | undefined {
  const isBefore = ['/sign-in', '/set-up'].includes(request.routeOptions.url ?? '')
  return isBefore ? undefined : sessionCookieOf(request)
}

/**
 * Adds the pages that need a session, and those that lead to one.
 * @returns the code that setting up an empty installation asks for
 */
export function addStaffPages(app: FastifyInstance, house: House): { readonly setUpCode: string } {
  const { config, store, spine, queue, clock, recordAudit } = house
  const { inPractice, call } = store.database
  const sessions = createSessions(inPractice, clock)
  const https = config.publicUrl.protocol === 'https:'
  const hasPractice = async () => (await call('list_practices', [])).length > 0
  const setUpCode = makePassword()
  const pages: PageDeps = {
    ...{ inPractice, clock, recordAudit },
    enqueue: queue.enqueue,
    redrive: queue.redrive,
    followUps: spine.followUps,
    channels: spine.channels,
    publicUrl: config.publicUrl,
    frameFor: createFrameFor(inPractice, staffLinks),
  }
  addSignIn(app, { call, sessions, clock, https, hasPractice })
  addSetUp(app, { inPractice, recordAudit, clock, sessions, https, hasPractice, code: setUpCode })
  app.register((scope, _options, done) => {
    requireSession(scope, sessions)
    addQueuePage(scope, pages)
    addContributionPage(scope, pages)
    addDecidedPage(scope, pages)
    addStuckPage(scope, pages)
    done()
  })
  return { setUpCode }
}
