import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { OutgoingStep } from '../../contributions/channel.ts'
import { createFakeClock } from '../simulator/clock/fake-clock.ts'
import { createGoogleSimulator } from '../simulator/google/create-google-simulator.ts'
import { GOOGLE_SETTINGS } from '../simulator/google/settings.ts'
import type { Client } from '../simulator/google/world.ts'
import { createGoogleChannel } from './google-channel.ts'

const clock = createFakeClock(Date.UTC(2026, 7, 6, 9))
const simulator = createGoogleSimulator({ clock })
const { act, ledger } = simulator
let location: string
let client: Client

beforeAll(async () => {
  await simulator.start()
  location = simulator.build.location('1', '2', 'Willow Bank Surgery')
  client = simulator.build.client(['1'])
})
afterAll(() => simulator.stop())
afterEach(() => {
  simulator.clearFaults()
  simulator.changeSettings(GOOGLE_SETTINGS)
  simulator.world.reviews.clear()
})

const open = () => {
  const { url } = simulator
  const now = () => new Date(clock.now())
  return createGoogleChannel({ baseUrl: url, tokenUrl: `${url}/token`, fetch, now })
}
const connection = () => {
  const { clientId, clientSecret, refreshToken } = client
  return {
    ...{ connectionId: 'c', accountId: location },
    credentials: { clientId, clientSecret, refreshToken },
  }
}
const write = (comment?: string) => act.review(location, { reviewer: 'Jo', stars: 1, comment })
const reply = (externalId: string, message: string): OutgoingStep => ({
  ...{ externalId, channel: 'google-review', kind: 'reply', message, stepId: 's' },
  ...{ authorId: null, since: new Date(clock.now()) },
})
const read = async (externalId: string) => {
  const snapshot = await open().read(connection(), { externalId, channel: 'google-review' })
  if (!snapshot.ok) throw new Error(snapshot.error.message)
  return snapshot.value
}
const list = async (depth: 'recent' | 'all') => {
  const request = { depth, now: new Date(clock.now()), livelyPosts: [] }
  for await (const part of open().list(connection(), request)) return part
  throw new Error('There was no part.')
}

describe('a review', () => {
  test('of stars alone has no words, and its stars', async () => {
    const { name } = write()
    expect(await read(name)).toMatchObject({ text: '', rating: 1, reply: null })
  })
  test.each([
    '(Translated by Google) Rude reception\n\n(Original)\nRéception impolie',
    'Réception impolie\n\n(Translated by Google)\nRude reception',
  ])('is read in its author’s words, and not in Google’s translation', async (comment) => {
    const { name } = write(comment)
    expect(await read(name)).toMatchObject({ text: 'Réception impolie' })
  })
})

describe('a reply', () => {
  test('is followed from waiting to published', async () => {
    const { name } = write('Poor')
    await open().perform(connection(), reply(name, 'Thank you.'))
    expect(await read(name)).toMatchObject({ reply: { state: 'pending', text: 'Thank you.' } })
    await clock.advance(GOOGLE_SETTINGS.moderationMs)
    expect(await read(name)).toMatchObject({ reply: { state: 'published' } })
  })
  test.each(['in-reply', 'beside-reply'] as const)(
    'that is rejected says why, with the state %s',
    async (stateStands) => {
      simulator.changeSettings({ stateStands })
      const { name } = write('Poor')
      await open().perform(connection(), reply(name, 'See https://example.org'))
      await clock.advance(GOOGLE_SETTINGS.moderationMs)
      const { reply: shown } = await read(name)
      expect(shown).toMatchObject({ state: 'rejected' })
      if (stateStands === 'in-reply') expect(shown?.violation).toBe('LINKS_NOT_ALLOWED')
    },
  )
  test('of more than 4,096 bytes is refused before it is sent', async () => {
    const { name } = write('Poor')
    const performed = await open().perform(connection(), reply(name, 'é'.repeat(2049)))
    expect(performed).toMatchObject({ error: { kind: 'invalid' } })
    expect(ledger.writes({ objectId: name })).toEqual([])
  })
})

describe('pitfall 21: Google', () => {
  test('with quota 0 is access not granted yet, and not being too fast', async () => {
    simulator.changeSettings({ isGranted: false })
    const probed = await open().probe(connection())
    const [trouble] = probed.ok ? probed.value.troubles : []
    expect(trouble?.kind).toBe('lacks-rights')
    expect(trouble?.message).toMatch(/not given your project access/)
  })
  test('answering 404 to a list at random says nothing about a review', async () => {
    simulator.changeSettings({ strayNotFound: 1 })
    expect(await list('all')).toMatchObject({ error: { kind: 'transient' } })
  })
})

test('a whole list is whole, and a list of what is recent is not when there is more', async () => {
  for (let count = 0; count < 120; count++) write(`Review ${count}`)
  expect(await list('all')).toMatchObject({ value: { whole: { channel: 'google-review' } } })
  const recent = await list('recent')
  expect(recent.ok ? [recent.value.items.length, recent.value.whole] : []).toEqual([50, undefined])
})

test('an access token that ended early is renewed once, and nobody notices', async () => {
  const channel = open()
  const { name } = write('Fine')
  const ref = { externalId: name, channel: 'google-review' } as const
  await channel.read(connection(), ref)
  simulator.endAccessTokens()
  expect(await channel.read(connection(), ref)).toMatchObject({ ok: true })
})

test.each(['internal', 'unavailable', 'html', 'reset'] as const)(
  'a reply that is answered with %s is looked at before it is repeated',
  async (outcome) => {
    const { name } = write('Poor')
    simulator.addFault({ route: 'PUT reply', outcome, times: 1 })
    expect(await open().perform(connection(), reply(name, 'Thank you.'))).toMatchObject({
      error: { kind: 'ambiguous' },
    })
  },
)
