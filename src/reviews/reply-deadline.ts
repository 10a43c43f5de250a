import { toBankHolidays } from '../base/bank-holidays.ts'
import { englishHolidays } from '../base/english-holidays.ts'
import { deadlineOf } from '../base/deadline.ts'

/** The practice's own target for an answer, in working days. Nothing in law asks for it. */
const ANSWER_WITHIN = { kind: 'working-days', count: 5 } as const

/** When a review written then should have its answer; undefined in a year whose holidays are not known. */
export function findReplyDeadline(written: Date): Date | undefined {
  try {
    return deadlineOf(ANSWER_WITHIN, written, toBankHolidays(englishHolidays))
  } catch {
    return undefined
  }
}
