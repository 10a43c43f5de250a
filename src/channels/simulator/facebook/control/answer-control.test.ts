import { expect, test } from 'vitest'
import { openReceiver, openSurgery } from '../surgery.testing.ts'

async function open() {
  const surgery = await openSurgery()
  async function control(method: string, path: string, body?: unknown) {
    const response = await fetch(`${surgery.simulator.url}/__sim/${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    return { status: response.status, body: await response.json() }
  }
  const writing = { authorId: surgery.person.id, message: 'Waited' }
  return { ...surgery, control, writing }
}

test('a program makes a world of its own and connects to it', async () => {
  const { control, simulator } = await open()
  const app = (await control('POST', 'app', { name: 'Desk' })).body as {
    id: string
    secret: string
  }
  const page = (await control('POST', 'page', { name: 'Surgery' })).body as { id: string }
  const { token } = (
    await control('POST', 'token', { type: 'page', appId: app.id, ownerId: page.id })
  ).body as { token: string }
  expect(simulator.world.tokens.get(token)).toMatchObject({ appId: app.id, ownerId: page.id })
  await control('POST', 'app/secret', { appId: app.id, secret: 'new' })
  expect(simulator.world.apps.get(app.id)?.secrets).toEqual(['new', app.secret])
  await control('POST', 'token/revoke', { token, subcode: 460 })
  expect(simulator.world.tokens.get(token)?.revokedSubcode).toBe(460)
  const ready = (await control('POST', 'ready-world')).body as { postIds: string[] }
  expect(ready.postIds.every((id) => simulator.world.posts.has(id))).toBe(true)
  expect((await control('GET', 'world')).body).toMatchObject({ pages: [{}, {}, {}], comments: 0 })
})

test('a program acts as people do, many acts in one call', async () => {
  const { control, page, postId, person, simulator, writing } = await open()
  const photo = (await control('POST', 'photo', {})).body as { id: string }
  const base64 = Buffer.from('picture').toString('base64')
  const own = (await control('POST', 'photo', { base64, contentType: 'image/jpeg' })).body as {
    id: string
  }
  expect(simulator.world.photos.get(own.id)?.bytes.toString()).toBe('picture')
  const first = await control('POST', 'acts', {
    acts: [
      { act: 'comment', parentId: postId, writing: { ...writing, photoId: photo.id } },
      { act: 'comment', parentId: postId, writing },
      { act: 'post', pageId: page.id, writing },
    ],
  })
  const { ids } = first.body as { ids: [string, string, string] }
  const [one, two, three] = ids
  await control('POST', 'acts', {
    acts: [
      { act: 'edit', id: one, message: 'Waited longer' },
      { act: 'hide', id: one },
      { act: 'remove', id: two },
      { act: 'like', id: three, authorId: person.id },
    ],
  })
  expect((await control('GET', `comment?id=${one}`)).body).toMatchObject({
    isThere: true,
    isHidden: true,
    message: 'Waited longer',
  })
  await control('POST', 'acts', { acts: [{ act: 'unhide', id: one }] })
  expect((await control('GET', `comment?id=${one}`)).body).toMatchObject({ isHidden: false })
  expect((await control('GET', `comment?id=${two}`)).body).toEqual({ isThere: false })
})

test('a program reads the ledger', async () => {
  const { call, comment, control, simulator, pageToken } = await open()
  const id = comment()
  await call('POST', id, { body: { is_hidden: true } })
  await call('GET', `me?access_token=${pageToken}`, { token: null })
  const writes = await control('GET', `writes?objectId=${id}&kind=hide`)
  expect(writes.body).toEqual([{ kind: 'hide', objectId: id, changed: true }])
  expect((await control('GET', 'requests')).body).toHaveLength(2)
  expect((await control('GET', 'requests/token-in-url')).body).toHaveLength(1)
  expect((await control('GET', 'requests/parked')).body).toEqual([])
  await control('DELETE', 'ledger')
  expect(simulator.ledger.requests()).toEqual([])
})

test('a program follows deliveries', async () => {
  const { clock, comment, control, subscribe } = await open()
  const receiver = await openReceiver()
  await subscribe(receiver)
  comment()
  expect((await control('GET', 'deliveries/pending')).body).toEqual({ pending: 1 })
  const idle = control('POST', 'deliveries/idle')
  await clock.advance(0)
  expect((await idle).body).toEqual({ pending: 0 })
  expect((await control('GET', 'deliveries')).body).toMatchObject([{ accepted: true, updates: 1 }])
})

test('a program sets faults, limits, chaos and settings, and takes them back', async () => {
  const { call, control, page, simulator } = await open()
  const outcome = { kind: 'error', error: 'going-too-fast' }
  await control('POST', 'faults', { route: 'GET page', times: 1, outcome })
  expect((await call('GET', 'me')).body).toMatchObject({ error: { code: 368 } })
  await control('POST', 'faults', { outcome: { kind: 'html' } })
  await control('DELETE', 'faults')
  expect((await call('GET', 'me')).status).toBe(200)
  await control('POST', 'park', { ownerId: page.id, minutes: 10 })
  expect((await call('GET', 'me')).body).toMatchObject({ error: { code: 80001 } })
  await control('POST', 'chaos', { drop: 1 })
  await control('POST', 'settings', { callBudget: 5, cannotHideError: 'permission-missing' })
  await control('POST', 'reset', {})
  expect([(await call('GET', 'me')).status, simulator.world.pages.size]).toEqual([200, 1])
  await control('POST', 'reset', { emptiesWorld: true })
  expect(simulator.world.pages.size).toBe(0)
})

test.each([
  ['POST', 'faults', { outcome: { kind: 'explode' } }],
  ['POST', 'chaos', { tornado: 1 }],
  ['POST', 'settings', { callBudget: 'many' }],
  ['POST', 'settings', { cannotHideError: 'no-such-error' }],
  ['POST', 'acts', { acts: [{ act: 'remove', id: '1' }] }],
  ['POST', 'person', {}],
])('%s %s with %j is refused with a reason', async (method, path, body) => {
  const { control } = await open()
  const answer = await control(method, path, body)
  expect(answer.status).toBe(400)
  expect(answer.body).toHaveProperty('error', expect.stringMatching(/./))
})

test('an unknown route, and a body that is no JSON, are refused', async () => {
  const { control, simulator } = await open()
  expect((await control('GET', 'nothing')).status).toBe(404)
  expect((await control('GET', 'constructor')).status).toBe(404)
  const response = await fetch(`${simulator.url}/__sim/person`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{',
  })
  expect(response.status).toBe(400)
})
