import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { DecideDeps } from './decide-contribution.ts'
import { readDeliveryJob } from './jobs.ts'
import { forgetReading, putDeliveryAside } from './store/deliveries.ts'

export interface DeliveryRequest {
  readonly deliveryId: string
  readonly personId: string
  /** Read again: its page was connected since, or the program learnt its shape. */
  readonly action: 'read-again' | 'put-aside'
  readonly note: string
}

/** Does what a person asks with a delivery that could not be used. Its bytes stay kept in any case. */
export async function settleDelivery(
  deps: DecideDeps,
  practiceId: PracticeId,
  { deliveryId, personId, action, note }: DeliveryRequest,
): Promise<Result<undefined, 'not-found'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const isFound =
      action === 'read-again'
        ? await forgetReading(tx, deliveryId)
        : await putDeliveryAside(tx, deliveryId, personId, deps.clock.now())
    if (!isFound) return err('not-found')
    if (action === 'read-again') {
      await deps.enqueue(tx, readDeliveryJob, [{ practiceId, deliveryId }])
    }
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: `delivery-${action}`,
        subject: `delivery:${deliveryId}`,
        detail: { note },
      },
    ])
    return ok(undefined)
  })
}
