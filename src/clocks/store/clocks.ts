import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { Permission } from '../../practice/rules/permissions.ts'
import type { ClockType } from '../rules/register.ts'
import '../tables.ts'

export interface Clock {
  readonly clockId: string
  readonly about: string
  readonly type: ClockType
  /** Which of several of its type in one matter. */
  readonly part: string
  readonly permission: Permission
  readonly title: string
  readonly href: string
  readonly startedAt: Date
  readonly givenDay: string | null
  /** Null while a year's bank holidays are missing: then `trouble` says which. */
  readonly dueAt: Date | null
  readonly soonAt: Date | null
  readonly nextWarningAt: Date | null
  readonly trouble: string | null
  readonly stoppedAt: Date | null
  readonly stopReason: string | null
}

export async function insertClock(
  tx: PracticeTransaction,
  clock: Omit<Clock, 'stoppedAt' | 'stopReason'>,
): Promise<void> {
  await tx.db
    .insertInto('clock')
    .values({
      practice_id: tx.practiceId,
      clock_id: clock.clockId,
      about: clock.about,
      type: clock.type,
      part: clock.part,
      permission: clock.permission,
      title: clock.title,
      href: clock.href,
      started_at: clock.startedAt,
      given_day: clock.givenDay,
      due_at: clock.dueAt,
      soon_at: clock.soonAt,
      next_warning_at: clock.nextWarningAt,
      trouble: clock.trouble,
    })
    .execute()
}

const selectClocks = (tx: PracticeTransaction) =>
  tx.db
    .selectFrom('clock')
    .select([
      ...(['clock_id as clockId', 'about', 'type', 'part', 'permission', 'title', 'href'] as const),
      ...(['started_at as startedAt', 'given_day as givenDay', 'due_at as dueAt'] as const),
      ...(['soon_at as soonAt', 'next_warning_at as nextWarningAt', 'trouble'] as const),
      ...(['stopped_at as stoppedAt', 'stop_reason as stopReason'] as const),
    ])
    .where('practice_id', '=', tx.practiceId)

const MOST_SHOWN = 500

/** Running clocks that one may know of with these permissions: those in trouble first, then by what is due. */
export function findRunningClocks(
  tx: PracticeTransaction,
  permissions: readonly Permission[],
): Promise<readonly Clock[]> {
  return selectClocks(tx)
    .where('stopped_at', 'is', null)
    .where('permission', 'in', permissions)
    .orderBy('due_at', (order) => order.asc().nullsFirst())
    .orderBy('clock_id')
    .limit(MOST_SHOWN)
    .execute()
}

/** Every clock of a matter, running and stopped, in the order they began. */
export function findClocksOf(tx: PracticeTransaction, about: string): Promise<readonly Clock[]> {
  return selectClocks(tx).where('about', '=', about).orderBy('started_at').execute()
}

/** Every clock that runs, whoever may know of it: for counting anew. */
export function lockRunningClocks(tx: PracticeTransaction): Promise<readonly Clock[]> {
  return selectClocks(tx).where('stopped_at', 'is', null).orderBy('clock_id').forUpdate().execute()
}

export function lockClock(tx: PracticeTransaction, clockId: string): Promise<Clock | undefined> {
  return selectClocks(tx).where('clock_id', '=', clockId).forUpdate().executeTakeFirst()
}

export interface CountedTimes {
  readonly dueAt: Date | null
  readonly soonAt: Date | null
  readonly nextWarningAt: Date | null
  readonly trouble: string | null
}

export async function setClockTimes(
  tx: PracticeTransaction,
  clockId: string,
  times: CountedTimes & { readonly givenDay: string | null },
): Promise<void> {
  await tx.db
    .updateTable('clock')
    .set({
      given_day: times.givenDay,
      due_at: times.dueAt,
      soon_at: times.soonAt,
      next_warning_at: times.nextWarningAt,
      trouble: times.trouble,
    })
    .where('practice_id', '=', tx.practiceId)
    .where('clock_id', '=', clockId)
    .execute()
}

export async function stopClock(
  tx: PracticeTransaction,
  clockId: string,
  stop: { readonly at: Date; readonly by: string | undefined; readonly reason: string },
): Promise<void> {
  await tx.db
    .updateTable('clock')
    .set({
      stopped_at: stop.at,
      stopped_by: stop.by ?? null,
      stop_reason: stop.reason,
      next_warning_at: null,
    })
    .where('practice_id', '=', tx.practiceId)
    .where('clock_id', '=', clockId)
    .where('stopped_at', 'is', null)
    .execute()
}

export interface ClockMove {
  readonly clockId: string
  readonly movedAt: Date
  readonly fromDueAt: Date | null
  readonly toDueAt: Date | null
  readonly reason: string
}

/** Keeps where a deadline was before it was moved. */
export async function insertClockMove(
  tx: PracticeTransaction,
  move: ClockMove & { readonly movedBy: string | undefined },
): Promise<void> {
  await tx.db
    .insertInto('clock_move')
    .values({
      practice_id: tx.practiceId,
      clock_id: move.clockId,
      moved_at: move.movedAt,
      from_due_at: move.fromDueAt,
      to_due_at: move.toDueAt,
      reason: move.reason,
      moved_by: move.movedBy ?? null,
    })
    .execute()
}

export function findClockMoves(
  tx: PracticeTransaction,
  clockIds: readonly string[],
): Promise<readonly ClockMove[]> {
  return tx.db
    .selectFrom('clock_move')
    .select([
      ...(['clock_id as clockId', 'moved_at as movedAt', 'reason'] as const),
      ...(['from_due_at as fromDueAt', 'to_due_at as toDueAt'] as const),
    ])
    .where('practice_id', '=', tx.practiceId)
    .where('clock_id', 'in', clockIds)
    .orderBy('moved_at')
    .execute()
}
