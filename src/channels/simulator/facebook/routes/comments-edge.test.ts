import { expect, test } from 'vitest'
import { openSurgery, START_MS } from '../surgery.testing.ts'

interface CommentList {
  readonly data: readonly { readonly id: string }[]
  readonly paging?: { readonly cursors: { readonly after: string }; readonly next?: string }
}

const listOf = ({ body }: { body: unknown }) => body as CommentList
const idsOf = (answer: { body: unknown }) => listOf(answer).data.map(({ id }) => id)

test('the stream has replies, the top level leaves them out', async () => {
  const { call, comment, postId } = await openSurgery()
  const id = comment('One')
  const replyId = comment('Two', id)
  expect(idsOf(await call('GET', `${postId}/comments?filter=stream`))).toEqual([id, replyId])
  expect(idsOf(await call('GET', `${postId}/comments?filter=toplevel`))).toEqual([id])
  expect(idsOf(await call('GET', `${postId}/comments`))).toEqual([id])
  expect(idsOf(await call('GET', `${id}/comments`))).toEqual([replyId])
})

test('hidden comments are missing from the plain list and present in the stream', async () => {
  const { call, comment, postId } = await openSurgery()
  const id = comment()
  await call('POST', id, { body: { is_hidden: true } })
  expect(idsOf(await call('GET', `${postId}/comments`))).toEqual([])
  expect(idsOf(await call('GET', `${postId}/comments?filter=stream`))).toEqual([id])
  expect(idsOf(await call('GET', `${postId}/comments?order=chronological`))).toEqual([id])
})

test('comes in either order, from a time on, with a summary', async () => {
  const { call, comment, clock, postId } = await openSurgery()
  const ids = []
  for (const message of ['one', 'two', 'three']) {
    ids.push(comment(message))
    await clock.advance(60_000)
  }
  const path = `${postId}/comments?filter=stream&summary=true`
  expect(idsOf(await call('GET', `${path}&order=reverse_chronological`))).toEqual(ids.toReversed())
  const since = Math.floor(START_MS / 1000) + 60
  const recent = await call('GET', `${path}&order=chronological&since=${since}`)
  expect(idsOf(recent)).toEqual(ids.slice(1))
  expect(recent.body).toMatchObject({
    summary: { order: 'chronological', total_count: 3, can_comment: true },
  })
})

test('pages follow each other by cursor until there is no next, which carries the token', async () => {
  const { call, comment, postId, pageToken, simulator } = await openSurgery()
  const ids = Array.from({ length: 7 }, (_, number) => comment(`Comment ${number}`))
  const path = `${postId}/comments?filter=stream&order=chronological&limit=3&fields=id`
  const seen: string[] = []
  let page = listOf(await call('GET', path))
  seen.push(...page.data.map(({ id }) => id))
  expect(page.paging?.next).toContain(`access_token=${pageToken}`)
  expect(page.paging?.next?.startsWith(`${simulator.url}/v25.0/${postId}/comments?`)).toBe(true)
  while (page.paging?.next !== undefined) {
    page = listOf(await call('GET', `${path}&after=${page.paging.cursors.after}`))
    seen.push(...page.data.map(({ id }) => id))
  }
  expect(seen).toEqual(ids)
})

test('the next address works as it stands, and the page before it can be reached again', async () => {
  const { call, comment, postId } = await openSurgery()
  const ids = Array.from({ length: 5 }, (_, number) => comment(`Comment ${number}`))
  const first = listOf(await call('GET', `${postId}/comments?filter=stream&limit=2`))
  const response = await fetch(first.paging?.next ?? '')
  const second = (await response.json()) as CommentList & { paging: { previous: string } }
  expect(second.data.map(({ id }) => id)).toEqual(ids.slice(2, 4))
  const back = (await (await fetch(second.paging.previous)).json()) as CommentList
  expect(back.data.map(({ id }) => id)).toEqual(ids.slice(0, 2))
})

test('next can name the real host, which a client must not follow', async () => {
  const { call, comment, postId } = await openSurgery({
    settings: { pagingHost: 'https://graph.facebook.com' },
  })
  comment()
  comment()
  const { paging } = listOf(await call('GET', `${postId}/comments?filter=stream&limit=1`))
  expect(paging?.next?.startsWith('https://graph.facebook.com/v25.0/')).toBe(true)
})

test('a page can be empty with more behind it', async () => {
  const { call, comment, postId, simulator } = await openSurgery({
    settings: { emptyPageChance: 1 },
  })
  const id = comment()
  const empty = listOf(await call('GET', `${postId}/comments?filter=stream`))
  expect([empty.data, empty.paging?.next !== undefined]).toEqual([[], true])
  simulator.changeSettings({ emptyPageChance: 0 })
  const after = empty.paging?.cursors.after ?? ''
  expect(idsOf(await call('GET', `${postId}/comments?filter=stream&after=${after}`))).toEqual([id])
})

test('a deleted comment shortens its page and does not end the list', async () => {
  const { call, comment, postId, simulator } = await openSurgery()
  const [first = '', second = '', third] = ['one', 'two', 'three'].map((words) => comment(words))
  simulator.act.remove(first)
  simulator.act.remove(second)
  const page = listOf(await call('GET', `${postId}/comments?filter=stream&limit=2`))
  expect([page.data, page.paging?.next !== undefined]).toEqual([[], true])
  const after = page.paging?.cursors.after ?? ''
  expect(idsOf(await call('GET', `${postId}/comments?filter=stream&after=${after}`))).toEqual([
    third,
  ])
})

test('a cursor goes stale, and nonsense is refused', async () => {
  const { call, clock, comment, postId } = await openSurgery()
  comment()
  comment()
  const { paging } = listOf(await call('GET', `${postId}/comments?limit=1`))
  await clock.advance(61 * 60_000)
  for (const query of [
    `after=${paging?.cursors.after ?? ''}`,
    'since=soon',
    'order=up',
    'filter=x',
  ]) {
    const answer = await call('GET', `${postId}/comments?${query}`)
    expect(answer.body, query).toMatchObject({ error: { code: 100 } })
  }
})

test('a person token is answered with nothing rather than an error', async () => {
  const { call, comment, postId, userToken } = await openSurgery()
  comment()
  const answer = await call('GET', `${postId}/comments`, { token: userToken.value })
  expect([answer.status, answer.body]).toEqual([200, { data: [] }])
})

test('answers a comment as the page, once for every call', async () => {
  const { call, comment, simulator, page } = await openSurgery()
  const id = comment()
  const body = { message: 'Please call us on 01632 960000.' }
  const first = await call('POST', `${id}/comments`, { body })
  const second = await call('POST', `${id}/comments?fields=id,message`, { body })
  const { id: firstId } = first.body as { id: string }
  expect(second.body).toMatchObject({ message: body.message })
  expect(simulator.world.comments.get(firstId)).toMatchObject({ parentId: id, authorId: page.id })
  expect(simulator.ledger.writes({ objectId: id, kind: 'reply' })).toHaveLength(2)
})

test('refuses an answer without words, one that is too long, and an unknown photo', async () => {
  const { call, comment } = await openSurgery()
  const id = comment()
  const bodies = [{}, { message: '  ' }, { message: 'x'.repeat(8001) }, { attachment_id: '1' }]
  for (const body of bodies) {
    expect((await call('POST', `${id}/comments`, { body })).body).toMatchObject({
      error: { code: 100 },
    })
  }
})

test('ids come back digit for digit through a hundred comments', async () => {
  const { call, comment, postId } = await openSurgery()
  const ids = Array.from({ length: 100 }, () => comment())
  const answer = await call('GET', `${postId}/comments?filter=stream&limit=100&fields=id`)
  expect(idsOf(answer)).toEqual(ids)
})
