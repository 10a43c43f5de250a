import { beforeEach, describe, expect, test } from 'vitest'
import {
  findActions,
  findContribution,
  findContributionId,
  findQueueEntry,
  findSteps,
  makePracticeOnFacebook,
  type PracticeOnFacebook,
  writeComment,
} from '../../test/builders/practice-on-facebook.ts'
import { useTestSpine } from '../../test/setup/test-spine.ts'
import { type Depth, lookAround } from './look-around.ts'
import { findOpenAlarms } from './store/alarms.ts'

const spine = useTestSpine()
const { act, build, faults, ledger } = spine.simulator
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
let practice: PracticeOnFacebook

beforeEach(async () => {
  practice = await makePracticeOnFacebook(spine, { automaticHide: ['hate'] })
  faults.clear()
  ledger.clear()
})

const look = async (depth: Depth = 'recent') => {
  await lookAround(spine.deps, practice.practiceId, practice.connectionId, depth)
  await spine.work()
}
/** Somebody writes, and no webhook tells of it. */
const say = (message: string, given: { under?: string; createdMs?: number } = {}) =>
  act.comment(given.under ?? practice.postId, { authorId: practice.author.id, message, ...given })
const find = async (externalId: string) =>
  findContribution(spine, await findContributionId(spine, externalId))
const count = async () => {
  const [row] = await spine.asOwner<{ count: number }>(
    'select count(*)::int as count from contribution where practice_id = $1',
    [practice.practiceId],
  )
  return row?.count
}
const alarms = () => spine.database.inPractice(practice.practiceId, findOpenAlarms)

describe('what no webhook told of', () => {
  test('is taken in, judged and acted on, replies to comments included', async () => {
    const comment = say('A #complaint')
    const reply = say('Full of #hate', { under: comment.id })
    await look()
    const steps = await findSteps(spine, await findContributionId(spine, reply.id))
    expect(steps).toMatchObject([{ kind: 'hide', state: 'confirmed' }])
    expect(await find(comment.id)).toMatchObject({ judged_version: 1, network_state: 'visible' })
  })
  test('is alarmed once a webhook is overdue, and not before', async () => {
    say('Just now')
    await look()
    expect(await alarms()).toEqual([])
    say('A while ago')
    await spine.clock.advance(11 * MINUTE_MS)
    await look()
    expect(await alarms()).toMatchObject([{ kind: 'webhook-missed' }])
  })
  test('is taken in once, however often it is looked', async () => {
    say('A #complaint')
    await look()
    await look('all')
    await look()
    expect(await count()).toBe(1)
  })
  test('on a post of last month is found by the daily look', async () => {
    const old = act.post(practice.pageId, {
      ...{ authorId: practice.pageId, message: 'Old', createdMs: spine.clock.now() - 30 * DAY_MS },
    })
    say('Still waiting', { under: old.id })
    await look()
    expect(await count()).toBe(0)
    await look('all')
    expect(await count()).toBe(1)
  })
  test('on an old post that people wrote on lately is found by the next look', async () => {
    const createdMs = spine.clock.now() - 30 * DAY_MS
    const old = act.post(practice.pageId, { authorId: practice.pageId, message: 'Old', createdMs })
    await writeComment(spine, { ...practice, postId: old.id }, 'Told')
    say('Not told', { under: old.id })
    await look()
    expect(await count()).toBe(2)
  })
  test('is an edit, or was hidden or shown on the page itself', async () => {
    const { commentId } = await writeComment(spine, practice, 'Fine')
    act.edit(commentId, 'Not fine: #complaint')
    act.setHidden(commentId, true)
    await look()
    expect(await find(commentId)).toMatchObject({ current_version: 2, network_state: 'hidden' })
  })
  test('by the page itself is no contribution', async () => {
    act.comment(practice.postId, { authorId: practice.pageId, message: 'Please call us.' })
    await look('all')
    expect(await count()).toBe(0)
  })
  test('by somebody whose name Facebook withholds is not dropped', async () => {
    const { id } = say('Who am I?')
    faults.clear()
    const app = [...spine.simulator.world.apps.values()].at(-1)
    if (app) spine.simulator.world.apps.set(app.id, { ...app, accessLevel: 'standard' })
    await look()
    expect(await find(id)).toMatchObject({ author_name: null })
  })
})

describe('what is gone', () => {
  test('from a whole list is asked for by its id until that is sure', async () => {
    const { commentId, contributionId } = await writeComment(spine, practice, 'Oops')
    act.remove(commentId)
    await spine.clock.advance(MINUTE_MS)
    await look()
    expect(await find(commentId)).toMatchObject({ network_state: 'visible' })
    await spine.advance(30 * MINUTE_MS)
    await spine.advance(30 * MINUTE_MS)
    expect(await find(commentId)).toMatchObject({ network_state: 'removed' })
    expect(await findActions(spine, contributionId)).toContain('found-removed')
  })
  test('from a list that failed half-way is not taken for removed', async () => {
    const { commentId } = await writeComment(spine, practice, 'Still here')
    faults.add({ route: 'GET post/comments', outcome: { kind: 'html' }, times: 1 })
    await look()
    expect(await find(commentId)).toMatchObject({ network_state: 'visible' })
  })
})

describe('what is older than the connection', () => {
  beforeEach(async () => {
    await spine.asOwner('update connection set created_at = $2 where practice_id = $1', [
      practice.practiceId,
      new Date(spine.clock.now()),
    ])
  })
  test('is kept and judged, and nothing is done about it without a person', async () => {
    const createdMs = spine.clock.now() - DAY_MS
    const hateful = say('Full of #hate', { createdMs })
    const dull = say('A #complaint', { createdMs })
    await look('all')
    const contributionId = await findContributionId(spine, hateful.id)
    expect(await findSteps(spine, contributionId)).toEqual([])
    expect(await findQueueEntry(spine, contributionId)).toMatchObject({ queue: 'priority' })
    expect(await findQueueEntry(spine, await findContributionId(spine, dull.id))).toBeUndefined()
    expect(await alarms()).toEqual([])
  })
})

describe('a look that the network does not answer', () => {
  test('is taken up again later', async () => {
    say('Patience')
    faults.add({ route: 'GET page/feed', outcome: { kind: 'reset' }, times: 1 })
    await look()
    expect(await count()).toBe(0)
    await spine.advance(MINUTE_MS)
    expect(await count()).toBe(1)
  })
  test('with a broken token stops the connection and says so', async () => {
    build.revokeToken(practice.pageToken, 460)
    await look()
    expect(await alarms()).toMatchObject([{ kind: 'needs-reconnecting' }])
  })
  test('is not tried while the connection is parked', async () => {
    faults.add({
      ...{ route: 'GET page/feed', times: 1 },
      outcome: { kind: 'error', error: 'page-throttled' },
    })
    await look()
    await look()
    expect(ledger.requestsWhileParked()).toEqual([])
  })
})
