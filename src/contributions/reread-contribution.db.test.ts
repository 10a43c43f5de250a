import { beforeEach, describe, expect, test } from 'vitest'
import { someEntry, writeDelivery } from '../../test/builders/facebook-delivery.ts'
import {
  connectionOf,
  deliver,
  findActions,
  findContribution,
  findContributionId,
  findQueueEntry,
  findSteps,
  makePracticeOnFacebook,
  type PracticeOnFacebook,
  tellComment,
  writeComment,
  type WrittenComment,
} from '../../test/builders/practice-on-facebook.ts'
import { useTestSpine } from '../../test/setup/test-spine.ts'
import { rereadContribution } from './reread-contribution.ts'
import { resumeConnection } from './resume-connection.ts'
import { saveConnection } from './store/connections.ts'

const spine = useTestSpine()
const { act, build, faults, ledger } = spine.simulator
const MINUTE_MS = 60_000
let practice: PracticeOnFacebook
let written: WrittenComment

beforeEach(async () => {
  practice = await makePracticeOnFacebook(spine, { automaticHide: ['hate'] })
  written = await writeComment(spine, practice, 'A #complaint')
  faults.clear()
  ledger.clear()
})

const reread = async () => {
  await rereadContribution(spine.deps, practice.practiceId, written.contributionId)
  await spine.work()
}
const find = async () => findContribution(spine, written.contributionId)
/** A hint that something changed. */
const hint = (verb: string) =>
  deliver(
    spine,
    practice.practiceId,
    writeDelivery(
      someEntry(
        [tellComment(spine, practice, written.commentId, { verb, message: undefined })],
        practice.pageId,
      ),
    ),
  )

describe('a look at the network', () => {
  test('sees what the author wrote since, judges it, and does as the practice has it', async () => {
    act.edit(written.commentId, 'Now #hate')
    await reread()
    expect(await find()).toMatchObject({ current_version: 2, judged_version: 2 })
    expect(await findQueueEntry(spine, written.contributionId)).toMatchObject({ queue: 'priority' })
    expect(await findSteps(spine, written.contributionId)).toMatchObject([
      { kind: 'hide', state: 'confirmed' },
    ])
  })

  test('without news changes nothing that a person could have missed', async () => {
    const before = await find()
    const actions = await findActions(spine, written.contributionId)
    await reread()
    expect((await find())?.revision).toBe(before?.revision)
    expect(await findActions(spine, written.contributionId)).toEqual(actions)
  })

  test('learns what Facebook offers', async () => {
    await reread()
    expect(await find()).toMatchObject({
      ...{ can_hide: true, can_remove: true, can_reply_privately: true },
    })
  })

  test('sees that staff hid it on Facebook, and showed it again', async () => {
    const states: (string | undefined)[] = []
    for (const isHidden of [true, false]) {
      act.setHidden(written.commentId, isHidden)
      await hint(isHidden ? 'hide' : 'unhide')
      await spine.advance(2000)
      states.push((await find())?.network_state)
    }
    expect(states).toEqual(['hidden', 'visible'])
  })

  test('answers many hints at once with one call', async () => {
    act.setHidden(written.commentId, true)
    await hint('hide')
    await spine.advance(2000)
    const reads = ledger.requests().filter(({ route }) => route === 'GET comment')
    expect(reads).toHaveLength(1)
  })
})

describe('what is no longer found', () => {
  test('is removed after three looks while the page itself answers', async () => {
    act.remove(written.commentId)
    await reread()
    const states = [(await find())?.network_state]
    for (let look = 0; look < 2; look += 1) {
      await spine.advance(30 * MINUTE_MS)
      states.push((await find())?.network_state)
    }
    expect(states).toEqual(['visible', 'visible', 'removed'])
    expect(await findActions(spine, written.contributionId)).toEqual(
      expect.arrayContaining(['not-found', 'not-found', 'found-removed']),
    )
  })

  test('and is there again at the next look, was never removed', async () => {
    faults.add({ times: 2, route: 'GET comment', outcome: { kind: 'error', error: 'gone' } })
    await reread()
    await spine.advance(30 * MINUTE_MS)
    await spine.advance(30 * MINUTE_MS)
    expect((await find())?.network_state).toBe('visible')
    faults.add({ times: 2, route: 'GET comment', outcome: { kind: 'error', error: 'gone' } })
    await reread()
    await spine.advance(30 * MINUTE_MS)
    expect((await find())?.network_state).toBe('visible')
  })

  test('says nothing about it while the page itself does not answer', async () => {
    act.remove(written.commentId)
    const takeBack = faults.add({ route: 'GET page', outcome: { kind: 'html' } })
    for (let look = 0; look < 4; look += 1) await reread()
    expect((await find())?.network_state).toBe('visible')
    takeBack()
  })
})

describe('a look that fails', () => {
  test.each(['html', 'empty', 'reset', 'hang'] as const)('by %s is made again', async (kind) => {
    act.edit(written.commentId, 'In the end')
    faults.add({ times: 1, route: 'GET comment', outcome: { kind } })
    await reread()
    expect((await find())?.current_version).toBe(1)
    await spine.advance(MINUTE_MS)
    expect((await find())?.current_version).toBe(2)
  })

  test('because the page is throttled is made when its time is over, and not before', async () => {
    act.edit(written.commentId, 'In the end')
    const error = { kind: 'error', error: 'page-throttled' } as const
    faults.add({ times: 1, route: 'GET comment', outcome: error })
    await reread()
    for (let minutes = 0; minutes <= 60; minutes += 10) {
      await reread()
      await spine.advance(10 * MINUTE_MS)
    }
    expect(ledger.requestsWhileParked()).toEqual([])
    expect((await find())?.current_version).toBe(2)
    spine.simulator.usage.clear()
  })

  test('because the connection broke is made once it is mended', async () => {
    act.edit(written.commentId, 'In the end')
    build.revokeToken(practice.pageToken, 463)
    await reread()
    await spine.advance(24 * 60 * MINUTE_MS)
    expect((await find())?.current_version).toBe(1)
    await reconnect(practice)
    expect((await find())?.current_version).toBe(2)
  })
})

describe('the page’s post', () => {
  const knows = async ({ postId }: PracticeOnFacebook) => {
    const rows = await spine.asOwner('select text from page_post where external_id = $1', [postId])
    return rows.length > 0
  }

  test('is not asked for while the page is throttled', async () => {
    const late = await makePracticeOnFacebook(spine)
    faults.add({ times: 1, route: 'GET post', outcome: { kind: 'error', error: 'page-throttled' } })
    await writeComment(spine, late, '#complaint')
    for (let minutes = 0; minutes <= 70; minutes += 10) await spine.advance(10 * MINUTE_MS)
    expect(ledger.requestsWhileParked()).toEqual([])
    expect(await knows(late)).toBe(true)
    spine.simulator.usage.clear()
  })

  test('is asked for once a broken connection is mended', async () => {
    const late = await makePracticeOnFacebook(spine)
    build.revokeToken(late.pageToken, 463)
    await writeComment(spine, late, '#complaint')
    expect(await knows(late)).toBe(false)
    await reconnect(late)
    expect(await knows(late)).toBe(true)
  })

  test.each(['gone', 'permission', 'invalid-parameter'] as const)(
    'that Facebook will not show (%s) is not asked for again',
    async (error) => {
      const late = await makePracticeOnFacebook(spine)
      faults.add({ route: 'GET post', outcome: { kind: 'error', error } })
      await writeComment(spine, late, '#complaint')
      await spine.advance(60 * MINUTE_MS)
      expect(ledger.requests().filter(({ route }) => route === 'GET post')).toHaveLength(1)
    },
  )
})

/** As connecting the page again does it, with a new token. */
async function reconnect(broken: PracticeOnFacebook) {
  const { appId, pageId, practiceId, connectionId } = broken
  const token = build.createToken({ type: 'page', appId, ownerId: pageId })
  await spine.deps.inPractice(practiceId, async (tx) => {
    await saveConnection(tx, connectionOf(spine, broken, token.value))
    await resumeConnection(spine.deps.enqueue, tx, connectionId)
  })
  await spine.work()
}

test('a visitor’s post is looked at as a post', async () => {
  const { pageId, author, practiceId } = practice
  const post = act.post(pageId, { authorId: author.id, message: 'Mine' })
  const value = {
    ...{ item: 'post', verb: 'add', post_id: post.id, from: author, message: 'Mine' },
    created_time: Math.floor(spine.clock.now() / 1000),
  }
  await deliver(spine, practiceId, writeDelivery(someEntry([value], pageId)))
  act.edit(post.id, 'Mine, and #hate')
  await rereadContribution(spine.deps, practiceId, await findContributionId(spine, post.id))
  await spine.work()
  const id = await findContributionId(spine, post.id)
  expect(await findContribution(spine, id)).toMatchObject({ current_version: 2 })
  expect(await findSteps(spine, id)).toMatchObject([{ kind: 'hide', state: 'confirmed' }])
})
