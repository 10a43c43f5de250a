import fastify from 'fastify'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { PracticeId } from '../../base/practice-id.ts'
import type { Delivery } from '../../contributions/receive-delivery.ts'
import { createTimerClock } from '../simulator/clock/timer-clock.ts'
import { createGoogleSimulator } from '../simulator/google/create-google-simulator.ts'
import { addGooglePush } from './push-routes.ts'
import { readGoogleDelivery } from './read-push.ts'
import { createPushVerifier } from './verify-push.ts'

const ACCOUNT = 'push@project.iam.gserviceaccount.com'
const practiceId = '1' as PracticeId
const simulator = createGoogleSimulator({ clock: createTimerClock(Date.now) })
const app = fastify()
const received: Delivery[] = []
let endpoint: string
let location: string

beforeAll(async () => {
  await simulator.start()
  location = simulator.build.location('1', '2', 'Willow Bank Surgery')
  // The address is known only once it listens; a route looks its verifier up when it is called.
  const verifier = () =>
    createPushVerifier({ certsUrl: new URL(`${simulator.url}/certs`), audience: endpoint })
  addGooglePush(app, {
    verify: (authorization) => verifier()(authorization),
    findLocations: () => {
      const secrets = { clientId: 'i', clientSecret: 's', refreshToken: 'r' }
      const credentials = { ...secrets, pushAccount: ACCOUNT }
      return Promise.resolve([{ practiceId, accountId: location, credentials }])
    },
    receive: (_practiceId, delivery) => {
      received.push(delivery)
      return Promise.resolve()
    },
  })
  endpoint = `${await app.listen({ port: 0, host: '127.0.0.1' })}/webhooks/google`
})
afterAll(async () => {
  await app.close()
  await simulator.stop()
})
afterEach(() => {
  received.length = 0
})

const pushed = async (account: string, to = endpoint) => {
  simulator.build.subscribe('1', { endpoint: to, serviceAccount: account })
  simulator.act.review(location, { reviewer: 'Jo', stars: 5, comment: 'Lovely' })
  await expect.poll(() => simulator.pendingPushes()).toBe(0)
  await new Promise((resolve) => setImmediate(resolve))
  await expect.poll(() => simulator.pendingPushes()).toBe(0)
}

test('a push that Google signed for the right account is kept', async () => {
  await pushed(ACCOUNT)
  await expect.poll(() => received.length).toBe(1)
})

describe('a push is refused', () => {
  test('without a token, or with one of nobody’s', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(endpoint, { method: 'POST', headers, body: '{}' })
    expect((await post({})).status).toBe(401)
    expect((await post({ authorization: 'Bearer a.b.c' })).status).toBe(401)
    expect(received).toEqual([])
  })
  test('from another account', async () => {
    await pushed('somebody@else.iam.gserviceaccount.com')
    expect(received).toEqual([])
  })
  test('that was meant for another address', async () => {
    await pushed(ACCOUNT, `${endpoint}?elsewhere`)
    expect(received).toEqual([])
  })
})

describe('what is pushed', () => {
  const accountIds = new Set(['accounts/1/locations/2', 'accounts/1/locations/3'])
  const wrap = (data: unknown) =>
    Buffer.from(
      JSON.stringify({
        message: { data: Buffer.from(JSON.stringify(data)).toString('base64'), messageId: '1' },
      }),
    )
  const review = 'accounts/1/locations/2/reviews/A'
  test.each([
    { location: 'accounts/1/locations/2', review },
    { location_name: 'accounts/1/locations/2', review_name: review },
    { locationName: 'locations/2', reviewName: review },
  ])('is understood as %j', (data) => {
    expect(readGoogleDelivery(wrap(data), accountIds).changes).toMatchObject([
      { accountId: 'accounts/1/locations/2', change: { kind: 'stirred', externalId: review } },
    ])
  })
  test.each([wrap({ type: 'GOOGLE_UPDATE' }), wrap('?'), Buffer.from('no JSON')])(
    'and says nothing that we know has every location looked at',
    (body) => {
      const { changes } = readGoogleDelivery(body, accountIds)
      expect(changes.map(({ change }) => change.kind)).toEqual(['look-around', 'look-around'])
    },
  )
})
