import type { FastifyInstance } from 'fastify'
import { createHmac } from 'node:crypto'
import type { RecordAudit } from '../audit/audit-log.ts'
import type { Clock } from '../base/clock.ts'
import { addCasePages } from '../cases/pages/route.ts'
import { addCalendar, addClocksPage } from '../clocks/pages/route.ts'
import { addHolidaysPage } from '../clocks/pages/holidays/route.tsx'
import { clockJobs } from '../clocks/jobs.ts'
import { createClockWorkers } from '../clocks/workers.ts'
import { createComplaintArea, type ComplaintDeps } from '../complaints/complaint-area.ts'
import { complaintJobs } from '../complaints/jobs.ts'
import { addComplaintLetters, showLetters } from '../complaints/pages/letters/route.tsx'
import { addPublicComplaints } from '../complaints/pages/public/route.tsx'
import { addComplaintReports } from '../complaints/pages/reports/route.ts'
import { addSocialComplaints } from '../complaints/pages/social/route.ts'
import { createProgressLinks } from '../complaints/progress-link.ts'
import { countPossibleComplaints } from '../complaints/store/social.ts'
import { createComplaintWorkers } from '../complaints/workers.ts'
import { countOpenCases } from '../cases/store/files.ts'
import { createVirusScanner } from '../platform/files/virus-scanner.ts'
import type { JobQueue } from '../platform/jobs/job-queue.ts'
import type { Worker } from '../platform/jobs/job.ts'
import { findHolidays } from '../practice/holidays.ts'
import { addFactsPage } from '../practice/pages/facts/route.tsx'
import type { FrameFor, StaffLink } from '../practice/pages/staff-frame.ts'
import type { CaseAreas } from './case-areas.ts'
import { createLinkReaders } from './case-links.ts'
import type { Config } from './config.ts'
import type { Database } from '../platform/database/database.ts'

export const caseworkJobs = [...clockJobs, ...complaintJobs]

/** The menu entries of complaints, deadlines and their settings. */
export const caseworkLinks = {
  complaints: [
    {
      ...{ label: 'Complaints', href: '/cases/complaints', permission: 'complaints:read' },
      group: 'Cases',
      countWaiting: (tx) => countOpenCases(tx, 'complaint'),
    },
    {
      ...{ label: 'On social networks', href: '/cases/complaints/social' },
      ...{ permission: 'complaints:read', group: 'Cases' },
      countWaiting: countPossibleComplaints,
    },
  ],
  settings: [
    {
      ...{ label: 'Contacts and facts', href: '/settings/facts' },
      ...{ permission: 'settings:read', group: 'Settings' },
    },
    {
      ...{ label: 'Bank holidays', href: '/settings/holidays' },
      ...{ permission: 'settings:read', group: 'Settings' },
    },
  ],
} as const satisfies Record<string, readonly StaffLink[]>

/** What complaints and clocks need of the house. */
export interface CaseworkHouse {
  readonly config: Pick<Config, 'publicUrl' | 'clamd'>
  readonly store: { readonly database: Database }
  readonly queue: Pick<JobQueue, 'enqueue'>
  readonly recordAudit: RecordAudit
  readonly clock: Clock
  readonly secretKey: Buffer
  readonly cases: CaseAreas
}

/** What complaints and clocks are made of, from the house. */
function furnish(house: CaseworkHouse) {
  const { store, queue, recordAudit, clock, config } = house
  const key = createHmac('sha256', house.secretKey).update('complaint progress').digest()
  const progressLinks = createProgressLinks(key)
  const deps: ComplaintDeps = {
    ...{ inPractice: store.database.inPractice, enqueue: queue.enqueue, recordAudit, clock },
    progressHref: (tx, caseId) => {
      const { practiceId } = tx
      const token = progressLinks.make(practiceId, caseId)
      const path = `/complaints/progress/${token}?practice=${practiceId}`
      return new URL(path, config.publicUrl).href
    },
  }
  const complaints = createComplaintArea(deps)
  return { ...deps, progressLinks, complaints, findHolidays, publicUrl: config.publicUrl }
}

/** The pages of complaints, deadlines and their settings, behind a session. */
export function addCaseworkPages(
  scope: FastifyInstance,
  house: CaseworkHouse,
  frameFor: FrameFor,
): void {
  const furnished = furnish(house)
  const area = furnished.complaints
  const deps = { ...furnished, frameFor, links: createLinkReaders([...house.cases.all, area]) }
  addSocialComplaints(scope, deps)
  addComplaintReports(scope, deps)
  addComplaintLetters(scope, deps)
  addCasePages(scope, deps, {
    area: deps.complaints,
    menu: '/cases/complaints',
    last: showLetters,
    besideList: () =>
      Promise.resolve(
        <p>
          <a href="/cases/complaints/social">Complaints on social networks</a>
          {' · '}
          <a href="/cases/complaints/reports">Yearly return and reports</a>
        </p>,
      ),
  })
  addClocksPage(scope, deps)
  addHolidaysPage(scope, deps)
  addFactsPage(scope, deps)
}

/** The public's way to complain; in the scope of public pages. */
export function addPublicCasework(scope: FastifyInstance, house: CaseworkHouse): void {
  // A scope of its own: it alone takes files.
  scope.register((child, _options, done) => {
    addPublicComplaints(child, furnish(house))
    done()
  })
}

/** The calendar feed: an address of its own, without a session. */
export function addCalendarFeed(app: FastifyInstance, house: CaseworkHouse): void {
  addCalendar(app, furnish(house))
}

export function createCaseworkWorkers(house: CaseworkHouse): readonly Worker[] {
  const deps = furnish(house)
  const { clamd } = house.config
  const scan = clamd === undefined ? undefined : createVirusScanner(clamd)
  return [...createClockWorkers(deps), ...createComplaintWorkers({ ...deps, scan })]
}
