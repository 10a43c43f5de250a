import type { Selectable } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { ConnectionTable } from '../tables.ts'

export type ConnectionRow = Selectable<ConnectionTable>

export function findConnections(tx: PracticeTransaction): Promise<readonly ConnectionRow[]> {
  return tx.db
    .selectFrom('connection')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .orderBy('created_at')
    .execute()
}

export function findConnection(
  tx: PracticeTransaction,
  connectionId: string,
): Promise<ConnectionRow | undefined> {
  return tx.db
    .selectFrom('connection')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', '=', connectionId)
    .executeTakeFirst()
}

export async function findConnectionsById(
  tx: PracticeTransaction,
  connectionIds: readonly string[],
): Promise<ReadonlyMap<string, ConnectionRow>> {
  if (connectionIds.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('connection')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', 'in', connectionIds)
    .execute()
  return new Map(rows.map((row) => [row.connection_id, row]))
}

export interface NewConnection {
  readonly connectionId: string
  readonly network: string
  readonly accountId: string
  readonly accountName: string
  readonly credentials: Buffer
  readonly at: Date
}

/** Connects an account, or gives a connected one new credentials and a clean state. */
export async function saveConnection(
  tx: PracticeTransaction,
  connection: NewConnection,
): Promise<void> {
  const fresh = {
    account_name: connection.accountName,
    credentials: connection.credentials,
    state: 'working' as const,
    state_reason: null,
    parked_until: null,
  }
  await tx.db
    .insertInto('connection')
    .values({
      practice_id: tx.practiceId,
      connection_id: connection.connectionId,
      network: connection.network,
      account_id: connection.accountId,
      created_at: connection.at,
      ...fresh,
    })
    .onConflict((clash) =>
      clash.columns(['practice_id', 'network', 'account_id']).doUpdateSet(fresh),
    )
    .execute()
}

/** Makes no call on this connection until then. */
export async function parkConnection(
  tx: PracticeTransaction,
  connectionId: string,
  until: Date,
): Promise<void> {
  await tx.db
    .updateTable('connection')
    .set({ parked_until: until })
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', '=', connectionId)
    .execute()
}

/**
 * Stops a connection that only a person can mend, with the reason in our words.
 * @returns false when it was stopped already
 */
export async function stopConnection(
  tx: PracticeTransaction,
  connectionId: string,
  state: 'needs-reconnecting' | 'blocked',
  reason: string,
): Promise<boolean> {
  const stopped = await tx.db
    .updateTable('connection')
    .set({ state, state_reason: reason })
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', '=', connectionId)
    .where('state', 'in', state === 'blocked' ? ['working'] : ['working', 'blocked'])
    .returning('connection_id')
    .executeTakeFirst()
  return stopped !== undefined
}

/** It takes writes again. */
export async function restoreConnection(
  tx: PracticeTransaction,
  connectionId: string,
): Promise<void> {
  await tx.db
    .updateTable('connection')
    .set({ state: 'working', state_reason: null })
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', '=', connectionId)
    .execute()
}

export async function noteEvent(
  tx: PracticeTransaction,
  connectionIds: readonly string[],
  at: Date,
): Promise<void> {
  if (connectionIds.length === 0) return
  await tx.db
    .updateTable('connection')
    .set({ last_event_at: at })
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', 'in', connectionIds)
    .execute()
}
