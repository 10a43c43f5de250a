import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { someEntry, somePostValue, writeDelivery } from '../../test/builders/facebook-delivery.ts'
import {
  deliver,
  findActions,
  findContribution,
  findContributionId,
  findQueueEntry,
  makePracticeOnFacebook,
  type PracticeOnFacebook,
  tellComment,
  writeComment,
} from '../../test/builders/practice-on-facebook.ts'
import { useTestSpine } from '../../test/setup/test-spine.ts'
import { receiveDelivery } from './receive-delivery.ts'

const spine = useTestSpine()
let practice: PracticeOnFacebook
beforeAll(async () => {
  practice = await makePracticeOnFacebook(spine)
})

let comments = 0
/** The id of a comment that nobody was told of yet, and that is not on the page. */
const someId = () => `555_${(comments += 1)}`
const tell = (id: string, given: Readonly<Record<string, unknown>>) =>
  tellComment(spine, practice, id, given)
const send = (...values: readonly Readonly<Record<string, unknown>>[]) =>
  deliver(spine, practice.practiceId, writeDelivery(someEntry(values, practice.pageId)))
const inAnOrder = (values: readonly Readonly<Record<string, unknown>>[]) =>
  values.reduce<Promise<void>>((before, value) => before.then(() => send(value)), Promise.resolve())

async function readVersions(externalId: string) {
  const rows = await spine.asOwner<{ text: string }>(
    `select text from contribution_version where contribution_id =
      (select contribution_id from contribution where external_id = $1) order by version`,
    [externalId],
  )
  return rows.map(({ text }) => text)
}
const readState = async (externalId: string) =>
  (await findContribution(spine, await findContributionId(spine, externalId)))?.network_state

async function count(table: string, externalId: string) {
  const [row] = await spine.asOwner<{ count: number }>(
    `select count(*)::int as count from ${table} where contribution_id =
      (select contribution_id from contribution where external_id = $1)`,
    [externalId],
  )
  return row?.count
}

describe('the same told again', () => {
  test('in the same bytes is counted, and read once', async () => {
    const id = someId()
    const body = writeDelivery(someEntry([tell(id, { message: 'Once' })], practice.pageId))
    for (let time = 0; time < 3; time += 1) await deliver(spine, practice.practiceId, body)
    const [delivery] = await spine.asOwner<{ times_received: number }>(
      'select times_received from delivery where sha256 = $1',
      [createHash('sha256').update(body).digest()],
    )
    expect(delivery).toEqual({ times_received: 3 })
    expect(await readVersions(id)).toEqual(['Once'])
  })

  test('in the same bytes by many calls at once is kept once', async () => {
    const body = writeDelivery(someEntry([tell(someId(), {})], practice.pageId))
    const delivery = { network: 'facebook', signedBody: body, body }
    const before = spine.jobs.length
    await Promise.all(
      Array.from({ length: 10 }, () => receiveDelivery(spine.deps, practice.practiceId, delivery)),
    )
    expect(spine.jobs.slice(before).map(({ name }) => name)).toEqual(['read-delivery'])
    await spine.work()
  })

  test('in other bytes, in one delivery and in several, is one version judged once', async () => {
    const id = someId()
    await send(tell(id, { message: 'Once' }), tell(id, { message: 'Once' }))
    await send(tell(id, { message: 'Once', published: 1 }))
    expect(await readVersions(id)).toEqual(['Once'])
    expect(await count('judgement', id)).toBe(1)
  })
})

describe('in any order', () => {
  test('an addition after the edit is kept, and does not stand over it', async () => {
    const id = someId()
    await inAnOrder([
      tell(id, { verb: 'edited', message: 'Second' }),
      tell(id, { verb: 'add', message: 'First' }),
    ])
    expect(await readVersions(id)).toEqual(['Second', 'First'])
    const row = await findContribution(spine, await findContributionId(spine, id))
    expect(row?.current_version).toBe(1)
  })

  test.each(['remove', 'delete'])(
    'a %s that came first is not undone by the addition',
    async (verb) => {
      const id = someId()
      await inAnOrder([
        tell(id, { verb, message: undefined }),
        tell(id, { verb: 'add', message: 'Gone already' }),
      ])
      expect(await readState(id)).toBe('removed')
      expect(await readVersions(id)).toEqual(['Gone already'])
    },
  )

  test('a removal leaves every version, finding and judgement where it was', async () => {
    const { commentId } = await writeComment(spine, practice, 'You are a #harassment')
    await inAnOrder([
      tell(commentId, { verb: 'edited', message: 'You are #hate' }),
      tell(commentId, { verb: 'remove', message: undefined }),
    ])
    expect(await readState(commentId)).toBe('removed')
    expect(await readVersions(commentId)).toEqual(['You are a #harassment', 'You are #hate'])
    expect(await count('finding', commentId)).toBe(2)
    expect(await count('judgement', commentId)).toBe(2)
  })

  test('a hide that came first is a contribution whose words are asked for', async () => {
    const { postId, author } = practice
    const comment = spine.simulator.act.comment(postId, {
      authorId: author.id,
      message: 'Hi #hate',
    })
    spine.simulator.act.setHidden(comment.id, true)
    await send(tell(comment.id, { verb: 'hide', message: undefined }))
    await spine.advance(2000)
    expect(await readVersions(comment.id)).toEqual(['Hi #hate'])
    expect(await readState(comment.id)).toBe('hidden')
    const id = await findContributionId(spine, comment.id)
    expect((await findQueueEntry(spine, id))?.queue).toBe('priority')
  })

  test('a hide of a visitor’s post that came first is read as a post', async () => {
    const { pageId, author } = practice
    const post = spine.simulator.act.post(pageId, { authorId: author.id, message: 'My post #hate' })
    await send(somePostValue({ post_id: post.id, from: author, verb: 'hide', message: undefined }))
    await spine.advance(2000)
    const row = await findContribution(spine, await findContributionId(spine, post.id))
    expect(row).toMatchObject({ channel: 'facebook-post', judged_version: 1 })
  })
})

describe('an edit', () => {
  test('is judged anew and opens work that was closed', async () => {
    const { commentId, contributionId } = await writeComment(spine, practice, 'A #complaint')
    await spine.asOwner('update queue_entry set closed_at = now() where contribution_id = $1', [
      contributionId,
    ])
    spine.simulator.act.edit(commentId, 'Now a #threat')
    await send(tell(commentId, { verb: 'edited', message: 'Now a #threat' }))
    expect(await findQueueEntry(spine, contributionId)).toMatchObject({
      ...{ queue: 'urgent', closed_at: null },
    })
    expect(await findContribution(spine, contributionId)).toMatchObject({ judged_version: 2 })
  })

  test('that tells no words is asked for', async () => {
    const { commentId } = await writeComment(spine, practice, 'At first')
    spine.simulator.act.edit(commentId, 'In the end')
    await send(tell(commentId, { verb: 'edited', message: undefined }))
    await spine.advance(2000)
    expect(await readVersions(commentId)).toEqual(['At first', 'In the end'])
  })
})

test('a delivery of 1,000 changes is taken in whole', async () => {
  const ids = Array.from({ length: 1000 }, someId)
  await send(...ids.map((id, index) => tell(id, { message: `Comment ${index} #complaint` })))
  const [row] = await spine.asOwner<{ count: number }>(
    `select count(*)::int as count from contribution c join queue_entry using (practice_id, contribution_id)
      where c.judged_version = 1 and c.external_id = any($1)`,
    [ids],
  )
  expect(row?.count).toBe(1000)
})

test.each([
  ['a NUL', 'a\0b', 'a\uFFFDb'],
  ['a lone surrogate', 'a\ud800b', 'a\uFFFDb'],
])('words and a name with %s are kept', async (_, written, text) => {
  const id = someId()
  await send(tell(id, { message: written, from: { id: '1', name: written } }))
  expect(await readVersions(id)).toEqual([text])
  const row = await findContribution(spine, await findContributionId(spine, id))
  expect(row?.author_name).toBe(text)
})

test('the practice’s own replies, and their removal, are no contributions', async () => {
  const id = someId()
  const page = { id: practice.pageId, name: 'Willow Bank' }
  await send(tell(id, { from: page }))
  await send(tell(id, { from: page, verb: 'remove', message: undefined }))
  await expect(findContributionId(spine, id)).rejects.toThrow('No contribution')
})

test('what cannot be read is counted on its delivery, and loses nothing beside it', async () => {
  const id = someId()
  const odd = tell(someId(), { item: 'hologram' })
  await send(odd, tell(id, { message: 'Beside it' }), odd)
  expect(await readVersions(id)).toEqual(['Beside it'])
  const [delivery] = await spine.asOwner(
    `select unreadable_changes from delivery where unreadable_changes > 0`,
  )
  expect(delivery).toEqual({ unreadable_changes: 2 })
})

test('each thing that was kept is in the audit log, and what was told again is not', async () => {
  const { commentId, contributionId } = await writeComment(spine, practice, 'One')
  await send(tell(commentId, { message: 'One' }))
  await send(tell(commentId, { verb: 'remove', message: undefined }))
  expect(await findActions(spine, contributionId)).toEqual([
    ...['contribution-received', 'version-kept', 'judged', 'network-state-changed'],
  ])
})
