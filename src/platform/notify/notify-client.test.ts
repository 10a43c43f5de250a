import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { notifyKeys, startNotifyServer } from '../../../test/counterparts/notify-server.ts'
import { createNotifyClient } from './notify-client.ts'

let server: Awaited<ReturnType<typeof startNotifyServer>>
beforeAll(async () => {
  server = await startNotifyServer()
})
afterAll(() => server.close())

const clientWith = (over: Partial<typeof notifyKeys> & { readonly now?: () => Date } = {}) =>
  createNotifyClient({ url: server.url, fetch, now: () => new Date(), ...notifyKeys, ...over })
const email = { to: 'jo@example.org', subject: 'Hello', body: 'Dear Jo' }
const text = { phone: '07700 900000', body: 'Willow Bank Surgery: call us' }

test('an e-mail and a text are taken under our reference, and found by it', async () => {
  const client = clientWith()
  const sent = await client.sendEmail({ ...email, reference: 'r1' })
  expect(sent.kind).toBe('accepted')
  const found = await client.findByReference('r1')
  expect(sent).toEqual({ kind: 'accepted', reference: found })
  expect(await client.sendText({ ...text, reference: 'r2' })).toMatchObject({ kind: 'accepted' })
  expect(await client.findByReference('never')).toBeUndefined()
})

// Notify's own test numbers and addresses.
test.each([
  ['07700900000', 'delivered'],
  ['07700900111', 'delivered'],
  ['07700900222', 'delivered'],
  ['07700900002', 'permanent-failure'],
  ['07700900003', 'temporary-failure'],
] as const)('a text to %s becomes %s', async (phone, status) => {
  const client = clientWith()
  const sent = await client.sendText({ ...text, phone, reference: phone })
  expect(sent.kind === 'accepted' && (await client.findStatus(sent.reference))).toBe(status)
})

test.each([
  ['simulate-delivered@notifications.service.gov.uk', 'delivered'],
  ['perm-fail@simulator.notify', 'permanent-failure'],
  ['temp-fail@simulator.notify', 'temporary-failure'],
] as const)('an e-mail to %s becomes %s', async (to, status) => {
  const client = clientWith()
  const sent = await client.sendEmail({ ...email, to, reference: to })
  expect(sent.kind === 'accepted' && (await client.findStatus(sent.reference))).toBe(status)
})

describe('what may be done next', () => {
  test('a landline is refused for good', async () => {
    const outcome = await clientWith().sendText({ ...text, phone: '01632 960 001', reference: 'r' })
    expect(outcome).toMatchObject({ kind: 'refused' })
  })

  test.each([
    ['another key', { apiKey: notifyKeys.apiKey.replace(/.$/, '1') }],
    ['a clock that is wrong', { now: () => new Date(Date.now() - 60_000) }],
  ])('%s is the installation’s trouble: it may be repeated', async (_what, over) => {
    const outcome = await clientWith(over).sendText({ ...text, reference: 'r' })
    expect(outcome).toEqual({
      ...{ kind: 'failed', mayHaveLeft: false },
      trouble: 'GOV.UK Notify refused the API key (403)',
    })
  })

  test.each([
    [429, false],
    [500, true],
  ])('an answer of %i: it may have left: %s', async (status, mayHaveLeft) => {
    server.troubles.push(status)
    const outcome = await clientWith().sendText({ ...text, reference: 'r' })
    expect(outcome).toMatchObject({ kind: 'failed', mayHaveLeft })
  })

  test('a broken connection: it may have left, and can be looked up', async () => {
    server.troubles.push(0)
    const client = clientWith()
    const outcome = await client.sendText({ ...text, reference: 'broken' })
    expect(outcome).toMatchObject({ kind: 'failed', mayHaveLeft: true })
    expect(await client.findByReference('broken')).toBeDefined()
  })
})
