import { ANSWER_CODES, MODE_CODES } from '../../rules/answers.ts'
import { measureLeanings, totalOf } from '../../rules/counts.ts'
import type { Month } from '../../rules/month.ts'
import type { Figures } from '../../rules/monthly-return.ts'

export interface ReturnLine {
  readonly odsCode: string
  readonly practiceName: string
  readonly month: Month
  readonly figures: Figures
}

const HEADINGS =
  'ods_code,practice_name,month,total,very_good,good,neither,poor,very_poor,dont_know,pct_positive,pct_negative,handwritten,telephone,tablet_kiosk,sms,app_online,other'

/** One month's figures as one line under its headings. A percentage of nothing is left empty. */
export function writeCsv({ odsCode, practiceName, month, figures }: ReturnLine): string {
  const { answers, modes } = figures
  const { positive, negative } = measureLeanings(answers)
  const cells = [
    ...[odsCode, practiceName, month, totalOf(answers)],
    ...ANSWER_CODES.map((code) => answers[code]),
    ...[positive ?? '', negative ?? ''],
    ...MODE_CODES.map((code) => modes[code]),
  ]
  return `${HEADINGS}\r\n${cells.map(quote).join(',')}\r\n`
}

/** A spreadsheet takes a cell that begins with one of these for a formula. */
function quote(cell: string | number): string {
  const words = String(cell)
  const safe = /^[=+\-@\t]/.test(words) ? `'${words}` : words
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
