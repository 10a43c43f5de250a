import { beforeEach, expect, test } from 'vitest'
import {
  makePracticeOnFacebook,
  type PracticeOnFacebook,
} from '../../test/builders/practice-on-facebook.ts'
import { useTestSpine } from '../../test/setup/test-spine.ts'
import { planLooks } from './plan-looks.ts'
import { probeConnection } from './probe-connection.ts'
import { findOpenAlarms } from './store/alarms.ts'

const spine = useTestSpine()
const { build, faults, world } = spine.simulator
const DAY_MS = 24 * 3600_000
let practice: PracticeOnFacebook

beforeEach(async () => {
  practice = await makePracticeOnFacebook(spine)
  faults.clear()
})

const probe = () => probeConnection(spine.deps, practice.practiceId, practice.connectionId)
const alarms = async () => {
  const open = await spine.database.inPractice(practice.practiceId, findOpenAlarms)
  return open.map(({ kind }) => kind)
}
const changeToken = (change: object) => {
  const token = world.tokens.get(practice.pageToken)
  if (token) world.tokens.set(token.value, { ...token, ...change })
}

test('pitfall 5 and trap 2: a page that was never subscribed, or not any more, is subscribed and looked at in full', async () => {
  await probe()
  expect(await alarms()).toEqual(['not-subscribed'])
  expect(world.pages.get(practice.pageId)?.subscribedApps.get(practice.appId)).toContain('feed')
  const [row] = await spine.asOwner<{ isDue: boolean }>(
    'select next_full_look_at <= $2 as "isDue" from connection where practice_id = $1',
    [practice.practiceId, spine.deps.clock.now()],
  )
  expect(row?.isDue).toBe(true)
  await probe()
  expect(await alarms()).toEqual([])
})

test('pitfall 11: access that ends is warned of 14 and 3 days ahead', async () => {
  await probe()
  changeToken({ expiresMs: spine.clock.now() + 13 * DAY_MS })
  await probe()
  expect(await alarms()).toEqual(['token-ends'])
})

test('data access that ends is warned of, and forgotten once it is renewed', async () => {
  await probe()
  changeToken({ dataAccessExpiresMs: spine.clock.now() + 2 * DAY_MS })
  await probe()
  expect(await alarms()).toEqual(['data-access-ends'])
  changeToken({ dataAccessExpiresMs: spine.clock.now() + 90 * DAY_MS })
  await probe()
  expect(await alarms()).toEqual([])
})

test('pitfall 10: a changed password is said, and connecting again is asked for', async () => {
  build.revokeToken(practice.pageToken, 460)
  await probe()
  expect(await alarms()).toEqual(['needs-reconnecting'])
})

test('pitfall 20: a permission that is missing is named', async () => {
  await probe()
  changeToken({ scopes: ['pages_show_list', 'pages_read_engagement', 'pages_manage_metadata'] })
  await probe()
  expect(await alarms()).toEqual(['lacks-rights'])
})

test('a probe that Facebook does not answer is alarmed, and cleared when it answers', async () => {
  await probe()
  faults.add({ route: 'GET page', times: 1, outcome: { kind: 'html' } })
  await probe()
  expect(await alarms()).toContain('probe-failed')
  await probe()
  expect(await alarms()).toEqual([])
})

test('looks and probes are asked for when they are due, and once', async () => {
  await planLooks(spine.deps, practice.practiceId)
  await planLooks(spine.deps, practice.practiceId)
  const due = spine.jobs.filter(({ payload }) => payload.practiceId === practice.practiceId)
  expect(due.map(({ name }) => name).sort()).toEqual(['look-around', 'probe-connection'])
})
