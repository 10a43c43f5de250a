import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { changesOf, openReceiver, openSurgery } from '../surgery.testing.ts'
import type { Chaos } from './chaos.ts'

async function openWild(chaos: Partial<Chaos>, seed = 1) {
  const receiver = await openReceiver()
  const surgery = await openSurgery({ seed })
  await surgery.subscribe(receiver)
  surgery.simulator.changeChaos(chaos)
  return { ...surgery, receiver }
}

const idOf = (change: unknown) => (change as { value: { comment_id: string } }).value.comment_id

test('an event can come several times', async () => {
  const { clock, comment, receiver } = await openWild({ duplicate: 1, mostCopies: 3 })
  const id = comment()
  await clock.advance(0)
  const changes = changesOf(receiver)
  expect(changes.length).toBeGreaterThan(1)
  expect(new Set(changes.map(idOf))).toEqual(new Set([id]))
})

test('an event can be lost', async () => {
  const { clock, comment, receiver } = await openWild({ drop: 1 })
  comment()
  await clock.advance(60_000)
  expect(receiver.got).toEqual([])
})

test('events overtake each other, and none is lost', async () => {
  const { clock, comment, receiver } = await openWild({ reorderWindowMs: 10_000 })
  const ids = Array.from({ length: 20 }, () => comment())
  await clock.advance(10_000)
  const seen = changesOf(receiver).map(idOf)
  expect(seen).not.toEqual(ids)
  expect(seen.toSorted()).toEqual(ids.toSorted())
})

test('an event can come late', async () => {
  const { clock, comment, receiver } = await openWild({ delay: 1, longestDelayMs: 60_000 })
  comment()
  await clock.advance(0)
  expect(receiver.got).toEqual([])
  await clock.advance(60_000)
  expect(receiver.got).toHaveLength(1)
})

test('batches have any size, and entries are split', async () => {
  const { clock, comment, receiver, simulator } = await openWild({
    batch: 1,
    largestBatch: 10,
    batchWindowMs: 1000,
    split: 0.5,
  })
  for (let number = 0; number < 40; number++) comment()
  await clock.advance(1000)
  const sizes = simulator.ledger.deliveries().map(({ updates }) => updates)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(40)
  expect(new Set(sizes).size).toBeGreaterThan(2)
  const entries = receiver.got.map(
    ({ body }) => (JSON.parse(body.toString()) as { entry: unknown[] }).entry.length,
  )
  expect(Math.max(...entries)).toBeGreaterThan(1)
})

test('a signature can be wrong or missing, and the ledger tells', async () => {
  const { app, clock, comment, receiver, simulator } = await openWild({ wrongSignature: 1 })
  comment()
  await clock.advance(0)
  simulator.changeChaos({ missingSignature: 1 })
  comment()
  await clock.advance(0)
  const [wrong, missing] = receiver.got
  const right = createHmac('sha256', app.secrets[0] ?? '')
    .update(wrong?.body ?? '')
    .digest('hex')
  expect(wrong?.headers['x-hub-signature-256']).toMatch(/^sha256=[0-9a-f]{64}$/)
  expect(wrong?.headers['x-hub-signature-256']).not.toBe(`sha256=${right}`)
  expect(missing?.headers).not.toHaveProperty('x-hub-signature-256')
  expect(simulator.ledger.deliveries().map(({ signature }) => signature)).toEqual([
    'wrong',
    'missing',
  ])
})

test('a body can break off, and comes whole when it is sent again', async () => {
  const { clock, comment, receiver, simulator } = await openWild({ truncate: 1 })
  receiver.answerWith(400)
  comment()
  await clock.advance(0)
  simulator.changeChaos({ truncate: 0 })
  await clock.advance(60_000)
  const isWhole = receiver.got.map(({ body }) => body.toString().endsWith('}]}]}'))
  expect(isWhole).toEqual([false, false, true])
})

test('a comment can be gone before anybody reads it', async () => {
  const { call, clock, comment, receiver } = await openWild({ deleteBeforeFetch: 1 })
  const id = comment()
  await clock.advance(0)
  expect((await call('GET', id)).body).toMatchObject({ error: { code: 100, error_subcode: 33 } })
  expect(changesOf(receiver)).toMatchObject([
    { value: { verb: 'add', message: 'Waited 40 minutes' } },
    { value: { verb: 'remove' } },
  ])
})

test('one seed, one kind of chaos', async () => {
  const story = async (seed: number) => {
    const chaos = { duplicate: 0.3, reorderWindowMs: 5000, drop: 0.2, missingFrom: 0.3 }
    const { clock, comment, receiver } = await openWild(chaos, seed)
    for (let number = 0; number < 15; number++) comment(`Comment ${number}`)
    await clock.advance(10_000)
    return changesOf(receiver).map((change) => {
      const { value } = change as { value: { message: string; from?: object } }
      return `${value.message} ${value.from ? 'signed' : 'anonymous'}`
    })
  }
  const first = await story(5)
  expect(await story(5)).toEqual(first)
  expect(await story(6)).not.toEqual(first)
})
