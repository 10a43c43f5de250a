import type { RecordAudit } from '../audit/audit-log.ts'
import type { AuditEvent } from '../audit/rules/chain.ts'
import type { Clock as Time } from '../base/clock.ts'
import type { PracticeId } from '../base/practice-id.ts'
import type { InPractice } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import { findHolidays } from '../practice/holidays.ts'
import { countClock } from './count-clock.ts'
import { askForWarning } from './keep-clocks.ts'
import { insertClockMove, lockRunningClocks, setClockTimes } from './store/clocks.ts'

export interface ClockDeps {
  readonly inPractice: InPractice
  readonly enqueue: Enqueue
  readonly recordAudit: RecordAudit
  readonly clock: Time
}

/** Counts every running clock anew. One that ends on another day now keeps, and tells, where it was before. */
export async function recountClocks(deps: ClockDeps, practiceId: PracticeId): Promise<void> {
  const now = deps.clock.now()
  await deps.inPractice(practiceId, async (tx) => {
    const holidays = await findHolidays(tx)
    const events: AuditEvent[] = []
    for (const clock of await lockRunningClocks(tx)) {
      const times = countClock(clock, holidays, now)
      if (times.dueAt?.getTime() === clock.dueAt?.getTime()) continue
      await setClockTimes(tx, clock.clockId, { ...times, givenDay: clock.givenDay })
      await insertClockMove(tx, {
        ...{ clockId: clock.clockId, movedAt: now, movedBy: undefined },
        reason: 'The bank holidays were changed',
        ...{ fromDueAt: clock.dueAt, toDueAt: times.dueAt },
      })
      await askForWarning(deps.enqueue, tx, clock.clockId, times.nextWarningAt)
      events.push({
        actor: { kind: 'rule' },
        action: 'clock-moved',
        subject: clock.about,
        detail: {
          ...{ clock: clock.clockId, type: clock.type, because: 'bank-holidays' },
          from: clock.dueAt?.toISOString() ?? null,
          to: times.dueAt?.toISOString() ?? null,
        },
      })
    }
    await deps.recordAudit(tx, events)
  })
}
