import type { BankHolidays } from '../../base/bank-holidays.ts'
import { nthWorkingDay } from '../../base/deadline.ts'
import { type LocalDay, someDay } from '../../base/local-day.ts'
import { addMonths, firstDayOf, type Month } from './month.ts'

/** CQRS closes after the 12th working day of the month that follows. */
const DUE_WORKING_DAY = 12
/** Working days of that month on which a return that is not submitted is brought to mind. */
const REMINDER_WORKING_DAYS = [7, 10, 11, 12]

/** The last day on which the return of a month is in time. */
export function returnDueOn(month: Month, holidays: BankHolidays): LocalDay {
  return workingDayAfter(month, DUE_WORKING_DAY, holidays)
}

export function isReturnOverdue(month: Month, today: LocalDay, holidays: BankHolidays): boolean {
  return today > returnDueOn(month, holidays)
}

/** Whether manager and deputy are to be reminded today. From the first reminder on, a missed day is made up for. */
export function isReminderDue(
  month: Month,
  { today, lastReminder }: { readonly today: LocalDay; readonly lastReminder: string | null },
  holidays: BankHolidays,
): boolean {
  const days = REMINDER_WORKING_DAYS.map((count) => workingDayAfter(month, count, holidays))
  const latest = days.findLast((day) => day <= today)
  return latest !== undefined && (lastReminder === null || lastReminder < latest)
}

function workingDayAfter(month: Month, count: number, holidays: BankHolidays): LocalDay {
  return nthWorkingDay(someDay(firstDayOf(addMonths(month, 1))), count, holidays)
}
