import { v7 as newId } from 'uuid'
import type { AuditEvent } from '../audit/rules/chain.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import { findHolidays } from '../practice/holidays.ts'
import type { Permission } from '../practice/rules/permissions.ts'
import { countClock } from './count-clock.ts'
import { warnOfClockJob } from './jobs.ts'
import { clockDefinition } from './rules/register.ts'
import type { WantedClock } from './rules/wanted-clock.ts'
import {
  type Clock,
  findClocksOf,
  insertClock,
  insertClockMove,
  setClockTimes,
  stopClock,
} from './store/clocks.ts'

/** The matter whose clocks are kept. */
export interface ClockKeeping {
  readonly about: string
  readonly permission: Permission
  /** Words that may stand in an e-mail: a reference, never a person. */
  readonly title: string
  readonly href: string
  /** Who changed the matter; undefined when Heed did. */
  readonly by: string | undefined
  readonly reason: string
}

/**
 * Makes the clocks of a matter those that are wanted now: what is missing starts, what is no longer wanted
 * stops, and an agreed day that changed moves its clock, with where it was before. Repeating changes nothing.
 * @returns audit events for the caller, who records them last
 */
export async function keepClocks(
  tx: PracticeTransaction,
  enqueue: Enqueue,
  keeping: ClockKeeping & { readonly wanted: readonly WantedClock[] },
  now: Date,
): Promise<readonly AuditEvent[]> {
  const { about, wanted } = keeping
  const running = (await findClocksOf(tx, about)).filter(({ stoppedAt }) => stoppedAt === null)
  const isSame = (one: Clock, other: WantedClock) =>
    one.type === other.type && one.part === (other.part ?? '')
  const events: AuditEvent[] = []
  for (const clock of running.filter((one) => !wanted.some((other) => isSame(one, other)))) {
    await stopClock(tx, clock.clockId, { at: now, by: keeping.by, reason: keeping.reason })
    events.push(tell(keeping, 'clock-stopped', { clock: clock.clockId, type: clock.type }))
  }
  for (const want of wanted) {
    const clock = running.find((one) => isSame(one, want))
    if (clock === undefined) events.push(await start(tx, enqueue, { keeping, want }, now))
    else if ((want.givenDay ?? null) !== clock.givenDay) {
      events.push(await move(tx, enqueue, { keeping, want, clock }, now))
    }
  }
  return events
}

interface Starting {
  readonly keeping: ClockKeeping
  readonly want: WantedClock
}

async function start(
  tx: PracticeTransaction,
  enqueue: Enqueue,
  { keeping, want }: Starting,
  now: Date,
): Promise<AuditEvent> {
  const { about, permission, title, href } = keeping
  const clockId = newId()
  const head = { type: want.type, startedAt: want.startedAt, givenDay: want.givenDay ?? null }
  const times = countClock(head, await findHolidays(tx), now)
  const part = want.part ?? ''
  await insertClock(tx, { clockId, about, permission, title, href, part, ...head, ...times })
  await askForWarning(enqueue, tx, clockId, times.nextWarningAt)
  return tell(keeping, 'clock-started', {
    ...{ clock: clockId, type: want.type },
    due: times.dueAt?.toISOString() ?? null,
  })
}

/** A statutory clock has no day of its own, and so is never moved here. */
async function move(
  tx: PracticeTransaction,
  enqueue: Enqueue,
  { keeping, want, clock }: Starting & { readonly clock: Clock },
  now: Date,
): Promise<AuditEvent> {
  if (!clockDefinition(clock.type).mayMove) {
    throw new Error(`A clock of the type ${clock.type} cannot be moved`)
  }
  const givenDay = want.givenDay ?? null
  const times = countClock({ ...clock, givenDay }, await findHolidays(tx), now)
  await setClockTimes(tx, clock.clockId, { ...times, givenDay })
  await insertClockMove(tx, {
    ...{ clockId: clock.clockId, movedAt: now, movedBy: keeping.by, reason: keeping.reason },
    ...{ fromDueAt: clock.dueAt, toDueAt: times.dueAt },
  })
  await askForWarning(enqueue, tx, clock.clockId, times.nextWarningAt)
  return tell(keeping, 'clock-moved', {
    ...{ clock: clock.clockId, type: clock.type },
    from: clock.dueAt?.toISOString() ?? null,
    to: times.dueAt?.toISOString() ?? null,
  })
}

/** Asks for a warning at its time. One that was asked for an earlier time finds that it is not yet due. */
export async function askForWarning(
  enqueue: Enqueue,
  tx: PracticeTransaction,
  clockId: string,
  at: Date | null,
): Promise<void> {
  if (at === null) return
  const payload = { practiceId: tx.practiceId, clockId }
  await enqueue(tx, warnOfClockJob, [payload], { notBefore: at })
}

function tell(
  { about, by }: Pick<ClockKeeping, 'about' | 'by'>,
  action: string,
  detail: Readonly<Record<string, string | null>>,
): AuditEvent {
  const actor = by === undefined ? RULE : ({ kind: 'person', personId: by } as const)
  return { actor, action, subject: about, detail }
}
const RULE = { kind: 'rule' } as const
