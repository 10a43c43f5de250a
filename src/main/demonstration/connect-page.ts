import { inspectConnection } from '../../channels/facebook/inspect-connection.ts'
import { subscribeApp } from '../../channels/facebook/subscribe-app.ts'
import { findConnections } from '../../contributions/store/connections.ts'
import { UsageError } from '../config.ts'
import { savePageConnection } from '../save-page-connection.ts'
import type { House } from '../wire.ts'
import type { KeptDemonstration } from './demonstration-file.ts'

type Connecting = Pick<KeptDemonstration, 'practiceId' | 'page'>

/** Connects the simulated page, unless an earlier start did and it still works. */
export async function connectPage(
  { config, store, queue, seal }: House,
  { practiceId, page }: Connecting,
): Promise<void> {
  const { database } = store
  const connections = await database.inPractice(practiceId, findConnections)
  const isWorking = connections.some(
    ({ account_id, state }) => account_id === page.id && state === 'working',
  )
  if (isWorking) return
  const inspected = await inspectConnection(graphOf(config), {
    pageId: page.id,
    pageToken: page.token,
    appSecret: page.appSecret,
    verifyToken: page.verifyToken,
    appId: page.appId,
  })
  if (!inspected.ok) throw new Error(`The simulated page: ${inspected.error}`)
  const deps = { database, enqueue: queue.enqueue, seal }
  await savePageConnection(deps, practiceId, page.id, inspected.value)
}

/** Has the simulated Facebook deliver to this Heed, which must be listening. */
export async function subscribeWebhook({ config }: House, { page }: Connecting): Promise<void> {
  const { token: pageToken, appId, appSecret, verifyToken } = page
  const subscribed = await subscribeApp(
    graphOf(config),
    { pageToken, appId, appSecret, verifyToken },
    `http://localhost:${config.port}/webhooks/facebook`,
  )
  if (!subscribed.ok) {
    throw new UsageError(
      'The demonstration needs Heed to listen on this machine: set HEED_HOST to localhost or 0.0.0.0, or HEED_DEMO=off.',
    )
  }
}

function graphOf({ metaGraphUrl, metaGraphVersion }: House['config']) {
  return { baseUrl: metaGraphUrl ?? '', version: metaGraphVersion, fetch }
}
