import type { PracticeId } from '../base/practice-id.ts'
import { openCase, tellOpened } from '../cases/open-case.ts'
import { addDays, addMonths, atTimeOn, dayOf } from '../base/local-day.ts'
import { type BankHolidays, rollToWorkingDay } from '../base/bank-holidays.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { CaseDeps } from '../cases/case-area.ts'
import { createAlertArea } from './alert-area.ts'
import { runDrillJob } from './jobs.ts'
import { findSafeguardingSettings, markDrill, saveSafeguardingSettings } from './store.ts'

/**
 * Raises an alert that is a drill: it takes the same way as a real one, to the same people, and is taken
 * and closed by one of them. Only the words say that it is a drill.
 */
export async function raiseDrill(
  deps: CaseDeps,
  practiceId: PracticeId,
  personId: string | undefined,
): Promise<string> {
  return deps.inPractice(practiceId, async (tx) => {
    const area = createAlertArea(deps)
    const values = { found: 'Drill: nobody is at risk', level: 'l1' }
    const file = await openCase(deps, tx, area, { values, links: [], openedBy: personId })
    const { caseId } = file
    await markDrill(tx, caseId)
    await planNextDrill(deps, tx)
    await deps.recordAudit(tx, [tellOpened(area, file, personId)])
    return caseId
  })
}

/** The month's drill, if it is due: a job that comes too early, or twice, raises none. */
export async function runMonthlyDrill(deps: CaseDeps, practiceId: PracticeId): Promise<void> {
  const { drillNextAt } = await deps.inPractice(practiceId, findSafeguardingSettings)
  if (drillNextAt === undefined || drillNextAt > deps.clock.now()) return
  await raiseDrill(deps, practiceId, undefined)
}

async function planNextDrill(deps: CaseDeps, tx: PracticeTransaction): Promise<void> {
  const settings = await findSafeguardingSettings(tx)
  const drillNextAt = nextDrillAt(deps.clock.now(), await deps.findHolidays(tx))
  await saveSafeguardingSettings(tx, { ...settings, drillNextAt })
  const payload = { practiceId: tx.practiceId, drill: 'monthly' as const }
  await deps.enqueue(tx, runDrillJob, [payload], { notBefore: drillNextAt })
}

const TEN_O_CLOCK_MS = 10 * 3600_000

/** 10am of the month's first working day; where that year's holidays are not entered, of the first. */
function nextDrillAt(at: Date, holidays: BankHolidays): Date {
  const first = addDays(addMonths(dayOf(at), 1), 1 - Number(dayOf(at).slice(8, 10)))
  const firstOfNext = `${first.slice(0, 8)}01` as typeof first
  const isKnown = holidays.years.has(Number(firstOfNext.slice(0, 4)))
  return atTimeOn(isKnown ? rollToWorkingDay(firstOfNext, holidays) : firstOfNext, TEN_O_CLOCK_MS)
}
