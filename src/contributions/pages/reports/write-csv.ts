import Papa from 'papaparse'
import type { MonthFigures } from '../../store/report.ts'
import type { ReportSection } from './section.ts'

/** The report as a spreadsheet reads it: a line a figure. */
export function writeReportCsv(month: string, sections: readonly ReportSection[]): string {
  const rows = sections.flatMap(({ title, rows: figures }) =>
    figures.map(({ label, value, shown = '' }) => [month, title, label, value, shown]),
  )
  return writeCsv(['Month', 'Part', 'Figure', 'Number', 'In words'], rows)
}

export interface ExtractedMonth {
  readonly key: string
  readonly figures: MonthFigures
}

/** Below it, a number could tell who was meant. */
const LEAST_DISCLOSED = 5

/**
 * A year in figures: for the Care Quality Commission as they are, for a freedom-of-information request with small
 * numbers withheld.
 * @see Anonymisation code of the Information Commissioner: small cells can identify
 */
export function writeExtractCsv(months: readonly ExtractedMonth[], purpose: 'foi' | 'cqc'): string {
  const show = (value: number) =>
    purpose === 'foi' && value > 0 && value < LEAST_DISCLOSED ? 'fewer than 5' : value
  const sum = (counted: readonly { readonly count: number }[]) =>
    counted.reduce((total, { count }) => total + count, 0)
  const of = (counted: MonthFigures['decidedByPeople'], word: string) =>
    counted.find((one) => one.word === word)?.count ?? 0
  const rows = months.map(({ key, figures }) => [
    key,
    show(sum(figures.arrived)),
    show(sum(figures.decidedByPeople)),
    show(of(figures.decidedByPeople, 'hide') + of(figures.decidedByRule, 'hide')),
    show(of(figures.decidedByPeople, 'remove')),
    show(of(figures.foundByKind, 'complaint')),
    show(sum(figures.decidedByRule)),
    show(figures.overruled),
    figures.medianSeconds === null ? '' : Math.round(figures.medianSeconds / 60),
  ])
  return writeCsv(
    [
      ...['Month', 'Contributions', 'Decisions by people', 'Hidden', 'Removed'],
      ...['Complaints found', 'Hidden automatically', 'Of these shown again by a person'],
      'Minutes until half were decided',
    ],
    rows,
  )
}

/** With the mark that makes spreadsheets read letters right, and without formulas of anybody's making. */
function writeCsv(head: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const csv = Papa.unparse(
    { fields: [...head], data: rows.map((row) => [...row]) },
    { escapeFormulae: true },
  )
  return `\uFEFF${csv}\r\n`
}
