import { wordBucket } from '../src/detection/model/hash-features.ts'
import type { Fit } from './fit-weights.ts'
import { DIMENSIONS, type WordVectors } from './word-vectors.ts'

/** Weights as signed bytes: weight = byte · scale of its kind. */
export interface Quantised {
  readonly weights: Int8Array
  readonly scales: readonly number[]
}

/** So many of a kind's weights, the largest, are cut to the largest byte. */
const CUT = 0.0002

/** Rounds every weight to a byte, with a scale for each kind. */
export function quantise(table: Float32Array, width: number): Quantised {
  const scales = Array.from({ length: width }, (_, kind) => {
    const sizes = table
      .filter((value, index) => index % width === kind && value !== 0)
      .map((value) => Math.abs(value))
      .sort()
    return Math.max(1e-6, (sizes[Math.floor(sizes.length * (1 - CUT))] ?? 0) / 127)
  })
  const weights = Int8Array.from(table, (value, index) =>
    Math.max(-127, Math.min(127, Math.round(value / (scales[index % width] ?? 1)))),
  )
  return { weights, scales }
}

/**
 * What the vectors have taught, added to the weights of each word, so that the product needs no vectors.
 * Words never met in training take only buckets that no word has taken before.
 */
export function addVectors(
  { table, dense, width }: Fit,
  vectors: WordVectors,
  met: ReadonlySet<string>,
): Float32Array {
  const sum = table.slice()
  const taken = new Set([...met].map(wordBucket))
  for (const [word, vector] of [...vectors].sort(
    ([a], [b]) => Number(met.has(b)) - Number(met.has(a)),
  )) {
    const bucket = wordBucket(word)
    if (!met.has(word) && taken.has(bucket)) continue
    taken.add(bucket)
    for (let index = 0; index < DIMENSIONS; index++) {
      for (let kind = 0; kind < width; kind++) {
        const at = bucket * width + kind
        sum[at] = (sum[at] ?? 0) + (vector[index] ?? 0) * (dense[index * width + kind] ?? 0)
      }
    }
  }
  return sum
}
