import { expect, onTestFinished, test } from 'vitest'
import { createFakeClock } from '../../clock/fake-clock.ts'
import { createFacebookSimulator } from '../create-facebook-simulator.ts'
import { openSurgery, START_MS } from '../surgery.testing.ts'

const HOUR_MS = 60 * 60 * 1000

async function reopen(saved: Buffer) {
  const clock = createFakeClock(START_MS + HOUR_MS)
  const simulator = createFacebookSimulator({ clock, saved })
  await simulator.start()
  onTestFinished(simulator.stop)
  return { clock, simulator }
}

test('a saved world is there again in a later run, and goes on', async () => {
  const { call, comment, simulator, pageToken, person, postId } = await openSurgery()
  const [kept, removed] = [comment('One'), comment('Two')]
  const reply = comment('Three', kept)
  simulator.act.remove(removed)
  await call('POST', kept, { body: { is_hidden: true } })
  const later = await reopen(simulator.save())
  const writing = { authorId: person.id, message: 'Four' }
  const added = later.simulator.act.comment(postId, writing).id
  const path = `${postId}/comments?filter=stream&fields=id,is_hidden&summary=true`
  const response = await fetch(`${later.simulator.url}/v25.0/${path}`, {
    headers: { authorization: `Bearer ${pageToken}` },
  })
  expect(await response.json()).toMatchObject({
    data: [
      { id: kept, is_hidden: true },
      { id: reply, is_hidden: false },
      { id: added, is_hidden: false },
    ],
    summary: { total_count: 3 },
  })
})

test('a post that waited for its time still comes out', async () => {
  const { call, page, simulator } = await openSurgery()
  const time = (START_MS + 2 * HOUR_MS) / 1000
  const body = { message: 'Flu clinic', published: false, scheduled_publish_time: time }
  const { id } = (await call('POST', `${page.id}/feed`, { body })).body as { id: string }
  const later = await reopen(simulator.save())
  await later.clock.advance(HOUR_MS)
  expect(later.simulator.world.posts.get(id)?.isPublished).toBe(true)
})

test('what is made in the later run replaces nothing', async () => {
  const { simulator, page, app, pageToken } = await openSurgery()
  const { build, world } = (await reopen(simulator.save())).simulator
  const made = [build.createPage().id, build.createApp().id]
  const token = build.createToken({ type: 'page', appId: app.id, ownerId: page.id }).value
  expect([...made, token].filter((id) => [page.id, app.id, pageToken].includes(id))).toEqual([])
  expect(world.tokens.has(pageToken)).toBe(true)
})
