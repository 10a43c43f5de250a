import { expect, test } from 'vitest'
import { openSurgery, START_MS } from '../surgery.testing.ts'
import { ALL_SCOPES } from '../world/builder.ts'

const HIDE = { body: { is_hidden: true } }

test('shows the fields that are asked for, with those inside them, and the id', async () => {
  const { call, comment, person, postId } = await openSurgery()
  const id = comment()
  const answerId = comment('Me too', id)
  const { body } = await call(
    'GET',
    `${answerId}?fields=message,created_time,from{id},parent{id},object,is_hidden,can_hide,can_remove,can_reply_privately,comment_count,attachment`,
  )
  expect(body).toEqual({
    id: answerId,
    message: 'Me too',
    created_time: '2026-10-26T09:33:10+0000',
    from: { id: person.id },
    parent: { id },
    object: { id: postId },
    is_hidden: false,
    can_hide: true,
    can_remove: true,
    can_reply_privately: true,
    comment_count: 0,
  })
})

test('without fields the usual ones come, and an unknown field is refused', async () => {
  const { call, comment } = await openSurgery()
  const id = comment()
  expect(Object.keys((await call('GET', id)).body as object)).toEqual([
    'created_time',
    'from',
    'message',
    'id',
  ])
  expect((await call('GET', `${id}?fields=id,colour`)).body).toMatchObject({ error: { code: 100 } })
})

test('a photo is served from an address that stops working', async () => {
  const { call, clock, simulator, person, postId } = await openSurgery()
  const photo = simulator.build.addPhoto(Buffer.from('picture'), 'image/jpeg')
  const writing = { authorId: person.id, message: 'Look', photoId: photo.id }
  const { id } = simulator.act.comment(postId, writing)
  const { body } = await call('GET', `${id}?fields=attachment{media}`)
  const { attachment } = body as { attachment: { media: { image: { src: string } } } }
  const { src } = attachment.media.image
  const served = await fetch(src)
  expect([served.headers.get('content-type'), await served.text()]).toEqual([
    'image/jpeg',
    'picture',
  ])
  await clock.advance(15 * 24 * 60 * 60 * 1000)
  expect((await fetch(src)).status).toBe(403)
})

test('standard access withholds who wrote it, except for people with a role on the app', async () => {
  const { call, comment, simulator, page, person } = await openSurgery()
  const id = comment()
  const tokenOf = (roleIds: readonly string[]) => {
    const app = simulator.build.createApp({ accessLevel: 'standard', roleIds })
    return simulator.build.createToken({ type: 'page', appId: app.id, ownerId: page.id }).value
  }
  const stranger = await call('GET', id, { token: tokenOf([]) })
  expect(stranger.body).not.toHaveProperty('from')
  expect(stranger.body).toHaveProperty('message', 'Waited 40 minutes')
  const colleague = await call('GET', id, { token: tokenOf([person.id]) })
  expect(colleague.body).toHaveProperty('from.id', person.id)
})

test('hiding says success each time, and only the first time changes anything', async () => {
  const { call, comment, simulator } = await openSurgery()
  const id = comment()
  expect((await call('POST', id, HIDE)).body).toEqual({ success: true })
  expect((await call('POST', id, HIDE)).body).toEqual({ success: true })
  expect((await call('GET', `${id}?fields=is_hidden`)).body).toEqual({ id, is_hidden: true })
  expect((await call('POST', id, { body: { is_hidden: 'false' } })).body).toEqual({ success: true })
  expect(simulator.ledger.writes({ objectId: id })).toEqual([
    { kind: 'hide', objectId: id, changed: true },
    { kind: 'hide', objectId: id, changed: false },
    { kind: 'unhide', objectId: id, changed: true },
  ])
})

test('what the page may not hide it is told beforehand, and refused', async () => {
  const { call, simulator, page, postId, person } = await openSurgery()
  const { act, build } = simulator
  const [adminId = ''] = page.adminIds
  const other = build.createPerson('Sam')
  const write = (authorId: string) => ({ authorId, message: 'Hello' })
  const visitorPost = act.post(page.id, write(person.id)).id
  const review = act.post(page.id, write(person.id), true).id
  const cases = [
    { id: act.comment(postId, write(page.id)).id, canHide: false },
    { id: act.comment(postId, write(adminId)).id, canHide: false },
    { id: act.comment(visitorPost, write(other.id)).id, canHide: false },
    { id: act.comment(visitorPost, write(person.id)).id, canHide: true },
    { id: act.comment(review, write(other.id)).id, canHide: false },
  ]
  for (const { id, canHide } of cases) {
    const { body } = await call('GET', `${id}?fields=can_hide`)
    expect(body).toEqual({ id, can_hide: canHide })
    expect((await call('POST', id, HIDE)).status).toBe(canHide ? 200 : 400)
  }
  expect(simulator.ledger.writes()).toHaveLength(1)
})

test('deleting takes the answers below, a second time finds nothing', async () => {
  const { call, comment, simulator, postId } = await openSurgery()
  const id = comment()
  const answerId = comment('Me too', id)
  expect((await call('DELETE', id)).body).toEqual({ success: true })
  expect(simulator.world.comments.has(answerId)).toBe(false)
  expect((await call('DELETE', id)).body).toMatchObject({
    error: { code: 100, error_subcode: 33 },
  })
  expect((await call('POST', id, HIDE)).body).toMatchObject({ error: { error_subcode: 33 } })
  const { body } = await call('GET', `${postId}/comments?filter=stream&summary=true`)
  expect(body).toMatchObject({ data: [], summary: { total_count: 0 } })
})

test('a comment on a recommendation can not be removed', async () => {
  const { call, simulator, page, person } = await openSurgery()
  const writing = { authorId: person.id, message: 'Rude' }
  const review = simulator.act.post(page.id, writing, true).id
  const id = simulator.act.comment(review, writing).id
  expect((await call('GET', `${id}?fields=can_remove`)).body).toEqual({ id, can_remove: false })
  expect((await call('DELETE', id)).body).toMatchObject({ error: { code: 200 } })
  expect((await call('DELETE', review)).body).toMatchObject({ error: { code: 200 } })
})

test('the page edits its own words only, and loses a photo that it does not send again', async () => {
  const { call, comment, simulator, postId } = await openSurgery()
  const photo = simulator.build.addPhoto(Buffer.from('x'), 'image/png')
  const made = await call('POST', `${postId}/comments`, {
    body: { message: 'Thanks', attachment_id: photo.id },
  })
  const { id } = made.body as { id: string }
  const photoOf = () => simulator.world.comments.get(id)?.photoId
  await call('POST', id, { body: { message: 'Thank you', attachment_id: photo.id } })
  expect(photoOf()).toBe(photo.id)
  await call('POST', id, { body: { message: 'Thank you all' } })
  expect([photoOf(), simulator.world.comments.get(id)?.message]).toEqual([
    undefined,
    'Thank you all',
  ])
  const foreign = await call('POST', comment(), { body: { message: 'Other words' } })
  expect(foreign.body).toMatchObject({ error: { code: 200 } })
  expect((await call('POST', id, { body: {} })).body).toMatchObject({ error: { code: 100 } })
})

test('likes are counted once', async () => {
  const { call, comment, simulator } = await openSurgery()
  const id = comment()
  await call('POST', `${id}/likes`)
  await call('POST', `${id}/likes`)
  expect((await call('GET', `${id}?fields=like_count,user_likes`)).body).toEqual({
    id,
    like_count: 1,
    user_likes: true,
  })
  await call('DELETE', `${id}/likes`)
  expect(
    simulator.ledger.writes({ objectId: id }).map(({ kind, changed }) => [kind, changed]),
  ).toEqual([
    ['like', true],
    ['like', false],
    ['unlike', true],
  ])
})

test.each([
  ['GET', '', 'pages_read_user_content', 10],
  ['POST', '', 'pages_manage_engagement', 200],
  ['DELETE', '', 'pages_manage_engagement', 200],
  ['POST', '/comments', 'pages_manage_engagement', 200],
  ['POST', '/likes', 'pages_manage_engagement', 200],
])('%s comment%s without %s is refused with %i', async (method, edge, missing, code) => {
  const { call, comment, simulator, app, page } = await openSurgery()
  const token = simulator.build.createToken({
    type: 'page',
    appId: app.id,
    ownerId: page.id,
    scopes: ALL_SCOPES.filter((scope) => scope !== missing),
  }).value
  const body = method === 'GET' ? {} : { body: { is_hidden: true, message: 'x' } }
  const answer = await call(method, `${comment()}${edge}`, { token, ...body })
  expect(answer.body).toMatchObject({ error: { code } })
  expect(simulator.ledger.writes()).toEqual([])
})

test('a person who may not moderate can read, without ids, and not hide', async () => {
  const { call, comment, simulator, app, page, postId } = await openSurgery()
  const id = comment()
  const token = simulator.build.createToken({
    type: 'page',
    appId: app.id,
    ownerId: page.id,
    tasks: ['ANALYZE'],
  }).value
  const { body } = await call('GET', `${postId}/comments?fields=id,message`, { token })
  expect(body).toMatchObject({ data: [{ message: 'Waited 40 minutes' }] })
  expect(JSON.stringify((body as { data: unknown }).data)).not.toContain(id)
  expect((await call('POST', id, { token, ...HIDE })).body).toMatchObject({ error: { code: 200 } })
})

test('a person token reads nothing of a comment and changes nothing', async () => {
  const { call, comment, userToken } = await openSurgery()
  const id = comment()
  const token = userToken.value
  expect((await call('GET', id, { token })).body).toMatchObject({ error: { code: 10 } })
  expect((await call('POST', id, { token, ...HIDE })).body).toMatchObject({ error: { code: 200 } })
})

test('what people do on Facebook itself shows in the API', async () => {
  const { call, comment, simulator, clock } = await openSurgery()
  const id = comment()
  await clock.advance(5000)
  simulator.act.edit(id, 'Waited 50 minutes')
  simulator.act.setHidden(id, true)
  expect((await call('GET', `${id}?fields=message,is_hidden`)).body).toEqual({
    id,
    message: 'Waited 50 minutes',
    is_hidden: true,
  })
  expect(simulator.world.comments.get(id)?.editedMs).toBe(START_MS + 5000)
  simulator.act.remove(id)
  expect((await call('GET', id)).status).toBe(400)
})
