import type { BankHoliday } from '../../../base/bank-holidays.ts'
import { formatDay, parseDay, yearOf } from '../../../base/local-day.ts'
import { err, ok, type Result } from '../../../base/result.ts'

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
]

/** One holiday a line: "1 January New Year’s Day". */
export function readHolidays(year: number, text: string): Result<readonly BankHoliday[], string> {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '') // prettier-ignore
  const days: BankHoliday[] = []
  for (const line of lines) {
    const [, date = '', month = '', name = ''] = /^(\d{1,2}) ([A-Za-z]+),? (.+)$/.exec(line) ?? []
    const number = MONTHS.indexOf(month.toLowerCase()) + 1
    const day = parseDay(`${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`)
    if (day === undefined) {
      return err(`Write “${line}” as day, month and name, for example 1 January New Year’s Day`)
    }
    if (days.some((one) => one.day === day)) return err(`${formatDay(day)} stands there twice`)
    days.push({ day, name })
  }
  return days.length === 0 ? err('Enter at least one bank holiday') : ok(days)
}

/** The same, written out. */
export function writeHolidays(days: readonly BankHoliday[]): string {
  return days
    .map(({ day, name }) => `${formatDay(day).replace(` ${yearOf(day)}`, '')} ${name}`)
    .join('\n')
}
