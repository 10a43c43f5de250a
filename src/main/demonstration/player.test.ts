import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { v7 as newId } from 'uuid'
import { expect, onTestFinished, test } from 'vitest'
import type { PracticeId } from '../../base/practice-id.ts'
import { createFakeClock } from '../../channels/simulator/clock/fake-clock.ts'
import { createFacebookSimulator } from '../../channels/simulator/facebook/create-facebook-simulator.ts'
import { readKept } from './demonstration-file.ts'
import { createKeeper } from './keeper.ts'
import { startPlayer } from './player.ts'
import { script } from './script/script.ts'
import { createGoogle, makeLocations } from './simulated-google.ts'
import { makePage } from './simulated-page.ts'

const NOW = new Date('2026-10-14T10:30:00Z')
const SECOND_MS = 1000

/** A page in a folder of its own, and runs of the player on what the folder keeps. */
function openStage() {
  const folder = mkdtempSync(path.join(tmpdir(), 'heed-player-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  let nowMs = NOW.getTime()

  function run(playMs: number) {
    const clock = createFakeClock(nowMs)
    const kept = readKept(folder)
    const simulator = createFacebookSimulator({ clock, ...(kept && { saved: kept.world }) })
    const google = createGoogle(kept, clock)
    const first = kept ?? {
      practiceId: newId() as PracticeId,
      people: [],
      port: 0,
      ...makePage(simulator, 'Somewhere Surgery', NOW),
      world: simulator.save(),
      google: makeLocations(google, ['Somewhere Surgery']),
    }
    const keeper = createKeeper(folder, simulator, google, first)
    const stop = startPlayer(simulator, keeper, clock)
    const advance = async () => {
      await clock.advance(playMs)
      nowMs += playMs
      stop()
      return [...simulator.world.comments.values()]
    }
    return {
      world: simulator.world,
      act: simulator.act,
      build: simulator.build,
      page: first.page,
      keepWorld: keeper.keepWorld,
      advance,
    }
  }
  return { run }
}

const LONG_MS = 3_600_000
const said = (comments: readonly { readonly message: string }[]) =>
  comments.map(({ message }) => message)

test('several comments arrive in the first seconds, and each has a time after its post', async () => {
  const { run } = openStage()
  const { advance, world } = run(6 * SECOND_MS)
  const comments = await advance()
  expect(comments.length).toBeGreaterThan(10)
  for (const { createdMs, postId } of comments) {
    expect(createdMs).toBeGreaterThan(world.posts.get(postId)?.createdMs ?? Infinity)
    expect(createdMs).toBeLessThanOrEqual(NOW.getTime() + 6 * SECOND_MS)
  }
})

test('the whole script happens: nothing is left out, and what is deleted is gone', async () => {
  const comments = await openStage().run(LONG_MS).advance()
  const written = script.filter(({ kind }) => kind === 'comment').length
  const deleted = script.filter(({ kind }) => kind === 'delete').length
  expect(written).toBeGreaterThanOrEqual(70)
  expect(comments).toHaveLength(written - deleted)
  expect(said(comments)).toEqual(expect.arrayContaining(script.flatMap(lastWords)))
})

function lastWords(event: (typeof script)[number]): readonly string[] {
  return event.kind === 'edit' ? [event.text] : []
}

test('stopped anywhere and started again, the same happens once', async () => {
  const whole = said(await openStage().run(LONG_MS).advance())
  const { run } = openStage()
  for (const seconds of [1, 3, 30, 60, 90]) await run(seconds * SECOND_MS).advance()
  expect(said(await run(LONG_MS).advance())).toEqual(whole)
})

test('what is about a comment that was removed is left out, and the rest goes on', async () => {
  const { run } = openStage()
  const before = run(6 * SECOND_MS)
  for (const { id } of await before.advance()) before.act.remove(id)
  before.keepWorld()
  const after = said(await run(LONG_MS).advance())
  const edited = script.flatMap(lastWords)
  expect(after.length).toBeGreaterThan(50)
  expect(after.filter((text) => edited.includes(text))).toEqual([])
})

test('a person whom the page has blocked writes no more', async () => {
  const { run } = openStage()
  const { advance, world, build, page } = run(LONG_MS)
  const blocked = build.createPerson('Denise Wragg')
  const saved = world.pages.get(page.id)
  if (saved) world.pages.set(page.id, { ...saved, blockedIds: new Set([blocked.id]) })
  const comments = await advance()
  expect(comments.some(({ authorId }) => authorId === blocked.id)).toBe(false)
})

test('every phone number in the script is one that Ofcom keeps for drama', () => {
  const texts = script.flatMap((event) => (event.kind === 'delete' ? [] : [event.text]))
  const numbers = texts.flatMap((text) => text.match(/\b0\d{3,4} ?\d{6}\b/g) ?? [])
  expect(numbers.length).toBeGreaterThan(0)
  for (const number of numbers) expect(number).toMatch(/^07700 900\d{3}$/)
})
