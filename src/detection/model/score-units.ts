import type { PreparedText } from '../text/prepare-text.ts'
import { createWordHasher, hashItem, MAX_WORD_FEATURES } from './hash-features.ts'
import type { Model } from './model.ts'
import type { Unit } from './split-units.ts'

/** Scores any run of a text's words at the cost of one subtraction a kind. */
export interface UnitScorer {
  /** Writes one score a kind, before calibration, into `out`. */
  readonly score: (unit: Unit, out: Float64Array) => void
  /** The score of one kind. */
  readonly scoreOf: (unit: Unit, kind: number) => number
}

/** Reads every word once, and adds its weights to those of the words before it. */
export function createUnitScorer(model: Model, prepared: PreparedText): UnitScorer {
  const { weights } = model
  const { kinds, itemWeight } = model.card
  const width = kinds.length
  const length = prepared.words.length
  const sums = new Int32Array((length + 1) * width)
  const counts = new Int32Array(length + 1)
  const buckets = new Int32Array(MAX_WORD_FEATURES)
  const hashWord = createWordHasher(prepared, model.classes)
  const addRow = (bucket: number, row: number): void => {
    const from = bucket * width
    for (let kind = 0; kind < width; kind++) {
      sums[row + kind] = (sums[row + kind] ?? 0) + (weights[from + kind] ?? 0)
    }
  }
  for (let index = 0; index < length; index++) {
    const row = (index + 1) * width
    sums.copyWithin(row, row - width, row)
    const count = hashWord(index, buckets)
    counts[index + 1] = (counts[index] ?? 0) + count
    for (let at = 0; at < count; at++) addRow(buckets[at] ?? 0, row)
  }
  const around = scoreAround(model, prepared)
  const scales = Float64Array.from(kinds, ({ scale }) => scale)
  const biases = Float64Array.from(
    kinds,
    ({ bias }, kind) => bias + (around[kind] ?? 0) * itemWeight,
  )
  const scoreOf = ({ from, to }: Unit, kind: number): number => {
    const features = Math.max(1, (counts[to] ?? 0) - (counts[from] ?? 0))
    const sum = (sums[to * width + kind] ?? 0) - (sums[from * width + kind] ?? 0)
    return (sum * (scales[kind] ?? 0)) / Math.sqrt(features) + (biases[kind] ?? 0)
  }
  return {
    score: (unit, out) => {
      for (let kind = 0; kind < width; kind++) out[kind] = scoreOf(unit, kind)
    },
    scoreOf,
  }
}

/** What channel, shape and context say, one score a kind. */
function scoreAround(model: Model, prepared: PreparedText): Float64Array {
  const { kinds } = model.card
  const sums = new Int32Array(kinds.length)
  const buckets = hashItem(prepared)
  for (const bucket of buckets) {
    for (let kind = 0; kind < kinds.length; kind++) {
      sums[kind] = (sums[kind] ?? 0) + (model.weights[bucket * kinds.length + kind] ?? 0)
    }
  }
  const perFeature = 1 / Math.sqrt(buckets.length)
  return Float64Array.from(kinds, ({ scale }, kind) => (sums[kind] ?? 0) * scale * perFeature)
}
