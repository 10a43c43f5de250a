import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { RecordAudit } from '../../../audit/audit-log.ts'
import type { Clock } from '../../../base/clock.ts'
import { formatDay } from '../../../base/local-day.ts'
import type { InPractice } from '../../../platform/database/database.ts'
import { sendPdf } from '../../../platform/pdf/pdf-shelf.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import { mayOf } from '../../../practice/pages/require-permission.ts'
import { signedInOf } from '../../../practice/pages/require-session.ts'
import type { FrameFor } from '../../../practice/pages/staff-frame.ts'
import { findGuidance } from '../../../practice/store.ts'
import { daysOf, listMonths, readMonth, type ReportMonth } from '../../rules/report-month.ts'
import { findMonthFigures } from '../../store/report.ts'
import { buildReport } from './build-report.ts'
import type { FindSection } from './section.ts'
import { ReportPage, type ReportView } from './view.tsx'
import { writeExtractCsv, writeReportCsv } from './write-csv.ts'
import { writeReportPdf } from './write-pdf.ts'

export interface ReportDeps {
  readonly inPractice: InPractice
  readonly recordAudit: RecordAudit
  readonly clock: Clock
  readonly frameFor: FrameFor
  /** Parts that other areas add. */
  readonly moreSections: readonly FindSection[]
}

const REPORTS = '/reports'
const MONTHS_SHOWN = 24
const MONTHS_EXTRACTED = 12
const readers = { config: { permission: 'reports:read' } } as const
const extractors = { config: { permission: 'reports:extract' } } as const
const Query = z.object({ month: z.unknown().optional() })
const Params = z.object({ purpose: z.enum(['foi', 'cqc']) })

/** The monthly report to the partners, as a page, a paper and a spreadsheet; and extracts for others. */
export function addReports(scope: FastifyInstance, deps: ReportDeps): void {
  scope.get(REPORTS, readers, async (request, reply) => {
    const month = monthIn(deps, request)
    const { figures, sections } = await findReport(deps, request, month)
    const countOn = new Map(figures.arrivedByDay.map(({ word, count }) => [word, count]))
    const now = deps.clock.now()
    const view: ReportView = {
      frame: await deps.frameFor(request, REPORTS),
      ...{ month: nameMonth(month), isUnderWay: month.until > now, sections },
      months: listMonths(now, MONTHS_SHOWN).map((one) => ({
        ...{ label: nameMonth(one), key: one.key, current: one.key === month.key },
      })),
      days: daysOf(month).map((day) => ({
        label: formatDay(day).replace(/ \d{4}$/, ''),
        ...{ date: Number(day.slice(-2)), count: countOn.get(day) ?? 0 },
      })),
      downloads: listDownloads(request, month),
    }
    return sendPage(reply, ReportPage(view))
  })
  scope.get(`${REPORTS}/report.csv`, readers, async (request, reply) => {
    const month = monthIn(deps, request)
    const { sections } = await findReport(deps, request, month)
    return sendCsv(reply, `report-${month.key}.csv`, writeReportCsv(month.key, sections))
  })
  scope.get(`${REPORTS}/report.pdf`, readers, async (request, reply) => {
    const month = monthIn(deps, request)
    const { sections } = await findReport(deps, request, month)
    const { practiceName } = signedInOf(request)
    const title = `Heed: report for ${nameMonth(month)}`
    const bytes = await writeReportPdf({ title, practiceName, sections, at: deps.clock.now() })
    return sendPdf(reply, `report-${month.key}.pdf`, bytes)
  })
  addExtracts(scope, deps)
}

/** A year in figures, for whoever asks by law. That it was taken is recorded. */
function addExtracts(scope: FastifyInstance, deps: ReportDeps): void {
  scope.get(`${REPORTS}/extract/:purpose`, extractors, async (request, reply) => {
    const purpose = Params.safeParse(request.params).data?.purpose
    if (purpose === undefined) return reply.sendProblem(404)
    const { practiceId, person } = signedInOf(request)
    const months = listMonths(deps.clock.now(), MONTHS_EXTRACTED + 1).slice(1)
    const extracted = await deps.inPractice(practiceId, async (tx) => {
      const found: Parameters<typeof writeExtractCsv>[0][number][] = []
      for (const month of months) {
        found.push({ key: month.key, figures: await findMonthFigures(tx, month) })
      }
      const actor = { kind: 'person', personId: person.personId } as const
      const subject = `practice:${practiceId}`
      await deps.recordAudit(tx, [{ actor, action: 'extract-taken', subject, detail: { purpose } }])
      return found
    })
    return sendCsv(reply, `heed-${purpose}.csv`, writeExtractCsv(extracted, purpose))
  })
}

function findReport(deps: ReportDeps, request: FastifyRequest, month: ReportMonth) {
  const { practiceId } = signedInOf(request)
  return deps.inPractice(practiceId, async (tx) => {
    const figures = await findMonthFigures(tx, month)
    const sections = [...buildReport(figures, await findGuidance(tx))]
    for (const find of deps.moreSections) sections.push(await find(tx, month))
    return { figures, sections }
  })
}

function listDownloads(request: FastifyRequest, { key }: ReportMonth) {
  const of = (path: string) => `${REPORTS}/${path}`
  return [
    { label: 'Download the report as PDF', href: of(`report.pdf?month=${key}`) },
    { label: 'Download the figures as CSV', href: of(`report.csv?month=${key}`) },
    ...(mayOf(request, 'reports:extract')
      ? [
          { label: 'A year for a freedom of information request (CSV)', href: of('extract/foi') },
          { label: 'A year for the Care Quality Commission (CSV)', href: of('extract/cqc') },
        ]
      : []),
  ]
}

const monthIn = ({ clock }: ReportDeps, request: FastifyRequest) =>
  readMonth(Query.parse(request.query).month, clock.now())

/** "August 2026". */
const nameMonth = ({ first }: ReportMonth) => formatDay(first).replace(/^\d+ /, '')

function sendCsv(reply: FastifyReply, fileName: string, csv: string): FastifyReply {
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .send(csv)
}
