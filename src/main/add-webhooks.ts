import type { FastifyInstance } from 'fastify'
import { addFacebookWebhook } from '../channels/facebook/webhook-routes.ts'
import { addGooglePush } from '../channels/google/push-routes.ts'
import { createPushVerifier } from '../channels/google/verify-push.ts'
import { type Delivery, receiveDelivery } from '../contributions/receive-delivery.ts'
import type { PracticeId } from '../base/practice-id.ts'
import { pushSettings } from './create-channels.ts'
import type { House } from './wire.ts'

/** Where the networks deliver what happens. */
export function addWebhooks(app: FastifyInstance, house: House): void {
  const { spine, config, findPages, findLocations } = house
  const receive = (practiceId: PracticeId, delivery: Delivery) =>
    receiveDelivery(spine, practiceId, delivery)
  addFacebookWebhook(app, { findPages, receive })
  addGooglePush(app, { verify: createPushVerifier(pushSettings(config)), findLocations, receive })
}
