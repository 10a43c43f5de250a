import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import type { ListedItem, OutgoingStep } from '../../src/contributions/channel.ts'
import { abilityFor } from '../../src/contributions/rules/capabilities.ts'
import { STEP_KINDS, type StepKind } from '../../src/contributions/rules/step.ts'
import type { NetworkUnderTest, Written } from './network-under-test.ts'

/** What must be so before a step means anything. */
const BEFORE: Readonly<Partial<Record<StepKind, StepKind>>> = {
  unhide: 'hide',
  'withdraw-reply': 'reply',
  unblock: 'block',
}

/** The cases that every network must pass, whatever it is. */
export function describeNetwork(name: string, open: () => NetworkUnderTest): void {
  const stepFor = (written: Written, kind: StepKind): OutgoingStep => ({
    ...{ externalId: written.externalId, channel: written.channel, authorId: written.authorId },
    ...{ kind, stepId: randomUUID(), since: open().now() },
    message: kind === 'reply' || kind === 'send-private-message' ? 'Please call us.' : null,
  })
  const listAll = async (): Promise<readonly ListedItem[]> => {
    const { channel, connection, now } = open()
    const items: ListedItem[] = []
    const request = { depth: 'all', now: now(), livelyPosts: [] } as const
    for await (const part of channel.list(connection(), request)) {
      if (!part.ok) throw new Error(part.error.message)
      items.push(...part.value.items)
    }
    return items
  }
  const perform = async (step: OutgoingStep) => {
    const { channel, connection, pass } = open()
    await pass()
    return channel.perform(connection(), step)
  }
  /** Writes something, and makes true what the step undoes. */
  const prepare = async (kind: StepKind): Promise<Written> => {
    const written = await open().write(`Something to ${kind}`)
    const before = BEFORE[kind]
    if (before !== undefined) {
      expect(await perform(stepFor(written, before))).toMatchObject({ ok: true })
    }
    return written
  }

  describe(`${name}, as every network`, () => {
    afterEach(() => {
      open().calm()
    })

    test('lists and reads what somebody wrote, with its words, and links to it', async () => {
      const { channel, connection, write } = open()
      const written = await write('Waited 40 minutes')
      const listed = (await listAll()).find(({ externalId }) => externalId === written.externalId)
      expect(listed).toMatchObject({ text: 'Waited 40 minutes', channel: written.channel })
      expect(await channel.read(connection(), written)).toMatchObject({
        value: { text: 'Waited 40 minutes', networkState: 'visible' },
      })
    })

    test('shows changed words', async () => {
      const { channel, connection, write, edit } = open()
      if (edit === undefined) return
      const written = await write('First')
      await edit(written, 'Second')
      expect(await channel.read(connection(), written)).toMatchObject({ value: { text: 'Second' } })
    })

    test('tells one thing that is gone from an account that does not answer', async () => {
      const { channel, connection, brokenConnection, write, remove } = open()
      const written = await write('Soon gone')
      await remove(written)
      expect(await channel.read(connection(), written)).toMatchObject({ error: { kind: 'gone' } })
      expect(await channel.isReachable(connection())).toBe(true)
      expect(await channel.isReachable(brokenConnection())).toBe(false)
      const ids = (await listAll()).map(({ externalId }) => externalId)
      expect(ids).not.toContain(written.externalId)
    })

    test('says that a token is broken, and never that nothing is there', async () => {
      const { channel, brokenConnection, write, now } = open()
      const written = await write('Behind a broken token')
      expect(await channel.read(brokenConnection(), written)).toMatchObject({
        error: { kind: 'auth' },
      })
      expect(await channel.probe(brokenConnection())).toMatchObject({ error: { kind: 'auth' } })
      const request = { depth: 'all', now: now(), livelyPosts: [] } as const
      for await (const part of channel.list(brokenConnection(), request)) {
        expect(part).toMatchObject({ error: { kind: 'auth' } })
      }
      expect.assertions(3)
    })

    test('finds nothing wrong with a sound connection', async () => {
      const { channel, connection } = open()
      await channel.probe(connection())
      expect(await channel.probe(connection())).toMatchObject({ value: { troubles: [] } })
    })

    test('does each step that it declares, once, and sees that it was done', async () => {
      const { channel, connection, countEffects, write } = open()
      const { channel: kind } = await write('What am I?')
      const declared = STEP_KINDS.filter(
        (step) => abilityFor(channel.capabilities, kind, step) === 'api',
      )
      for (const step of declared) {
        const written = await prepare(step)
        const before = await countEffects(step, written)
        const outgoing = stepFor(written, step)
        expect([step, await perform(outgoing)]).toMatchObject([step, { ok: true }])
        const checked = await channel.check(connection(), outgoing)
        expect([step, checked]).not.toMatchObject([step, { value: 'not-done' }])
        expect([step, await countEffects(step, written)]).toEqual([step, before + 1])
        if (!channel.capabilities.repeatable.has(step)) continue
        const again = await perform(outgoing)
        expect([step, again.ok || again.error.kind === 'gone']).toEqual([step, true])
        expect([step, await channel.check(connection(), outgoing)]).toMatchObject([
          step,
          { value: 'done' },
        ])
      }
    })

    test('refuses each step that it does not declare, and does nothing', async () => {
      const { channel, countEffects, write } = open()
      const written = await write('Leave me be')
      for (const step of STEP_KINDS) {
        if (abilityFor(channel.capabilities, written.channel, step) === 'api') continue
        const performed = await perform(stepFor(written, step))
        expect([step, performed]).toMatchObject([step, { error: { kind: 'cannot' } }])
        expect([step, await countEffects(step, written)]).toEqual([step, 0])
      }
    })

    test('knows a step again whose answer was lost', async () => {
      const { channel, connection, countEffects, loseNextAnswer, calm, write } = open()
      if (loseNextAnswer === undefined) return
      const { channel: kind } = await write('What am I?')
      for (const step of ['hide', 'reply'] as const) {
        if (abilityFor(channel.capabilities, kind, step) !== 'api') continue
        const written = await prepare(step)
        const outgoing = stepFor(written, step)
        loseNextAnswer()
        expect(await perform(outgoing)).toMatchObject({ error: { kind: 'ambiguous' } })
        calm()
        expect(await channel.check(connection(), outgoing)).toMatchObject({ value: 'done' })
        expect([step, await countEffects(step, written)]).toEqual([step, 1])
      }
    })

    test('says how long to wait when it is asked to slow down', async () => {
      const { channel, connection, throttle, write } = open()
      if (throttle === undefined) return
      const written = await write('Too fast')
      throttle()
      const read = await channel.read(connection(), written)
      expect(read).toMatchObject({ error: { kind: 'throttle' } })
      const wait = !read.ok && read.error.kind === 'throttle' ? read.error.retryAfterMs : 0
      expect(wait).toBeGreaterThan(0)
    })

    test('names every kind of contribution that it brings', async () => {
      const { channel } = open()
      const kinds = new Set((await listAll()).map((item) => item.channel))
      for (const kind of kinds) expect(channel.capabilities.abilities).toHaveProperty(kind)
    })
  })
}
