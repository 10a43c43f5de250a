import { expect, test } from 'vitest'
import { openSurgery } from '../surgery.testing.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const message = { text: 'Please call the practice manager.' }

async function open() {
  const surgery = await openSurgery()
  const reply = (recipient: object, words: object = message) =>
    surgery.call('POST', `${surgery.page.id}/messages`, {
      body: { recipient, messaging_type: 'RESPONSE', message: words },
    })
  return { ...surgery, reply }
}

test('answers the author of a comment in private, once', async () => {
  const { reply, comment, call, person, simulator } = await open()
  const id = comment()
  const sent = await reply({ comment_id: id })
  expect(sent.body).toHaveProperty('recipient_id', person.id)
  expect(sent.body).toHaveProperty('message_id', expect.stringMatching(/^m_/))
  expect((await reply({ comment_id: id })).body).toMatchObject({ error: { code: 10900 } })
  expect((await call('GET', `${id}?fields=can_reply_privately`)).body).toEqual({
    id,
    can_reply_privately: false,
  })
  expect(simulator.ledger.writes({ objectId: id, kind: 'private-reply' })).toHaveLength(1)
})

test("answers the author of a visitor's post, and never a page", async () => {
  const { reply, simulator, page, person, postId } = await open()
  const post = simulator.act.post(page.id, { authorId: person.id, message: 'Hello' })
  const own = simulator.act.comment(postId, { authorId: page.id, message: 'Ours' })
  expect((await reply({ post_id: post.id })).status).toBe(200)
  expect((await reply({ post_id: postId })).body).toMatchObject({ error: { code: 10903 } })
  expect((await reply({ comment_id: own.id })).body).toMatchObject({ error: { code: 10903 } })
})

test('the seventh day is the last', async () => {
  const { reply, comment, clock } = await open()
  const [first, second] = [comment(), comment()]
  await clock.advance(7 * DAY_MS)
  expect((await reply({ comment_id: first })).status).toBe(200)
  await clock.advance(1)
  expect((await reply({ comment_id: second })).body).toMatchObject({
    error: { code: 10, error_subcode: 2018278 },
  })
})

test('a comment that is gone, a person that is blocked, and no words are refused', async () => {
  const { reply, comment, call, page, person, simulator } = await open()
  const [gone, kept] = [comment(), comment()]
  simulator.act.remove(gone)
  expect((await reply({ comment_id: gone })).body).toMatchObject({ error: { error_subcode: 33 } })
  expect((await reply({ comment_id: kept }, {})).body).toMatchObject({ error: { code: 100 } })
  const long = { text: 'é'.repeat(1001) }
  expect((await reply({ comment_id: kept }, long)).body).toMatchObject({ error: { code: 100 } })
  expect((await reply({ id: person.id })).body).toMatchObject({ error: { code: 10 } })
  await call('POST', `${page.id}/blocked`, { body: { user: person.id } })
  expect((await reply({ comment_id: kept })).body).toMatchObject({ error: { code: 551 } })
})

test('the numbers of the refusals are settings', async () => {
  const { reply, comment, simulator } = await open()
  simulator.changeSettings({ repeatedPrivateReplyError: 'reply-not-allowed' })
  const id = comment()
  await reply({ comment_id: id })
  expect((await reply({ comment_id: id })).body).toMatchObject({ error: { code: 10903 } })
})
