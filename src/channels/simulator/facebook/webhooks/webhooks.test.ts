import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  changesOf,
  openReceiver,
  openSurgery,
  START_MS,
  type Receiver,
} from '../surgery.testing.ts'
import type { FacebookSimulatorOptions } from '../create-facebook-simulator.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

async function openSubscribed(
  options: Omit<FacebookSimulatorOptions, 'clock'> = {},
  extra: Readonly<Record<string, unknown>> = {},
) {
  const receiver = await openReceiver()
  const surgery = await openSurgery(options)
  await surgery.subscribe(receiver, extra)
  return { ...surgery, receiver }
}

const digest = (algorithm: string, secret: string, body: Buffer) =>
  createHmac(algorithm, secret).update(body).digest('hex')

const verbsOf = (receiver: Receiver) =>
  changesOf(receiver).map((change) => (change as { value: { verb: string } }).value.verb)

test('tells of a comment, signed over the escaped bytes', async () => {
  const { clock, comment, receiver, app, page, person, postId } = await openSubscribed()
  const id = comment('Café \u{1f621} https://x')
  await clock.advance(0)
  const [delivery, ...others] = receiver.got
  expect(others).toEqual([])
  const body = delivery?.body ?? Buffer.alloc(0)
  const secret = app.secrets[0] ?? ''
  expect(delivery?.headers['x-hub-signature-256']).toBe(`sha256=${digest('sha256', secret, body)}`)
  expect(delivery?.headers['x-hub-signature']).toBe(`sha1=${digest('sha1', secret, body)}`)
  expect(body.toString()).toContain(String.raw`Caf\u00e9 \ud83d\ude21 https:\/\/x`)
  expect(
    digest('sha256', secret, Buffer.from(JSON.stringify(JSON.parse(body.toString())))),
  ).not.toBe(digest('sha256', secret, body))
  expect(JSON.parse(body.toString())).toMatchObject({
    object: 'page',
    entry: [
      {
        id: page.id,
        time: START_MS / 1000,
        changes: [
          {
            field: 'feed',
            value: {
              from: { id: person.id, name: 'Jo Bloggs' },
              item: 'comment',
              verb: 'add',
              comment_id: id,
              post_id: postId,
              parent_id: postId,
              created_time: START_MS / 1000,
              message: 'Café \u{1f621} https://x',
              post: { id: postId, is_published: true },
            },
          },
        ],
      },
    ],
  })
})

test('tells of replies, edits, removals, and of photos', async () => {
  const { clock, comment, receiver, simulator, postId, person } = await openSubscribed()
  const id = comment()
  const replyId = comment('Me too', id)
  simulator.act.edit(replyId, 'Me as well')
  simulator.act.remove(replyId)
  const photo = simulator.build.addPhoto(Buffer.from('x'), 'image/png')
  simulator.act.comment(postId, { authorId: person.id, message: '', photoId: photo.id })
  await clock.advance(0)
  const changes = changesOf(receiver)
  expect(changes).toMatchObject([
    { value: { verb: 'add', comment_id: id } },
    { value: { verb: 'add', comment_id: replyId, parent_id: id } },
    { value: { verb: 'edited', message: 'Me as well', edited_time: START_MS / 1000 } },
    { value: { verb: 'remove', comment_id: replyId, parent_id: id } },
    { value: { verb: 'add' } },
  ])
  expect(changes[4]).toHaveProperty('value.photo', expect.stringContaining('/media/'))
  const removed = changes[3] as { value: object }
  expect(removed.value).not.toHaveProperty('message')
  expect(removed.value).not.toHaveProperty('created_time')
})

test("tells of visitors' posts, the page's own, and likes", async () => {
  const { clock, receiver, simulator, page, person, comment } = await openSubscribed()
  const post = simulator.act.post(page.id, { authorId: person.id, message: 'Hello' })
  simulator.act.edit(post.id, 'Hello again')
  simulator.act.setHidden(post.id, true)
  simulator.act.like(post.id, person.id)
  simulator.act.remove(post.id)
  simulator.act.post(page.id, { authorId: page.id, message: 'News' })
  simulator.act.like(comment(), person.id)
  await clock.advance(0)
  expect(changesOf(receiver)).toMatchObject([
    { value: { item: 'post', verb: 'add', from: { id: person.id } } },
    { value: { item: 'post', verb: 'edited' } },
    { value: { item: 'post', verb: 'hide', from: { id: page.id } } },
    { value: { item: 'reaction', verb: 'add', reaction_type: 'like' } },
    { value: { item: 'post', verb: 'remove' } },
    { value: { item: 'status', verb: 'add', from: { id: page.id } } },
    { value: { item: 'comment', verb: 'add' } },
    { value: { item: 'reaction', verb: 'add' } },
  ])
})

test("an app's own writes come back in the name of the page", async () => {
  const { call, clock, comment, receiver, page } = await openSubscribed()
  const id = comment()
  await call('POST', id, { body: { is_hidden: true } })
  await call('POST', id, { body: { is_hidden: true } })
  await call('POST', id, { body: { is_hidden: false } })
  await call('POST', `${id}/comments`, { body: { message: 'Thanks' } })
  await call('DELETE', id)
  await clock.advance(0)
  expect(verbsOf(receiver)).toEqual(['add', 'hide', 'unhide', 'add', 'remove', 'remove'])
  const echoes = changesOf(receiver).slice(1)
  expect(echoes).toMatchObject(echoes.map(() => ({ value: { from: { id: page.id } } })))
})

test('own writes can be kept from coming back, and hides can tell the time of the act', async () => {
  const { call, clock, comment, receiver, simulator } = await openSubscribed({
    settings: { hideEventTime: 'action' },
  })
  const id = comment()
  await clock.advance(MINUTE_MS)
  await call('POST', id, { body: { is_hidden: true } })
  await clock.advance(0)
  expect(changesOf(receiver)[1]).toMatchObject({
    value: { verb: 'hide', created_time: (START_MS + MINUTE_MS) / 1000 },
  })
  simulator.changeSettings({ echoesOwnWrites: false })
  await call('DELETE', id)
  await clock.advance(0)
  expect(verbsOf(receiver)).toEqual(['add', 'hide'])
})

test('nothing is told before app and page are both subscribed, nor to an app that is not live', async () => {
  const receiver = await openReceiver()
  const { call, clock, comment, subscribe, page, app, simulator } = await openSurgery()
  comment()
  await subscribe(receiver)
  await call('DELETE', `${page.id}/subscribed_apps`)
  comment()
  await clock.advance(HOUR_MS)
  await call('POST', `${page.id}/subscribed_apps`, { body: { subscribed_fields: ['mention'] } })
  comment()
  await clock.advance(HOUR_MS)
  await call('POST', `${page.id}/subscribed_apps`, { body: { subscribed_fields: ['feed'] } })
  const current = simulator.world.apps.get(app.id) ?? app
  simulator.world.apps.set(app.id, { ...current, isLive: false })
  comment()
  await clock.advance(HOUR_MS)
  expect(receiver.got).toEqual([])
})

test('standard access withholds the author in events too', async () => {
  const { clock, comment, receiver, app, simulator } = await openSubscribed()
  const current = simulator.world.apps.get(app.id) ?? app
  simulator.world.apps.set(app.id, { ...current, accessLevel: 'standard' })
  comment()
  await clock.advance(0)
  const [change] = changesOf(receiver)
  expect((change as { value: object }).value).not.toHaveProperty('from')
  expect(change).toMatchObject({ value: { message: 'Waited 40 minutes' } })
})

test('without values an event names the field and nothing else', async () => {
  const { clock, comment, receiver } = await openSubscribed({}, { include_values: false })
  comment()
  await clock.advance(0)
  expect(JSON.parse(receiver.got[0]?.body.toString() ?? '')).toMatchObject({
    entry: [{ changed_fields: ['feed'] }],
  })
  expect(receiver.got[0]?.body.toString()).not.toContain('Waited')
})

test('events wait for company, up to the size of a batch', async () => {
  const { clock, comment, receiver, simulator } = await openSubscribed({
    settings: { batchWindowMs: 1000, largestBatch: 5000 },
  })
  for (let number = 0; number < 1500; number++) comment(`Comment ${number}`)
  await clock.advance(1000)
  expect(simulator.ledger.deliveries().map(({ updates }) => updates)).toEqual([1000, 500])
  expect(changesOf(receiver)).toHaveLength(1500)
})

test('what is not accepted comes again, ever more seldom, for 36 hours, and is then dropped', async () => {
  const { clock, comment, receiver, simulator } = await openSubscribed()
  receiver.answerWith(500)
  comment()
  await clock.advance(72 * HOUR_MS)
  const attempts = simulator.ledger.deliveries()
  const minutes = attempts.map(({ atMs }) => (atMs - START_MS) / MINUTE_MS)
  expect(minutes).toEqual([
    0,
    0,
    1,
    5,
    30,
    ...[2, 6, 12, 18, 24, 30, 36].map((hours) => hours * 60),
  ])
  expect(attempts.map(({ attempt }) => attempt)).toEqual(minutes.map((_, index) => index + 1))
  expect(attempts.map(({ dropped }) => dropped).lastIndexOf(false)).toBe(attempts.length - 2)
  expect(attempts.at(-1)).toMatchObject({ outcome: 500, accepted: false, dropped: true })
  expect(new Set(receiver.got.map(({ body }) => body.toString())).size).toBe(1)
  expect(clock.waiting()).toBe(0)
})

test('a retry that is accepted is the last, and may carry the time of its sending', async () => {
  const { clock, comment, receiver } = await openSubscribed({
    settings: { retriesSameBytes: false },
  })
  receiver.answerWith(503)
  comment()
  await clock.advance(MINUTE_MS - 1)
  receiver.answerWith(200)
  await clock.advance(40 * HOUR_MS)
  const times = receiver.got.map(({ body }) => {
    const { entry } = JSON.parse(body.toString()) as { entry: [{ time: number }] }
    return entry[0].time - START_MS / 1000
  })
  expect(times).toEqual([0, 0, 60])
})

test('a receiver that is away, or too slow, is tried again', async () => {
  const { clock, comment, simulator, app, receiver } = await openSubscribed({
    settings: { deliveryTimeoutMs: 100 },
  })
  const current = simulator.world.apps.get(app.id) ?? app
  const moveTo = (callbackUrl: string) =>
    simulator.world.apps.set(app.id, {
      ...current,
      subscription: { callbackUrl, fields: ['feed'], includeValues: true },
    })
  moveTo('http://127.0.0.1:1/')
  comment()
  await clock.advance(0)
  simulator.faults.add({ outcome: { kind: 'hang' } })
  moveTo(`${simulator.url}/v25.0/me?access_token=${app.id}|${app.secrets[0] ?? ''}`)
  await clock.advance(MINUTE_MS)
  moveTo(receiver.url)
  await clock.advance(5 * MINUTE_MS)
  expect(simulator.ledger.deliveries().map(({ outcome }) => outcome)).toEqual([
    'unreachable',
    'unreachable',
    'timeout',
    200,
  ])
})

test('an hour without success ends the subscription of the page, when so set', async () => {
  const { call, clock, comment, receiver, page } = await openSubscribed({
    settings: { unsubscribesAfterMs: HOUR_MS },
  })
  receiver.answerWith(500)
  comment()
  await clock.advance(59 * MINUTE_MS)
  expect((await call('GET', `${page.id}/subscribed_apps`)).body).not.toEqual({ data: [] })
  await clock.advance(2 * HOUR_MS)
  expect((await call('GET', `${page.id}/subscribed_apps`)).body).toEqual({ data: [] })
})

test('one success in between keeps the subscription', async () => {
  const { call, clock, comment, receiver, page } = await openSubscribed({
    settings: { unsubscribesAfterMs: HOUR_MS },
  })
  receiver.answerWith(500)
  comment()
  await clock.advance(50 * MINUTE_MS)
  receiver.answerWith(200)
  comment()
  await clock.advance(0)
  receiver.answerWith(500)
  comment()
  await clock.advance(30 * MINUTE_MS)
  expect((await call('GET', `${page.id}/subscribed_apps`)).body).not.toEqual({ data: [] })
})

test('the newest secret signs', async () => {
  const { clock, comment, receiver, app, simulator } = await openSubscribed()
  simulator.build.rotateSecret(app.id, 'newest')
  comment()
  await clock.advance(0)
  const body = receiver.got[0]?.body ?? Buffer.alloc(0)
  expect(receiver.got[0]?.headers['x-hub-signature-256']).toBe(
    `sha256=${digest('sha256', 'newest', body)}`,
  )
})

test('deliveries are idle once everything new was tried', async () => {
  const { clock, comment, simulator, receiver } = await openSubscribed()
  comment()
  expect(simulator.deliveries.pending()).toBe(1)
  const idle = simulator.deliveries.idle()
  await clock.advance(0)
  await idle
  expect([simulator.deliveries.pending(), receiver.got.length]).toEqual([0, 1])
})
