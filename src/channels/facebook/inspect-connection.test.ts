import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createFakeClock } from '../simulator/clock/fake-clock.ts'
import { createFacebookSimulator } from '../simulator/facebook/create-facebook-simulator.ts'
import { createReadyWorld, type ReadyWorld } from '../simulator/facebook/ready-world.ts'
import { inspectConnection } from './inspect-connection.ts'

const clock = createFakeClock(Date.UTC(2026, 7, 6, 9))
const simulator = createFacebookSimulator({ clock })
let world: ReadyWorld

beforeAll(async () => {
  await simulator.start()
  world = createReadyWorld(simulator)
})
afterAll(() => simulator.stop())
afterEach(() => {
  simulator.faults.clear()
})

const inspect = (given: { pageToken?: string; pageId?: string; appSecret?: string } = {}) =>
  inspectConnection(
    { baseUrl: simulator.url, version: 'v25.0', fetch },
    {
      ...{ pageId: world.page.id, pageToken: world.pageToken.value, verifyToken: 'v' },
      ...{ appSecret: world.app.secrets[0] ?? '', appId: undefined, ...given },
    },
  )

test('what fits together is connected without a warning', async () => {
  expect(await inspect()).toMatchObject({ value: { warnings: [] } })
})

describe('is refused', () => {
  test('with a wrong token', async () => {
    expect(await inspect({ pageToken: 'EAABwrong' })).toMatchObject({ ok: false })
  })
  test('pitfall 12: with a person’s token in place of the page’s', async () => {
    const refused = await inspect({ pageToken: world.userToken.value })
    expect(refused).toMatchObject({
      ok: false,
      error: expect.stringMatching(/page token/) as string,
    })
  })
  test('with another page', async () => {
    const other = simulator.build.createPage({ name: 'Elsewhere' })
    expect(await inspect({ pageId: other.id })).toMatchObject({ ok: false })
  })
  test('with a wrong secret', async () => {
    expect(await inspect({ appSecret: 'wrong' })).toMatchObject({ ok: false })
  })
})

test.each(['html', 'reset'] as const)(
  'is warned of, and connected, when Facebook answers nothing but %s',
  async (kind) => {
    simulator.faults.add({ outcome: { kind } })
    const inspected = await inspect()
    expect(inspected.ok).toBe(true)
    expect(inspected.ok && inspected.value.warnings.join(' ')).toMatch(/did not answer/)
  },
)
