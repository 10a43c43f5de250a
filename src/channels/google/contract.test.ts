import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'
import { describeNetwork } from '../../../test/contract/describe-network.ts'
import type { NetworkUnderTest } from '../../../test/contract/network-under-test.ts'
import { createFakeClock } from '../simulator/clock/fake-clock.ts'
import { createGoogleSimulator } from '../simulator/google/create-google-simulator.ts'
import type { Client } from '../simulator/google/world.ts'
import { createGoogleChannel } from './google-channel.ts'

const clock = createFakeClock(Date.UTC(2026, 7, 6, 9))
const simulator = createGoogleSimulator({ clock })
const now = () => new Date(clock.now())
let location: string
let client: Client

beforeAll(async () => {
  await simulator.start()
  location = simulator.build.location('1', '2', 'Willow Bank Surgery')
  client = simulator.build.client(['1'])
})
afterAll(() => simulator.stop())

const connect = (refreshToken: string) => {
  const { clientId, clientSecret } = client
  const credentials = { clientId, clientSecret, refreshToken }
  return { connectionId: randomUUID(), accountId: location, credentials }
}

const google: NetworkUnderTest = {
  get channel() {
    const { url } = simulator
    return createGoogleChannel({ baseUrl: url, tokenUrl: `${url}/token`, fetch, now })
  },
  connection: () => connect(client.refreshToken),
  brokenConnection: () => connect('1//0broken'),
  write: (comment) => {
    const { name } = simulator.act.review(location, { reviewer: 'Jo', stars: 2, comment })
    return Promise.resolve({ externalId: name, channel: 'google-review', authorId: null })
  },
  edit: ({ externalId }, comment) => {
    simulator.act.edit(externalId, { comment })
    return Promise.resolve()
  },
  remove: ({ externalId }) => {
    simulator.act.remove(externalId)
    return Promise.resolve()
  },
  countEffects: (kind, { externalId: objectId }) => {
    const writes = simulator.ledger.writes({ objectId, kind })
    return Promise.resolve(writes.filter(({ changed }) => changed).length)
  },
  loseNextAnswer: () => {
    simulator.addFault({ route: 'PUT reply', times: 1, commits: true, outcome: 'reset' })
  },
  throttle: () => {
    simulator.addFault({ outcome: 'too-fast' })
  },
  calm: simulator.clearFaults,
  pass: () => clock.advance(1000),
  now,
}

describeNetwork('Google', () => google)
