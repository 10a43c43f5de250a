import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { AlarmKind, Trouble } from '../rules/alarm.ts'
import '../tables.ts'

/** Raises alarms, or renews those that stand. Changed words are to be told again. */
export async function raiseAlarms(
  tx: PracticeTransaction,
  connectionId: string,
  troubles: readonly Trouble[],
  at: Date,
): Promise<void> {
  const byKind = new Map(troubles.map((trouble) => [trouble.kind, trouble]))
  if (byKind.size === 0) return
  await tx.db
    .insertInto('connection_alarm')
    .values(
      [...byKind.values()].map(({ kind, message }) => ({
        practice_id: tx.practiceId,
        connection_id: connectionId,
        alarm_id: newId(),
        ...{ kind, message, raised_at: at, seen_at: at },
      })),
    )
    .onConflict((clash) =>
      clash
        .columns(['practice_id', 'connection_id', 'kind'])
        .where('cleared_at', 'is', null)
        .doUpdateSet((eb) => ({
          message: eb.ref('excluded.message'),
          seen_at: at,
          told_at: sql<Date | null>`case when connection_alarm.message = excluded.message
            then connection_alarm.told_at end`,
        })),
    )
    .execute()
}

/** What was wrong is right again. */
export async function clearAlarms(
  tx: PracticeTransaction,
  connectionId: string,
  kinds: readonly AlarmKind[],
  at: Date,
): Promise<void> {
  if (kinds.length === 0) return
  await tx.db
    .updateTable('connection_alarm')
    .set({ cleared_at: at })
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', '=', connectionId)
    .where('kind', 'in', kinds)
    .where('cleared_at', 'is', null)
    .execute()
}

/** A webhook that was missed is no trouble any more once nothing else was missed for long. */
export async function forgetOldMisses(
  tx: PracticeTransaction,
  connectionId: string,
  notSeenSince: Date,
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('connection_alarm')
    .set({ cleared_at: at })
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', '=', connectionId)
    .where('kind', '=', 'webhook-missed')
    .where('seen_at', '<', notSeenSince)
    .where('cleared_at', 'is', null)
    .execute()
}

/** Takes what nobody was written to about yet; whoever takes it, writes. */
export async function takeUntold(tx: PracticeTransaction, at: Date): Promise<ReadonlySet<string>> {
  const rows = await tx.db
    .updateTable('connection_alarm')
    .set({ told_at: at })
    .where('practice_id', '=', tx.practiceId)
    .where('cleared_at', 'is', null)
    .where('told_at', 'is', null)
    .returning('alarm_id')
    .execute()
  return new Set(rows.map((row) => row.alarm_id))
}

export async function isAlarmed(
  tx: PracticeTransaction,
  connectionId: string,
  kind: AlarmKind,
): Promise<boolean> {
  const row = await tx.db
    .selectFrom('connection_alarm')
    .select('alarm_id')
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', '=', connectionId)
    .where('kind', '=', kind)
    .where('cleared_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

export interface OpenAlarm {
  readonly connection_id: string
  readonly account_name: string
  readonly network: string
  readonly alarm_id: string
  readonly kind: AlarmKind
  readonly message: string
  readonly raised_at: Date
  readonly told_at: Date | null
}

/** Everything that is wrong now, the oldest first. */
export function findOpenAlarms(tx: PracticeTransaction): Promise<readonly OpenAlarm[]> {
  return tx.db
    .selectFrom('connection_alarm as a')
    .innerJoin('connection as k', (join) =>
      join
        .onRef('k.practice_id', '=', 'a.practice_id')
        .onRef('k.connection_id', '=', 'a.connection_id'),
    )
    .select([
      'a.connection_id',
      'k.account_name',
      'k.network',
      'a.alarm_id',
      'a.kind',
      'a.message',
      'a.raised_at',
      'a.told_at',
    ])
    .where('a.practice_id', '=', tx.practiceId)
    .where('a.cleared_at', 'is', null)
    .orderBy('a.raised_at')
    .execute()
}
