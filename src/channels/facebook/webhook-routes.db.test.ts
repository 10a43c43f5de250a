import { createHmac } from 'node:crypto'
import pg from 'pg'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  signBytes,
  someCommentValue,
  someEntry,
  writeDelivery,
  writeEscapedDelivery,
} from '../../../test/builders/facebook-delivery.ts'
import { makePractice } from '../../../test/builders/practice-with-page.ts'
import { useTestHouse } from '../../../test/setup/test-house.ts'
import type { PracticeId } from '../../base/practice-id.ts'
import { readDeliveries } from '../../contributions/read-deliveries.ts'

const { house, web, asOwner, address, name } = useTestHouse()
let url: string

/** Two practices that share an app, and one with an app of its own. */
const pages = {
  willow: { id: '1001', secret: 'shared-secret', verifyToken: 'willow-token' },
  elm: { id: '1002', secret: 'shared-secret', verifyToken: 'elm-token' },
  oak: { id: '1003', secret: 'oak-secret', verifyToken: 'oak-token' },
}
type Name = keyof typeof pages
const practiceIds = new Map<Name, PracticeId>()

beforeAll(async () => {
  for (const key of ['willow', 'elm', 'oak'] as const) {
    const { id: page, secret: appSecret, verifyToken } = pages[key]
    const credentials = { pageToken: 'token', appId: '1', appSecret, verifyToken }
    practiceIds.set(key, await makePractice(house(), { name: key, page, credentials }))
  }
  url = `${await web().app.listen({ port: 0, host: '127.0.0.1' })}/webhooks/facebook`
})
afterEach(() => asOwner('truncate delivery'))

/** Sends a delivery as Meta does, signed with this page's app's secret. */
async function post(body: Buffer | string, headers: Readonly<Record<string, string>> = {}) {
  const bytes = Buffer.from(body)
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-hub-signature-256': signBytes(pages.willow.secret, bytes),
      ...headers,
    },
    body: new Uint8Array(bytes),
  })
  return response.status
}
const deliveryFor = (...ids: readonly string[]) =>
  writeDelivery(...ids.map((id) => someEntry([someCommentValue({ message: `For ${id}` })], id)))

async function kept(key: Name) {
  const rows = await asOwner<{ body: Buffer; unknown_accounts: string[]; times_received: number }>(
    'select * from delivery where practice_id = $1 order by delivery_id',
    [practiceIds.get(key)],
  )
  return rows.map(({ body, ...row }) => ({ ...row, text: body.toString() }))
}
const countKept = async () => (await asOwner('select from delivery')).length

describe('the handshake', () => {
  const shake = async (given: Readonly<Record<string, string>>) => {
    const query = new URLSearchParams({
      ...{ 'hub.mode': 'subscribe', 'hub.challenge': '1158201444' },
      ...given,
    })
    const response = await fetch(`${url}?${query.toString()}`)
    return { status: response.status, text: await response.text() }
  }
  test('echoes the challenge untouched for a token that any page has', async () => {
    for (const { verifyToken } of Object.values(pages)) {
      expect(await shake({ 'hub.verify_token': verifyToken })).toEqual({
        ...{ status: 200, text: '1158201444' },
      })
    }
  })
  test.each<[string, Readonly<Record<string, string>>]>([
    ['a wrong token', { 'hub.verify_token': 'wrong' }],
    ['no token', {}],
    ['an empty token', { 'hub.verify_token': '' }],
    ['another mode', { 'hub.verify_token': 'oak-token', 'hub.mode': 'unsubscribe' }],
    ['a challenge that is markup', { 'hub.verify_token': 'oak-token', 'hub.challenge': '<b>' }],
  ])('is refused with %s', async (_, given) => {
    const { status, text } = await shake(given)
    expect(status).toBe(403)
    expect(text).not.toContain('1158201444')
  })
})

describe('nothing is kept of a delivery', () => {
  const body = deliveryFor(pages.willow.id)
  test.each<[string, Readonly<Record<string, string>>]>([
    ['that another secret signed', { 'x-hub-signature-256': signBytes('forged', body) }],
    ['that nobody signed', { 'x-hub-signature-256': '' }],
    [
      'with the old SHA-1 signature alone',
      {
        'x-hub-signature-256': '',
        'x-hub-signature': `sha1=${createHmac('sha1', pages.willow.secret).update(body).digest('hex')}`,
      },
    ],
  ])('%s: 401', async (_, headers) => {
    expect(await post(body, headers)).toBe(401)
    expect(await countKept()).toBe(0)
  })
  test('whose bytes were changed on the way: 401', async () => {
    const signature = signBytes(pages.willow.secret, body)
    const changed = body.toString().replace('For', 'Fro')
    expect(await post(changed, { 'x-hub-signature-256': signature })).toBe(401)
    expect(await countKept()).toBe(0)
  })
  test.each(['{"object":"page","entry":[', 'null', '[]', '{"object":"page"}', ''])(
    'that is rightly signed and is no delivery, as %j: 400',
    async (text) => {
      expect(await post(text)).toBe(400)
      expect(await countKept()).toBe(0)
    },
  )
  test('of more than 4 MB: 413', async () => {
    const message = 'x'.repeat(4 * 1024 * 1024)
    const large = writeDelivery(someEntry([someCommentValue({ message })], pages.willow.id))
    expect(await post(large)).toBe(413)
    expect(await countKept()).toBe(0)
  })
})

describe('a delivery', () => {
  test('is kept byte for byte, however Meta escaped it', async () => {
    const message = 'Café 😡 https://x.example'
    const body = writeEscapedDelivery(someEntry([someCommentValue({ message })], pages.willow.id))
    expect(await post(body)).toBe(200)
    expect((await kept('willow')).map(({ text }) => text)).toEqual([body.toString()])
  })
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-8'])(
    'is taken when it calls itself %s',
    async (type) => {
      expect(await post(deliveryFor(pages.willow.id), { 'content-type': type })).toBe(200)
      expect(await countKept()).toBe(1)
    },
  )
  test('of nearly 4 MB is taken', async () => {
    const message = 'x'.repeat(4 * 1024 * 1024 - 1000)
    const large = writeDelivery(someEntry([someCommentValue({ message })], pages.willow.id))
    expect(await post(large)).toBe(200)
    expect(await countKept()).toBe(1)
  })
  test('that comes again is counted', async () => {
    const body = deliveryFor(pages.willow.id)
    expect([await post(body), await post(body)]).toEqual([200, 200])
    expect(await kept('willow')).toMatchObject([{ times_received: 2 }])
  })
  test('for two practices gives each its own entries and no other', async () => {
    expect(await post(deliveryFor(pages.willow.id, pages.elm.id))).toBe(200)
    const [[willow], [elm]] = [await kept('willow'), await kept('elm')]
    expect(willow?.text).toContain(`For ${pages.willow.id}`)
    expect(willow?.text).not.toContain(`For ${pages.elm.id}`)
    expect(elm?.text).toContain(`For ${pages.elm.id}`)
    expect(elm?.text).not.toContain(`For ${pages.willow.id}`)
    expect(await kept('oak')).toEqual([])
  })
  test('of a page that nobody connected is kept, and named to the practice whose app signed', async () => {
    expect(await post(deliveryFor('9999'))).toBe(200)
    const practiceId = practiceIds.get('willow')
    if (practiceId === undefined) throw new Error('no practice')
    const rows = await asOwner<{ delivery_id: string }>('select delivery_id from delivery')
    const ids = rows.map((row) => row.delivery_id)
    await readDeliveries(house().spine, practiceId, ids)
    expect(await kept('willow')).toMatchObject([{ unknown_accounts: ['9999'] }])
  })
  test('signed by one app says nothing for a page of another app', async () => {
    expect(await post(deliveryFor(pages.oak.id))).toBe(200)
    expect(await kept('oak')).toEqual([])
    expect(await kept('willow')).toHaveLength(1)
  })
})

test('while the database is away a delivery is refused, and taken when it comes again', async () => {
  const body = deliveryFor(pages.willow.id)
  await setReachable(false)
  try {
    expect(await post(body)).toBe(503)
  } finally {
    await setReachable(true)
  }
  expect(await post(body)).toBe(200)
  expect(await kept('willow')).toMatchObject([{ times_received: 1 }])
})

/** Shuts the database to everybody and ends all connections to it, or opens it again. */
async function setReachable(isReachable: boolean) {
  const client = new pg.Client({ ...address.owner, database: 'postgres' })
  await client.connect()
  await client.query(`alter database ${name} allow_connections ${isReachable}`)
  if (!isReachable) {
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]) // prettier-ignore
  }
  await client.end()
}
