import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from './split-lines.ts'

async function linesOf(
  chunks: readonly Uint8Array[],
  maxBytes?: number,
): Promise<readonly string[]> {
  async function* give() {
    for (const chunk of chunks) yield await Promise.resolve(chunk)
  }
  const lines: string[] = []
  for await (const batch of splitLines(give(), maxBytes)) {
    lines.push(
      ...batch.map((line) => (typeof line === 'string' ? line : Buffer.from(line).toString())),
    )
  }
  return lines
}

test('lines are the same however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'é', '\n', '\r', ' ')),
      fc.array(fc.nat(9), { minLength: 1 }),
      async (signs, cuts) => {
        const text = signs.join('')
        const bytes = Buffer.from(text)
        const chunks: Uint8Array[] = []
        let from = 0
        for (let index = 0; from < bytes.length; index++) {
          const length = (cuts[index % cuts.length] ?? 0) + 1
          chunks.push(bytes.subarray(from, from + length))
          from += length
        }
        const expected = text.split('\n')
        if (expected.at(-1) === '') expected.pop()
        expect(await linesOf(chunks)).toEqual(expected)
      },
    ),
  )
})

test('a line past the limit is let go, and the next one is read', async () => {
  const chunks = ['abc', 'def', 'g\nhi', '\n'].map((part) => Buffer.from(part))
  expect(await linesOf(chunks, 5)).toEqual(['too-long', 'hi'])
})
