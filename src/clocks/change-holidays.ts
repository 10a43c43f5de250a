import type { BankHoliday } from '../base/bank-holidays.ts'
import type { PracticeId } from '../base/practice-id.ts'
import { saveHolidayYear } from '../practice/holidays.ts'
import { recountClocksJob } from './jobs.ts'
import type { ClockDeps } from './recount-clocks.ts'

export interface HolidayChange {
  readonly year: number
  readonly days: readonly BankHoliday[]
  readonly personId: string
}

/** Replaces a year's bank holidays, and has every running clock counted anew. */
export function changeHolidays(
  deps: ClockDeps,
  practiceId: PracticeId,
  { year, days, personId }: HolidayChange,
): Promise<void> {
  return deps.inPractice(practiceId, async (tx) => {
    await saveHolidayYear(tx, year, days, deps.clock.now())
    await deps.enqueue(tx, recountClocksJob, [{ practiceId }])
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: 'bank-holidays-changed',
        subject: `holidays:${year}`,
        detail: { days: days.map(({ day }) => day) },
      },
    ])
  })
}
