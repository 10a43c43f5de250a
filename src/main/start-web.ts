import { createHmac } from 'node:crypto'
import { addFacebookWebhook } from '../channels/facebook/webhook-routes.ts'
import { receiveDelivery } from '../contributions/receive-delivery.ts'
import { createWebServer, type WebServer } from '../platform/web/web-server.tsx'
import { errorFrame } from '../practice/pages/staff-frame.ts'
import { addStaffPages, formSessionOf, staffLinks } from './add-staff-pages.ts'
import type { createLog } from './log.ts'
import type { House } from './wire.ts'

export interface RunningWeb {
  readonly address: string
  /** What setting up asks for, while the installation is empty. */
  readonly setUpCode: string | undefined
  readonly close: () => Promise<void>
}

export interface Web {
  readonly app: WebServer
  readonly setUpCode: string
}

/** Pages and webhooks, before anybody listens. */
export async function createWeb(
  house: House,
  log: Pick<ReturnType<typeof createLog>, 'web'>,
): Promise<Web> {
  const { config, store, spine } = house
  const app = await createWebServer({
    publicUrl: config.publicUrl,
    csrfKey: createHmac('sha256', house.secretKey).update('forms').digest(),
    log: log.web,
    sessionIdOf: formSessionOf,
    frameOf: (request) => errorFrame(request, staffLinks),
    isHealthy: store.database.isAnswering,
  })
  addFacebookWebhook(app, {
    findPages: house.findPages,
    receive: (practiceId, delivery) => receiveDelivery(spine, practiceId, delivery),
  })
  return { app, ...addStaffPages(app, house) }
}

/** Starts pages and webhooks, and listens. */
export async function startWeb(
  house: House,
  log: ReturnType<typeof createLog>,
): Promise<RunningWeb> {
  const { config, store } = house
  const { app, setUpCode } = await createWeb(house, log)
  await app.listen({ port: config.port, host: config.host })
  const practices = await store.database.call('list_practices', [])
  return {
    address: config.publicUrl.origin,
    setUpCode: practices.length === 0 ? setUpCode : undefined,
    close: () => app.close(),
  }
}
