import { sql } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

export interface NewDelivery {
  readonly deliveryId: string
  readonly network: string
  readonly sha256: Buffer
  readonly body: Buffer
  readonly receivedAt: Date
}

/** Keeps a delivery. A repeat of the same bytes is counted and returns false. */
export async function insertDelivery(
  tx: PracticeTransaction,
  delivery: NewDelivery,
): Promise<boolean> {
  const kept = await tx.db
    .insertInto('delivery')
    .values({
      practice_id: tx.practiceId,
      delivery_id: delivery.deliveryId,
      network: delivery.network,
      sha256: delivery.sha256,
      body: delivery.body,
      received_at: delivery.receivedAt,
    })
    .onConflict((clash) =>
      clash.columns(['practice_id', 'network', 'sha256']).doUpdateSet({
        times_received: sql`delivery.times_received + 1`,
      }),
    )
    .returning('times_received')
    .executeTakeFirstOrThrow()
  return kept.times_received === 1
}

export interface UnreadDelivery {
  readonly delivery_id: string
  readonly network: string
  readonly body: Buffer
  readonly received_at: Date
}

/** The deliveries among these that nobody has read yet, in the order they came. */
export function findUnreadDeliveries(
  tx: PracticeTransaction,
  deliveryIds: readonly string[],
): Promise<readonly UnreadDelivery[]> {
  return tx.db
    .selectFrom('delivery')
    .select(['delivery_id', 'network', 'body', 'received_at'])
    .where('practice_id', '=', tx.practiceId)
    .where('delivery_id', 'in', deliveryIds)
    .where('read_at', 'is', null)
    .orderBy('delivery_id')
    .execute()
}

export async function markDeliveriesRead(
  tx: PracticeTransaction,
  deliveryIds: readonly string[],
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('delivery')
    .set({ read_at: at })
    .where('practice_id', '=', tx.practiceId)
    .where('delivery_id', 'in', deliveryIds)
    .execute()
}

/** Notes what of a delivery could not be used, for the manager to see. */
export async function noteDeliveryTrouble(
  tx: PracticeTransaction,
  deliveryId: string,
  trouble: { readonly unknownAccounts: readonly string[]; readonly unreadableChanges: number },
): Promise<void> {
  await tx.db
    .updateTable('delivery')
    .set({
      unknown_accounts: [...trouble.unknownAccounts],
      unreadable_changes: trouble.unreadableChanges,
    })
    .where('practice_id', '=', tx.practiceId)
    .where('delivery_id', '=', deliveryId)
    .execute()
}

/**
 * Lets a delivery be read as if for the first time, as the first reading found no use for it.
 * @returns false when there is no such delivery
 */
export async function forgetReading(tx: PracticeTransaction, deliveryId: string): Promise<boolean> {
  const found = await tx.db
    .updateTable('delivery')
    .set({ read_at: null, unknown_accounts: [], unreadable_changes: 0 })
    .where('practice_id', '=', tx.practiceId)
    .where('delivery_id', '=', deliveryId)
    .returning('delivery_id')
    .executeTakeFirst()
  return found !== undefined
}

/** @returns false when there is no such delivery */
export async function putDeliveryAside(
  tx: PracticeTransaction,
  deliveryId: string,
  personId: string,
  at: Date,
): Promise<boolean> {
  const found = await tx.db
    .updateTable('delivery')
    .set({ put_aside_at: at, put_aside_by: personId })
    .where('practice_id', '=', tx.practiceId)
    .where('delivery_id', '=', deliveryId)
    .returning('delivery_id')
    .executeTakeFirst()
  return found !== undefined
}
