import { readFileSync } from 'node:fs'

/** Numbers a word. */
export const DIMENSIONS = 100

/** One step of a stored number. */
const STEP = 1 / 40

export type WordVectors = ReadonlyMap<string, Float32Array>

/** GloVe vectors of common words (Public Domain Dedication and License 1.0), commonest first, a byte a number. */
export function readWordVectors(): WordVectors {
  const words = readFileSync(new URL('word-vectors.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const bytes = readFileSync(new URL('word-vectors.bin', import.meta.url))
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new Map(
    words.map((word, index) => [
      word,
      Float32Array.from(
        values.subarray(index * DIMENSIONS, (index + 1) * DIMENSIONS),
        (value) => value * STEP,
      ),
    ]),
  )
}
