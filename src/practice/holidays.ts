import { z } from 'zod'
import {
  type BankHoliday,
  type BankHolidays,
  type HolidaysByYear,
  toBankHolidays,
} from '../base/bank-holidays.ts'
import { englishHolidays } from '../base/english-holidays.ts'
import { someDay } from '../base/local-day.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import './tables.ts'

const Stored = z.array(z.object({ day: z.string().transform(someDay), name: z.string() }))

/** The bank holidays of every year that is known: as shipped, or as the practice entered them. */
export async function findHolidaysByYear(tx: PracticeTransaction): Promise<HolidaysByYear> {
  const rows = await tx.db
    .selectFrom('holiday_year')
    .select(['year', 'days'])
    .where('practice_id', '=', tx.practiceId)
    .orderBy('year')
    .execute()
  return new Map([
    ...englishHolidays,
    ...rows.map(({ year, days }) => [year, Stored.parse(days)] as const),
  ])
}

export async function findHolidays(tx: PracticeTransaction): Promise<BankHolidays> {
  return toBankHolidays(await findHolidaysByYear(tx))
}

/** Writes a year's holidays in place of what was there. Clocks have to be counted anew afterwards. */
export async function saveHolidayYear(
  tx: PracticeTransaction,
  year: number,
  days: readonly BankHoliday[],
  at: Date,
): Promise<void> {
  const fields = { days: JSON.stringify(days), saved_at: at }
  await tx.db
    .insertInto('holiday_year')
    .values({ practice_id: tx.practiceId, year, ...fields })
    .onConflict((clash) => clash.columns(['practice_id', 'year']).doUpdateSet(fields))
    .execute()
}
