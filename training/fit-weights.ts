import { BUCKETS } from '../src/detection/model/hash-features.ts'
import type { Example } from './make-examples.ts'
import { DIMENSIONS } from './word-vectors.ts'

/** Chosen by cross-validated macro F1. */
export const settings = {
  epochs: 6,
  rate: 0.35,
  /** The penalty on a weight squared, paid whenever its feature is met. */
  penalty: 1e-3,
  /** Texts that show a kind count (others / these) ^ this. */
  rarity: 0.2,
  /** A sentence counts so much against a whole text. */
  sentence: 0.5,
  /** Features around the words against those of the words. */
  itemWeight: 1,
  /** A text whose error for a kind is smaller teaches nothing more about it. */
  leastError: 0.004,
  seed: 20261124,
} as const

/** One logistic regression a kind. */
export interface Fit {
  readonly width: number
  /** A row of weights for each bucket. */
  readonly table: Float32Array
  /** A row of weights for each number of a word's vector. */
  readonly dense: Float32Array
  readonly biases: Float32Array
}

/** Adaptive steps: what is met seldom learns fast. */
interface Layer {
  readonly width: number
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly rate: number
  readonly penalty: number
}

function createLayer(rows: number, width: number, steps: Pick<Layer, 'rate' | 'penalty'>): Layer {
  return {
    width,
    weights: new Float32Array(rows * width),
    squares: new Float32Array(rows * width).fill(0.01),
    ...steps,
  }
}

/**
 * Fits all kinds together, text by text in shuffled order, by stochastic gradient descent with adaptive
 * steps (AdaGrad). The same texts give the same weights.
 */
export function fitWeights(texts: readonly (readonly Example[])[], width: number): Fit {
  const { rate, penalty } = settings
  const table = createLayer(BUCKETS, width, { rate, penalty })
  const dense = createLayer(DIMENSIONS, width, { rate: rate * 0.3, penalty: penalty * 0.1 })
  const biases = createLayer(1, width, { rate, penalty: 0 })
  const fit = { width, table: table.weights, dense: dense.weights, biases: biases.weights }
  const importance = weighKinds(texts, width)
  const lessons = texts.flatMap((examples) =>
    examples.map((example, index) => ({ example, worth: index === 0 ? 1 : settings.sentence })),
  )
  const random = createRandom(settings.seed)
  const scores = new Float64Array(width)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(lessons, random)
    for (const { example, worth } of lessons) {
      scoreExample(fit, example, scores)
      const errors = errorsOf(example, scores, worth, importance)
      if (errors.length > 0) teach({ table, dense, biases }, example, errors)
    }
  }
  return fit
}

interface Layers {
  readonly table: Layer
  readonly dense: Layer
  readonly biases: Layer
}

interface KindError {
  readonly kind: number
  readonly size: number
}

function errorsOf(
  { labels }: Example,
  scores: Float64Array,
  worth: number,
  importance: readonly number[],
): readonly KindError[] {
  const errors: KindError[] = []
  labels.forEach((label, kind) => {
    if (label === 2) return
    const error = 1 / (1 + Math.exp(-(scores[kind] ?? 0))) - label
    if (Math.abs(error) < settings.leastError) return
    errors.push({ kind, size: error * worth * (label === 1 ? (importance[kind] ?? 1) : 1) })
  })
  return errors
}

function teach(layers: Layers, example: Example, errors: readonly KindError[]): void {
  const { buckets, ofWords, dense } = example
  const values = valuesOf(example)
  for (let index = 0; index < buckets.length; index++) {
    learn(layers.table, buckets[index] ?? 0, index < ofWords ? values.word : values.item, errors)
  }
  for (let index = 0; index < DIMENSIONS; index++) {
    learn(layers.dense, index, dense[index] ?? 0, errors)
  }
  learn(layers.biases, 0, 1, errors)
}

function learn(layer: Layer, row: number, value: number, errors: readonly KindError[]): void {
  const { width, weights, squares, rate, penalty } = layer
  for (const { kind, size } of errors) {
    const at = row * width + kind
    const weight = weights[at] ?? 0
    const slope = size * value + penalty * weight
    const square = (squares[at] ?? 0) + slope * slope
    squares[at] = square
    weights[at] = weight - (rate * slope) / Math.sqrt(square)
  }
}

function valuesOf({ buckets, ofWords }: Example) {
  return {
    word: 1 / Math.sqrt(Math.max(1, ofWords)),
    item: settings.itemWeight / Math.sqrt(buckets.length - ofWords),
  }
}

/** Writes one score a kind into `out`. */
export function scoreExample(fit: Fit, example: Example, out: Float64Array): void {
  const { width, table, dense, biases } = fit
  const { buckets, ofWords } = example
  const values = valuesOf(example)
  for (let kind = 0; kind < width; kind++) out[kind] = biases[kind] ?? 0
  for (let index = 0; index < buckets.length; index++) {
    addRow(table, (buckets[index] ?? 0) * width, index < ofWords ? values.word : values.item, out)
  }
  for (let index = 0; index < DIMENSIONS; index++) {
    addRow(dense, index * width, example.dense[index] ?? 0, out)
  }
}

function addRow(weights: Float32Array, row: number, value: number, out: Float64Array): void {
  for (let kind = 0; kind < out.length; kind++) {
    out[kind] = (out[kind] ?? 0) + (weights[row + kind] ?? 0) * value
  }
}

function weighKinds(texts: readonly (readonly Example[])[], width: number): readonly number[] {
  return Array.from({ length: width }, (_, kind) => {
    const shown = texts.filter(([whole]) => whole?.labels[kind] === 1).length
    return ((texts.length - shown) / Math.max(1, shown)) ** settings.rarity
  })
}

/** A linear congruential generator (Numerical Recipes): 0 to 1. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle(items: unknown[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const item = items[index]
    items[index] = items[other]
    items[other] = item
  }
}
