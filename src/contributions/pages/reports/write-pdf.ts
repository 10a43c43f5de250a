import { A4, mm } from '../../../platform/pdf/paper.ts'
import { createTaggedPdf } from '../../../platform/pdf/tagged-pdf.ts'
import { BLUE, createTextFlow } from '../../../platform/pdf/text-flow.ts'
import type { ReportSection } from './section.ts'

export interface PrintedReport {
  readonly title: string
  readonly practiceName: string
  readonly sections: readonly ReportSection[]
  readonly at: Date
}

const MARGIN = mm(20)

/** The report on paper, for the partners' meeting. */
export async function writeReportPdf(report: PrintedReport): Promise<Uint8Array> {
  const { title, practiceName, sections, at } = report
  const pdf = await createTaggedPdf({ title, author: practiceName, language: 'en-GB', at })
  const [width, height] = A4
  const flow = createTextFlow(pdf, () => [
    pdf.addPage(A4),
    { left: MARGIN, top: height - MARGIN, width: width - 2 * MARGIN, bottom: MARGIN },
  ])
  flow.write('H1', title, { size: 20, isBold: true, color: BLUE, gap: 4 })
  flow.write('P', practiceName, { size: 12, gap: 14 })
  for (const section of sections) {
    flow.write('H2', section.title, { size: 14, isBold: true, gap: 2 })
    flow.write('P', section.note, { size: 10, gap: 4 })
    if (section.rows.length === 0) flow.write('P', 'None.', { size: 11 })
    for (const { label, value, shown } of section.rows) {
      flow.write('LI', `${label}: ${shown ?? value.toLocaleString('en-GB')}`, {
        size: 11,
        indent: 8,
      })
    }
    flow.skip(12)
  }
  return pdf.save()
}
