import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'
import { describeNetwork } from '../../../test/contract/describe-network.ts'
import type { NetworkUnderTest } from '../../../test/contract/network-under-test.ts'
import type { StepKind } from '../../contributions/rules/step.ts'
import { createFakeClock } from '../simulator/clock/fake-clock.ts'
import { createFacebookSimulator } from '../simulator/facebook/create-facebook-simulator.ts'
import { createReadyWorld, type ReadyWorld } from '../simulator/facebook/ready-world.ts'
import { createFacebookChannel } from './facebook-channel.ts'

const clock = createFakeClock(Date.UTC(2026, 7, 6, 9))
const simulator = createFacebookSimulator({ clock })
const now = () => new Date(clock.now())
let world: ReadyWorld

beforeAll(async () => {
  await simulator.start()
  world = createReadyWorld(simulator)
})
afterAll(() => simulator.stop())

const LEDGER_NAMES: Readonly<Partial<Record<StepKind, string>>> = {
  remove: 'delete',
  'send-private-message': 'private-reply',
  'withdraw-reply': 'delete',
}

/** Answers that the page published under it, which is what a withdrawal takes away. */
const repliesUnder = (id: string) =>
  simulator.ledger.writes({ objectId: id, kind: 'reply' }).map(({ createdId = '' }) => createdId)

const connect = (pageToken: string) => ({
  connectionId: randomUUID(),
  accountId: world.page.id,
  credentials: {
    pageToken,
    appId: world.app.id,
    appSecret: world.app.secrets[0] ?? '',
    verifyToken: 'v',
  },
})

const facebook: NetworkUnderTest = {
  get channel() {
    const mediaHosts = [simulator.url]
    return createFacebookChannel({
      ...{ baseUrl: simulator.url, version: 'v25.0', mediaHosts, fetch, now },
    })
  },
  connection: () => connect(world.pageToken.value),
  brokenConnection: () => connect('EAABbroken'),
  write: (message) => {
    const author = simulator.build.createPerson('Jo Bloggs')
    const comment = simulator.act.comment(world.postIds[0] ?? '', { authorId: author.id, message })
    return Promise.resolve({
      ...{ externalId: comment.id, channel: 'facebook-comment', authorId: author.id },
    })
  },
  edit: ({ externalId }, text) => {
    simulator.act.edit(externalId, text)
    return Promise.resolve()
  },
  remove: ({ externalId }) => {
    simulator.act.remove(externalId)
    return Promise.resolve()
  },
  countEffects: (kind, { externalId, authorId }) => {
    const elsewhere: Partial<Record<StepKind, readonly string[]>> = {
      block: [authorId ?? ''],
      unblock: [authorId ?? ''],
      'withdraw-reply': repliesUnder(externalId),
    }
    const writes = (elsewhere[kind] ?? [externalId]).flatMap((objectId) =>
      simulator.ledger.writes({ objectId, kind: LEDGER_NAMES[kind] ?? kind }),
    )
    return Promise.resolve(writes.filter(({ changed }) => changed).length)
  },
  loseNextAnswer: () => {
    for (const route of ['POST comment', 'POST comment/comments']) {
      simulator.faults.add({ route, commits: true, times: 1, outcome: { kind: 'reset' } })
    }
  },
  throttle: () => {
    simulator.faults.add({ outcome: { kind: 'error', error: 'page-throttled' } })
  },
  calm: () => {
    simulator.faults.clear()
    simulator.usage.clear()
  },
  pass: () => clock.advance(1000),
  now,
}

describeNetwork('Facebook', () => facebook)
