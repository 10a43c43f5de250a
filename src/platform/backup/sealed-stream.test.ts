import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { openStream, sealStream } from './sealed-stream.ts'

const key = randomBytes(32)
const seal = (bytes: Buffer, pieces = 7) => {
  const size = Math.max(1, Math.ceil(bytes.length / pieces))
  const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  )
  return buffer(Readable.from(sealStream(Readable.from(cut), key)))
}
const open = (sealed: Buffer, with_ = key) =>
  buffer(Readable.from(openStream(Readable.from([sealed]), with_)))

test.each([0, 1, 65_535, 65_536, 65_537, 300_000])(
  '%i bytes come back as they were',
  async (size) => {
    const bytes = randomBytes(size)
    expect((await open(await seal(bytes))).equals(bytes)).toBe(true)
  },
)

test('nothing of what was sealed can be read in it', async () => {
  const sealed = await seal(Buffer.from('a patient wrote this'.repeat(100)))
  expect(sealed.includes('patient')).toBe(false)
})

test('another key does not open it', async () => {
  const sealed = await seal(randomBytes(100))
  await expect(open(sealed, randomBytes(32))).rejects.toThrow('does not open with this key')
})

test('a byte that was changed anywhere is noticed', async () => {
  const sealed = await seal(randomBytes(150_000))
  for (const at of [0, 20, 45, 70_000, sealed.length - 1]) {
    const changed = Buffer.from(sealed)
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
    await expect(open(changed)).rejects.toThrow()
  }
})

test('an end that was cut off is noticed, even between two frames', async () => {
  const sealed = await seal(randomBytes(150_000))
  const firstFrame = 40 + 4 + 65_536 + 16
  for (const length of [sealed.length - 1, firstFrame, 41, 10]) {
    await expect(open(sealed.subarray(0, length))).rejects.toThrow('cut short')
  }
})

test('frames that were exchanged are noticed', async () => {
  const sealed = await seal(randomBytes(200_000))
  const frame = 4 + 65_536 + 16
  const swapped = Buffer.concat([
    sealed.subarray(0, 40),
    sealed.subarray(40 + frame, 40 + 2 * frame),
    sealed.subarray(40, 40 + frame),
    sealed.subarray(40 + 2 * frame),
  ])
  await expect(open(swapped)).rejects.toThrow()
})
