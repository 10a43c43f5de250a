import { createHmac } from 'node:crypto'
import { addFacebookWebhook } from '../channels/facebook/webhook-routes.ts'
import { receiveDelivery } from '../contributions/receive-delivery.ts'
import { createWebServer } from '../platform/web/web-server.tsx'
import { addStaffPages, sessionCookieOf } from './add-staff-pages.ts'
import type { createLog } from './log.ts'
import type { House } from './wire.ts'

export interface RunningWeb {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Starts pages and webhooks, and listens. */
export async function startWeb(
  house: House,
  log: ReturnType<typeof createLog>,
): Promise<RunningWeb> {
  const { config, store, spine } = house
  const app = await createWebServer({
    publicUrl: config.publicUrl,
    csrfKey: createHmac('sha256', house.secretKey).update('forms').digest(),
    log: log.web,
    sessionIdOf: sessionCookieOf,
    frameOf: () => ({ navigation: [], footer: [] }),
    isHealthy: store.database.isAnswering,
  })
  addFacebookWebhook(app, {
    findPages: house.findPages,
    receive: (practiceId, delivery) => receiveDelivery(spine, practiceId, delivery),
  })
  addStaffPages(app, house)
  await app.listen({ port: config.port, host: config.host })
  return { address: config.publicUrl.origin, close: () => app.close() }
}
