import type { PracticeTransaction } from '../../../platform/database/database.ts'
import type { ReportMonth } from '../../rules/report-month.ts'

/** One part of the monthly report: figures that stand beside one another. */
export interface ReportSection {
  readonly title: string
  /** What the figures count, in a sentence. */
  readonly note: string
  readonly rows: readonly ReportRow[]
}

export interface ReportRow {
  readonly label: string
  readonly value: number
  /** What is shown for the value where it is no plain number: "2 hours". */
  readonly shown?: string
}

/** How an area adds its own part to the report. */
export type FindSection = (tx: PracticeTransaction, month: ReportMonth) => Promise<ReportSection>
