import { afterEach, describe, expect, test } from 'vitest'
import {
  connectionOf,
  decide,
  findActions,
  findContribution,
  findQueueEntry,
  findSteps,
  makePracticeOnFacebook,
  type PracticeOnFacebook,
  writeComment,
} from '../../test/builders/practice-on-facebook.ts'
import { useTestSpine } from '../../test/setup/test-spine.ts'
import type { FaultOutcome } from '../channels/simulator/facebook/faults/faults.ts'
import { resumeConnection } from './resume-connection.ts'
import type { Action } from './rules/action.ts'
import { sendSteps } from './send-steps.ts'
import { saveConnection } from './store/connections.ts'

const spine = useTestSpine()
const { faults, ledger } = spine.simulator
const MINUTE_MS = 60_000

afterEach(() => {
  faults.clear()
  spine.simulator.usage.clear()
  spine.jobs.length = 0
  ledger.clear()
})

/** A comment on a page, and a decision on it whose step has not left. */
async function someStep(action: Action, message = '#harassment') {
  const practice = await makePracticeOnFacebook(spine, { undoSeconds: 0 })
  const written = await writeComment(spine, practice, message)
  await decide(spine, practice, written.contributionId, { action })
  return { practice, ...written }
}

const findStep = async (contributionId: string) => (await findSteps(spine, contributionId)).at(-1)
const stateOf = async (contributionId: string) => (await findStep(contributionId))?.state
const writesTo = (objectId: string) => ledger.writes({ objectId }).map(({ kind }) => kind)
const findConnection = async ({ connectionId }: PracticeOnFacebook) => {
  const [row] = await spine.asOwner<{ state: string; parked_until: Date | null }>(
    'select state, parked_until from connection where connection_id = $1',
    [connectionId],
  )
  return row
}

const WRITES = {
  hide: { route: 'POST comment', write: 'hide' },
  remove: { route: 'DELETE comment', write: 'delete' },
  'ask-to-delete': { route: 'POST page/messages', write: 'private-reply' },
} as const

const mishaps: readonly FaultOutcome['kind'][] = ['html', 'empty', 'truncated', 'reset', 'hang']

describe.each(['hide', 'remove'] as const)('a step to %s', (action) => {
  const { route, write } = WRITES[action]

  test.each(mishaps)(
    'that took effect and was answered by %s is seen, and done once',
    async (kind) => {
      const { commentId, contributionId } = await someStep(action)
      faults.add({ route, times: 1, commits: true, outcome: { kind } as FaultOutcome })
      await spine.work()
      await spine.advance(MINUTE_MS)
      expect(await stateOf(contributionId)).toBe('confirmed')
      expect(writesTo(commentId)).toEqual([write])
    },
  )

  test.each(mishaps)(
    'that took no effect and was answered by %s is done after a look',
    async (kind) => {
      const { commentId, contributionId } = await someStep(action)
      faults.add({ route, times: 1, outcome: { kind } as FaultOutcome })
      await spine.work()
      expect(await stateOf(contributionId)).toBe('sent')
      await spine.advance(MINUTE_MS)
      expect(await stateOf(contributionId)).toBe('confirmed')
      expect(writesTo(commentId)).toEqual([write])
    },
  )

  test('that fails again and again comes back to a person as unknown', async () => {
    const { commentId, contributionId } = await someStep(action)
    faults.add({ route, outcome: { kind: 'error', error: 'unknown' } })
    for (let day = 0; day < 8; day += 1) await spine.advance(60 * MINUTE_MS)
    expect(await stateOf(contributionId)).toBe('unknown')
    expect(writesTo(commentId)).toEqual([])
    expect((await findQueueEntry(spine, contributionId))?.closed_at).toBeNull()
  })
})

describe('a private message', () => {
  test('is sent once, and named as sent', async () => {
    const { contributionId, commentId } = await someStep('ask-to-delete')
    await spine.work()
    expect(await stateOf(contributionId)).toBe('confirmed')
    expect(writesTo(commentId)).toEqual(['private-reply'])
  })

  test.each([
    ...mishaps.map((kind) => [kind, true] as const),
    ...mishaps.map((kind) => [kind, false] as const),
  ])('answered by %s, having left: %s, is never sent again', async (kind, commits) => {
    const { contributionId, commentId } = await someStep('ask-to-delete')
    const { route } = WRITES['ask-to-delete']
    faults.add({ route, times: 1, commits, outcome: { kind } as FaultOutcome })
    await spine.work()
    for (let hour = 0; hour < 3; hour += 1) await spine.advance(60 * MINUTE_MS)
    expect(writesTo(commentId)).toEqual(commits ? ['private-reply'] : [])
    expect(await stateOf(contributionId)).toBe(commits ? 'confirmed' : 'unknown')
  })

  test('is refused a second time before anything is asked of Facebook', async () => {
    const { practice, contributionId } = await someStep('ask-to-delete')
    await spine.work()
    expect(
      await decide(spine, practice, contributionId, { action: 'ask-to-delete' }),
    ).toMatchObject({ error: { because: 'already-asked' } })
  })

  test('that was written on Facebook itself meanwhile is not sent', async () => {
    const { commentId } = await someStep('ask-to-delete')
    const comment = spine.simulator.world.comments.get(commentId)
    if (comment === undefined) throw new Error('no comment')
    spine.simulator.world.comments.set(commentId, { ...comment, isPrivatelyAnswered: true })
    await spine.work()
    expect(writesTo(commentId)).toEqual([])
  })
})

describe('what Facebook refuses is said, with what to do instead', () => {
  test('a comment that cannot be hidden', async () => {
    const practice = await makePracticeOnFacebook(spine, { undoSeconds: 0 })
    const { author, pageId } = practice
    const visitor = spine.simulator.build.createPerson('Another Visitor')
    const post = spine.simulator.act.post(pageId, { authorId: visitor.id, message: 'My post' })
    const elsewhere = { ...practice, postId: post.id, author }
    const { contributionId, commentId } = await writeComment(spine, elsewhere, '#harassment')
    await decide(spine, practice, contributionId, { action: 'hide' })
    await spine.work()
    const step = await findStep(contributionId)
    expect(step).toMatchObject({ state: 'refused', trouble_code: 'not-offered' })
    expect(step?.next_best).toMatch(/Remove it, or report it/)
    expect(writesTo(commentId)).toEqual([])
    expect((await findQueueEntry(spine, contributionId))?.closed_at).toBeNull()
  })

  test.each([
    ['permission-missing', '200'],
    ['invalid-parameter', '100'],
  ] as const)('%s', async (error, code) => {
    const { contributionId } = await someStep('hide')
    faults.add({ route: 'POST comment', outcome: { kind: 'error', error } })
    await spine.work()
    await spine.advance(60 * MINUTE_MS)
    expect(await findStep(contributionId)).toMatchObject({ state: 'refused', trouble_code: code })
    expect(ledger.requests().filter(({ route }) => route === 'POST comment')).toHaveLength(1)
  })

  test('work that was urgent comes back as urgent', async () => {
    const { contributionId } = await someStep('hide', '#crisis')
    faults.add({ route: 'POST comment', outcome: { kind: 'error', error: 'permission-missing' } })
    await spine.work()
    expect(await findQueueEntry(spine, contributionId)).toMatchObject({
      ...{ queue: 'urgent', closed_at: null },
    })
  })
})

describe('what is gone', () => {
  test('is what removing wanted', async () => {
    const { contributionId, commentId } = await someStep('remove')
    spine.simulator.act.remove(commentId)
    await spine.work()
    expect(await stateOf(contributionId)).toBe('confirmed')
    expect(await findContribution(spine, contributionId)).toMatchObject({
      network_state: 'removed',
    })
  })
  test('can no longer be hidden', async () => {
    const { contributionId, commentId } = await someStep('hide')
    spine.simulator.act.remove(commentId)
    await spine.work()
    expect(await findStep(contributionId)).toMatchObject({
      state: 'refused',
      trouble_code: '100/33',
    })
  })
})

test('what is so already needs no call that writes', async () => {
  const { contributionId, commentId } = await someStep('hide')
  spine.simulator.act.setHidden(commentId, true)
  await spine.work()
  expect(await stateOf(contributionId)).toBe('confirmed')
  expect(ledger.requests().map(({ method }) => method)).not.toContain('POST')
})

describe('a throttled page', () => {
  test.each(['app-throttled', 'page-throttled'] as const)(
    'by %s is left alone for its time, and then all goes out',
    async (error) => {
      const practice = await makePracticeOnFacebook(spine, { undoSeconds: 0 })
      const second = await writeComment(spine, practice, '#harassment too')
      const { contributionId, commentId } = await writeComment(spine, practice, '#harassment')
      await decide(spine, practice, contributionId, { action: 'hide' })
      faults.add({ times: 1, route: 'POST comment', outcome: { kind: 'error', error } })
      await spine.work()
      expect((await findConnection(practice))?.parked_until).not.toBeNull()
      await decide(spine, practice, second.contributionId, { action: 'remove' })
      for (let minutes = 0; minutes < 60; minutes += 10) await spine.advance(10 * MINUTE_MS)
      await spine.advance(MINUTE_MS)
      expect(ledger.requestsWhileParked()).toEqual([])
      expect(await stateOf(contributionId)).toBe('confirmed')
      expect(writesTo(commentId)).toEqual(['hide'])
      expect(writesTo(second.commentId)).toEqual(['delete'])
    },
  )
})

describe('a connection that Facebook no longer accepts', () => {
  test('needs reconnecting, and everything that waited goes out then', async () => {
    const { practice, contributionId, commentId } = await someStep('hide')
    spine.simulator.build.revokeToken(practice.pageToken, 460)
    await spine.work()
    expect(await findConnection(practice)).toMatchObject({ state: 'needs-reconnecting' })
    expect(await stateOf(contributionId)).toBe('requested')
    const calls = ledger.requests().length
    await spine.advance(24 * 60 * MINUTE_MS)
    expect(ledger.requests()).toHaveLength(calls)

    await reconnect(practice)
    await spine.work()
    expect(await stateOf(contributionId)).toBe('confirmed')
    expect(writesTo(commentId)).toEqual(['hide'])
  })
})

/** As connecting the page again does it, with a new token. */
async function reconnect(practice: PracticeOnFacebook) {
  const { appId, pageId, practiceId, connectionId } = practice
  const token = spine.simulator.build.createToken({ type: 'page', appId, ownerId: pageId })
  await spine.deps.inPractice(practiceId, async (tx) => {
    await saveConnection(tx, connectionOf(spine, practice, token.value))
    await resumeConnection(spine.deps.enqueue, tx, connectionId)
  })
}

test('the late answer of an attempt that was replaced changes nothing', async () => {
  const { practice, contributionId } = await someStep('hide')
  const step = await findStep(contributionId)
  const stepId = step?.step_id ?? ''
  const late: { answer?: () => void } = {}
  const channels = new Map(
    [...spine.deps.channels].map(([network, channel]) => [
      network,
      {
        ...channel,
        perform: () =>
          new Promise<{ ok: false; error: { kind: 'invalid'; message: string } }>((resolve) => {
            late.answer = () => {
              resolve({ ok: false, error: { kind: 'invalid', message: 'Too late.' } })
            }
          }),
      },
    ]),
  )
  const first = sendSteps({ ...spine.deps, channels }, practice.practiceId, [stepId])
  while (late.answer === undefined) await new Promise((resolve) => setTimeout(resolve, 5))
  await sendSteps(spine.deps, practice.practiceId, [stepId])
  await spine.work()
  expect(await stateOf(contributionId)).toBe('confirmed')
  late.answer()
  await first
  expect(await findStep(contributionId)).toMatchObject({ state: 'confirmed', trouble: null })
  expect((await findActions(spine, contributionId)).filter((action) => action.startsWith('hide-'))).toEqual(['hide-confirmed']) // prettier-ignore
})

test('no call carries the token in its address', async () => {
  const { contributionId } = await someStep('remove')
  await spine.work()
  expect(await stateOf(contributionId)).toBe('confirmed')
  expect(ledger.requests().length).toBeGreaterThan(0)
  expect(ledger.requestsWithTokenInUrl()).toEqual([])
})
