import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dayOf } from '../../../base/local-day.ts'
import { actingOf } from '../../../cases/pages/staff.ts'
import type { CaseDeps } from '../../../cases/case-area.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import { findFacts } from '../../../practice/facts.ts'
import type { FrameFor } from '../../../practice/pages/staff-frame.ts'
import { findSettings } from '../../../practice/store.ts'
import { findReportedComplaints } from '../../count-complaints.ts'
import { AGE_BANDS, COMPLAINANT_STATUS, STAFF_GROUPS, SUBJECTS } from '../../rules/categories.ts'
import { checkKo41b, collectionYear, countKo41b, type Ko41b } from '../../rules/ko41b.ts'
import { ReportsPage, rowsOf } from './view.tsx'

export interface ReportsDeps extends Pick<CaseDeps, 'inPractice' | 'clock'> {
  readonly frameFor: FrameFor
}

const Query = z.object({
  year: z.coerce.number().int().min(2009).max(2100).optional().catch(undefined),
})

/** What has to be told of complaints each year. */
export function addComplaintReports(scope: FastifyInstance, deps: ReportsDeps): void {
  const readers = { config: { permission: 'complaints:read' } } as const

  scope.get('/cases/complaints/reports', readers, async (request, reply) => {
    const frame = await deps.frameFor(request, '/cases/complaints')
    return sendPage(reply, ReportsPage({ view: { frame, ...(await gather(request)) } }))
  })

  scope.get('/cases/complaints/reports.csv', readers, async (request, reply) => {
    const { figures } = await gather(request)
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="ko41b-${figures.year}.csv"`)
      .send(writeCsv(figures))
  })

  async function gather(request: FastifyRequest) {
    const { practiceId } = actingOf(request)
    const thisYear = collectionYear(dayOf(deps.clock.now()))
    const year = Query.parse(request.query).year ?? thisYear
    const { all, facts, name } = await deps.inPractice(practiceId, async (tx) => ({
      all: await findReportedComplaints(tx),
      facts: await findFacts(tx),
      ...(await findSettings(tx)),
    }))
    const figures = countKo41b(year, all)
    const complaints = all.filter(({ receivedOn }) => collectionYear(receivedOn) === year)
    const first = Math.min(thisYear, ...all.map(({ receivedOn }) => collectionYear(receivedOn)))
    return {
      ...{ figures, complaints, practiceName: name, problems: checkKo41b(figures) },
      years: Array.from({ length: thisYear - first + 1 }, (_one, index) => thisYear - index),
      wasToOmbudsman: complaints.filter(({ toOmbudsman }) => toOmbudsman).length,
      collectionWindow: facts['ko41b-window'],
    }
  }
}

function writeCsv(figures: Ko41b): string {
  const rows: readonly (readonly [string, string, number])[] = [
    ['Summary', 'Brought forward', figures.broughtForward],
    ['Summary', 'New', figures.received],
    ['Summary', 'Upheld', figures.upheld],
    ['Summary', 'Partially upheld', figures.partiallyUpheld],
    ['Summary', 'Not upheld', figures.notUpheld],
    ['Summary', 'Resolved', figures.resolved],
    ['Summary', 'Carried forward', figures.carriedForward],
    ...rowsOf(AGE_BANDS, figures.age).map((row) => ['Age of patient', ...row] as const),
    ...rowsOf(COMPLAINANT_STATUS, figures.status).map((row) => ['Status of complainant', ...row] as const), // prettier-ignore
    ...rowsOf(SUBJECTS, figures.subject).map((row) => ['Subject area', ...row] as const),
    ...rowsOf(STAFF_GROUPS, figures.staffGroup).map((row) => ['Staff group', ...row] as const),
  ]
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
  const lines = rows.map(([section, box, count]) => `${quote(section)},${quote(box)},${count}`)
  return `${['Section,Box,Number', ...lines].join('\r\n')}\r\n`
}
