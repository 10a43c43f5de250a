import { v7 as newId } from 'uuid'
import { sha256 } from '../audit/audit-log.ts'
import type { Clock } from '../base/clock.ts'
import type { PracticeId } from '../base/practice-id.ts'
import type { InPractice } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import { readDeliveryJob } from './jobs.ts'
import { insertDelivery } from './store/deliveries.ts'

export interface ReceiveDeliveryDeps {
  readonly inPractice: InPractice
  readonly enqueue: Enqueue
  readonly clock: Clock
}

export interface Delivery {
  readonly network: string
  /** The bytes as they were signed. */
  readonly signedBody: Buffer
  /** What this practice keeps of them: all, or its own entries. */
  readonly body: Buffer
}

/**
 * Keeps one delivery for one practice and asks for it to be read, in one transaction: once this
 * returns, nothing of it can be lost. The same bytes again are counted, and not read again.
 */
export async function receiveDelivery(
  deps: ReceiveDeliveryDeps,
  practiceId: PracticeId,
  delivery: Delivery,
): Promise<void> {
  const deliveryId = newId()
  await deps.inPractice(practiceId, async (tx) => {
    const isNew = await insertDelivery(tx, {
      deliveryId,
      network: delivery.network,
      sha256: sha256(delivery.signedBody),
      body: delivery.body,
      receivedAt: deps.clock.now(),
    })
    if (isNew) await deps.enqueue(tx, readDeliveryJob, [{ practiceId, deliveryId }])
  })
}
