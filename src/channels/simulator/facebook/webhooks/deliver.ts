import type { DeliveryRecord, Ledger } from '../../ledger/ledger.ts'
import type { Chaos } from '../chaos/chaos.ts'
import type { Facebook } from '../facebook.ts'
import { setSubscribedFields } from '../world/set-subscribed-fields.ts'
import type { App, AppSubscription } from '../world/world.ts'
import type { Agenda } from './agenda.ts'
import { createLanes } from './lanes.ts'
import { postDelivery } from './post-delivery.ts'
import { signDelivery } from './sign-delivery.ts'
import { writeEnvelope, type Update } from './write-envelope.ts'

export interface DeliveryParts {
  readonly facebook: Facebook
  readonly ledger: Ledger
  readonly agenda: Agenda
  readonly chaos: () => Chaos
}

interface Delivery {
  readonly id: number
  readonly appId: string
  readonly updates: readonly Update[]
  readonly firstMs: number
  readonly attempt: number
  readonly body?: Buffer
}

export interface Courier {
  readonly deliver: (appId: string, updates: readonly Update[]) => Promise<void>
}

/**
 * Sends deliveries and, while they are not accepted, sends them again for 36 hours.
 * @see https://developers.facebook.com/docs/graph-api/webhooks/getting-started
 */
export function createCourier(parts: DeliveryParts): Courier {
  const { facebook, ledger, agenda, chaos } = parts
  const lanes = createLanes(() => facebook.settings().deliveriesAtOnce)
  const failingSinceMs = new Map<string, number>()
  let deliveries = 0

  async function attempt(delivery: Delivery): Promise<void> {
    const app = facebook.world.apps.get(delivery.appId)
    if (!app?.subscription) return
    const era = agenda.era()
    const atMs = facebook.clock.now()
    const body = writeBody(delivery, app.subscription, atMs)
    const sent = breakOff(body)
    const signature = chooseSignature()
    const outcome = await postDelivery(
      app.subscription.callbackUrl,
      sent,
      signDelivery(app.secrets[0] ?? '', sent, signature),
      facebook.settings().deliveryTimeoutMs,
    )
    if (era !== agenda.era()) return
    const accepted = typeof outcome === 'number' && outcome >= 200 && outcome < 300
    const retryMs = accepted ? undefined : facebook.settings().retryAtMs[delivery.attempt - 1]
    ledger.recordDelivery({
      atMs,
      deliveryId: delivery.id,
      attempt: delivery.attempt,
      appId: app.id,
      url: app.subscription.callbackUrl,
      objectIds: delivery.updates.map(({ objectId }) => objectId),
      updates: delivery.updates.length,
      signature,
      outcome,
      accepted,
      dropped: !accepted && retryMs === undefined,
    })
    watchHealth(app, delivery, accepted)
    if (retryMs !== undefined) retry({ ...delivery, body, attempt: delivery.attempt + 1 }, retryMs)
  }

  function retry(delivery: Delivery, offsetMs: number): void {
    const delayMs = Math.max(0, delivery.firstMs + offsetMs - facebook.clock.now())
    agenda.schedule(delayMs, () => lanes.run(() => attempt(delivery)), delayMs === 0)
  }

  function writeBody(delivery: Delivery, subscription: AppSubscription, sentMs: number): Buffer {
    if (delivery.body && facebook.settings().retriesSameBytes) return delivery.body
    const { includeValues } = subscription
    return writeEnvelope({ updates: delivery.updates, sentMs, includeValues })
  }

  function breakOff(body: Buffer): Buffer {
    const { chance } = facebook
    return chance.isHit(chaos().truncate) ? body.subarray(0, chance.below(body.length)) : body
  }

  function chooseSignature(): DeliveryRecord['signature'] {
    if (facebook.chance.isHit(chaos().missingSignature)) return 'missing'
    return facebook.chance.isHit(chaos().wrongSignature) ? 'wrong' : 'right'
  }

  /** After too long without success the app no longer hears of the page, and is not told so. */
  function watchHealth(app: App, delivery: Delivery, accepted: boolean): void {
    if (accepted) {
      failingSinceMs.delete(app.id)
      return
    }
    const nowMs = facebook.clock.now()
    const sinceMs = failingSinceMs.get(app.id) ?? nowMs
    failingSinceMs.set(app.id, sinceMs)
    if (nowMs - sinceMs < facebook.settings().unsubscribesAfterMs) return
    for (const pageId of new Set(delivery.updates.map((update) => update.pageId))) {
      const page = facebook.world.pages.get(pageId)
      if (page) setSubscribedFields(facebook.world, page, app.id, undefined)
    }
  }

  return {
    deliver(appId, updates) {
      const delivery = {
        id: ++deliveries,
        appId,
        updates,
        firstMs: facebook.clock.now(),
        attempt: 1,
      }
      return lanes.run(() => attempt(delivery))
    },
  }
}
