import { expect, test } from 'vitest'
import { openSurgery, START_MS } from '../surgery.testing.ts'

const idsOf = ({ body }: { body: unknown }) =>
  (body as { data: { id: string }[] }).data.map(({ id }) => id)

test("lists the page's posts, visitors' posts, and both, newest first", async () => {
  const { call, simulator, page, person, postIds } = await openSurgery()
  const visitor = simulator.act.post(page.id, { authorId: person.id, message: 'Hello' }).id
  simulator.act.post(page.id, { authorId: person.id, message: 'Rude' }, true)
  const own = postIds.toReversed()
  expect(idsOf(await call('GET', `${page.id}/published_posts`))).toEqual(own)
  expect(idsOf(await call('GET', `${page.id}/visitor_posts`))).toEqual([visitor])
  expect(idsOf(await call('GET', `${page.id}/feed`))).toEqual([visitor, ...own])
})

test("a visitor's post can be read, hidden and deleted", async () => {
  const { call, simulator, page, person } = await openSurgery()
  const photo = simulator.build.addPhoto(Buffer.from('x'), 'image/png')
  const writing = { authorId: person.id, message: 'Hello', photoId: photo.id }
  const { id } = simulator.act.post(page.id, writing)
  const read = await call('GET', `${id}?fields=id,message,from{id},full_picture,is_hidden`)
  expect(read.body).toMatchObject({
    id,
    message: 'Hello',
    from: { id: person.id },
    is_hidden: false,
  })
  expect(read.body).toHaveProperty('full_picture', expect.stringContaining('/media/'))
  await call('POST', id, { body: { is_hidden: true } })
  expect(idsOf(await call('GET', `${page.id}/feed`))).not.toContain(id)
  expect(idsOf(await call('GET', `${page.id}/feed?include_hidden=true`))).toContain(id)
  expect(idsOf(await call('GET', `${page.id}/visitor_posts`))).toEqual([id])
  const edit = await call('POST', id, { body: { message: 'Other words' } })
  expect(edit.body).toMatchObject({ error: { code: 200 } })
  const commentId = simulator.act.comment(id, { authorId: person.id, message: 'More' }).id
  expect((await call('DELETE', id)).body).toEqual({ success: true })
  expect(simulator.world.comments.has(commentId)).toBe(false)
  expect((await call('GET', id)).body).toMatchObject({ error: { error_subcode: 33 } })
  expect(simulator.ledger.writes({ objectId: id }).map(({ kind }) => kind)).toEqual([
    'hide',
    'delete',
  ])
})

test('publishes at once, and refuses the same words again', async () => {
  const { call, page, simulator, clock } = await openSurgery()
  const post = () => call('POST', `${page.id}/feed`, { body: { message: 'Closed on Friday' } })
  const { id } = (await post()).body as { id: string }
  expect(idsOf(await call('GET', `${page.id}/published_posts`))[0]).toBe(id)
  expect((await post()).body).toMatchObject({ error: { code: 506 } })
  await clock.advance(11 * 60_000)
  expect((await post()).status).toBe(200)
  expect(simulator.ledger.writes({ objectId: page.id, kind: 'publish' })).toHaveLength(2)
})

test('schedules a post, lists it apart, moves it, and publishes it at its time', async () => {
  const { call, page, clock, simulator } = await openSurgery()
  const seconds = START_MS / 1000 + 3600
  const schedule = (time: number) =>
    call('POST', `${page.id}/feed`, {
      body: { message: 'Flu clinic', published: false, scheduled_publish_time: time },
    })
  expect((await schedule(START_MS / 1000 + 60)).body).toMatchObject({
    error: { code: 100, error_subcode: 1363024 },
  })
  expect((await schedule(START_MS / 1000 + 76 * 86_400)).status).toBe(400)
  const { id } = (await schedule(seconds)).body as { id: string }
  const listed = await call('GET', `${page.id}/scheduled_posts?fields=id,scheduled_publish_time`)
  expect(listed.body).toMatchObject({ data: [{ id, scheduled_publish_time: seconds }] })
  await call('POST', id, { body: { scheduled_publish_time: seconds + 3600 } })
  await clock.advance(3_600_000)
  expect(simulator.world.posts.get(id)?.isPublished).toBe(false)
  await clock.advance(3_600_000)
  expect(idsOf(await call('GET', `${page.id}/published_posts`))).toContain(id)
  expect(idsOf(await call('GET', `${page.id}/scheduled_posts`))).toEqual([])
})

test('edits, likes and publishes its own post before its time', async () => {
  const { call, page, simulator } = await openSurgery()
  const time = START_MS / 1000 + 3600
  const body = { message: 'Flu clinic', published: false, scheduled_publish_time: time }
  const { id } = (await call('POST', `${page.id}/feed`, { body })).body as { id: string }
  await call('POST', id, { body: { message: 'Flu clinic at 9am' } })
  await call('POST', id, { body: { is_published: true } })
  await call('POST', `${id}/likes`)
  await call('DELETE', `${id}/likes`)
  expect(simulator.world.posts.get(id)).toMatchObject({
    message: 'Flu clinic at 9am',
    isPublished: true,
  })
  expect((await call('POST', id, { body: {} })).body).toMatchObject({ error: { code: 100 } })
  const tooSoon = await call('POST', id, { body: { scheduled_publish_time: time - 3600 } })
  expect(tooSoon.body).toMatchObject({ error: { error_subcode: 1363024 } })
  expect((await call('DELETE', id)).status).toBe(200)
})

test('refuses an empty post, one without end, and a person posting as the page', async () => {
  const { call, page, userToken } = await openSurgery()
  const post = (message: string, token?: string) =>
    call('POST', `${page.id}/feed`, { body: { message }, ...(token !== undefined && { token }) })
  expect((await post('')).body).toMatchObject({ error: { code: 100 } })
  expect((await post('x'.repeat(63_207))).body).toMatchObject({ error: { code: 100 } })
  const asPerson = await post('Hello', userToken.value)
  expect(asPerson.body).toHaveProperty('error.code', 200)
  expect(asPerson.body).toHaveProperty('error.message', expect.stringContaining('page itself'))
})

test('a blocked person can write no more, and what they wrote stays', async () => {
  const { call, comment, page, person, simulator } = await openSurgery()
  const id = comment()
  const block = await call('POST', `${page.id}/blocked`, { body: { user: person.id } })
  expect(block.body).toEqual({ [person.id]: true })
  expect(() => comment()).toThrow('blocked')
  expect(simulator.world.comments.has(id)).toBe(true)
  const listed = await call('GET', `${page.id}/blocked`)
  expect(listed.body).toEqual({ data: [{ id: person.id, name: 'Jo Bloggs' }] })
  expect((await call('GET', `${page.id}/blocked?user=1`)).body).toEqual({ data: [] })
  const unblock = await call('DELETE', `${page.id}/blocked?user=${person.id}`)
  expect(unblock.body).toEqual({ success: true })
  expect(comment()).not.toBe(id)
})

test('blocking nobody, or somebody unknown, is refused', async () => {
  const { call, page } = await openSurgery()
  expect((await call('POST', `${page.id}/blocked`)).body).toMatchObject({ error: { code: 100 } })
  const unknown = await call('POST', `${page.id}/blocked`, { body: { psid: ['1'] } })
  expect(unknown.body).toMatchObject({ error: { code: 210 } })
})
