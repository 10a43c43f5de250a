import { createHmac } from 'node:crypto'
import { createServer } from 'node:net'
import { createWebServer, type WebServer } from '../platform/web/web-server.tsx'
import type { StaffRoute } from '../practice/pages/require-permission.ts'
import { errorFrame } from '../practice/pages/staff-frame.ts'
import { addPublicPages } from './add-public-pages.ts'
import { addWebhooks } from './add-webhooks.ts'
import { addCalendarFeed } from './casework.tsx'
import { addStaffPages, formSessionOf } from './add-staff-pages.ts'
import type { Config } from './config.ts'
import type { createLog } from './log.ts'
import { staffLinks } from './staff-links.ts'
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
  /** Every route behind a session, with the permission that it asks for. */
  readonly staffRoutes: readonly StaffRoute[]
}

/** Pages and webhooks, before anybody listens. */
export async function createWeb(
  house: House,
  log: Pick<ReturnType<typeof createLog>, 'web'>,
): Promise<Web> {
  const { config, store } = house
  const app = await createWebServer({
    publicUrl: config.publicUrl,
    csrfKey: createHmac('sha256', house.secretKey).update('forms').digest(),
    log: (event) => {
      house.metrics.observeWeb(event)
      log.web(event)
    },
    sessionIdOf: formSessionOf,
    frameOf: (request) => errorFrame(request, staffLinks),
    isHealthy: store.database.isAnswering,
  })
  addWebhooks(app, house)
  addPublicPages(app, house)
  app.get('/metrics', async (_request, reply) =>
    reply.type(house.metrics.contentType).send(await house.metrics.write()),
  )
  addCalendarFeed(app, house)
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

/** PORT=0 asks for any free port. It is chosen before pages and letters name the address. */
export async function settlePort(config: Config): Promise<Config> {
  if (config.port !== 0) return config
  const port = await findFreePort(config.host)
  const publicUrl = new URL(config.publicUrl)
  if (publicUrl.port === '0') publicUrl.port = String(port)
  return { ...config, port, publicUrl }
}

function findFreePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, host, () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => {
        resolve(port)
      })
    })
  })
}
