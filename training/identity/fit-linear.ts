import type { NoteFeature } from '../../src/detection/text/linear.ts'

/** What is learnt from: features, and for each answer whether it is so; null where nobody knows. */
export interface Lesson {
  readonly features: readonly string[]
  readonly labels: readonly (0 | 1 | null)[]
}

/** Collects features, each a kind and a value with a tab between. */
export function collectFeatures(describe: (note: NoteFeature) => void): readonly string[] {
  const features: string[] = []
  describe((kind, value) => features.push(`${kind}\t${value.replace(/[\s\\`$]/g, ' ')}`))
  return features
}

/** Chosen by cross-validated F1 on the corpus. */
const settings = {
  epochs: 6,
  rate: 0.1,
  penalty: 1e-3,
  /** A feature met less often than this teaches nothing. */
  leastMet: 4,
  /** An error smaller than this teaches nothing more. */
  leastError: 0.01,
  seed: 20261128,
} as const

/**
 * One logistic regression for each answer, by gradient descent with adaptive steps (AdaGrad).
 * @param worths - for each answer, how much what is so counts against what is not
 */
export function fitLinear(
  lessons: readonly Lesson[],
  worths: readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const answers = worths.length
  const names = ['', ...metOften(lessons)]
  const rowOf = new Map(names.map((name, row) => [name, row]))
  const shuffled = lessons.map(({ features, labels }) => ({
    rows: Int32Array.from([0, ...features.flatMap((feature) => rowOf.get(feature) ?? [])]),
    labels,
  }))
  const weights = new Float32Array(names.length * answers)
  const squares = new Float32Array(names.length * answers).fill(0.02)
  const random = createRandom(settings.seed)
  const learn = (rows: Int32Array, answer: number, label: 0 | 1): void => {
    let score = 0
    for (const row of rows) score += weights[row * answers + answer] ?? 0
    const error = 1 / (1 + Math.exp(-score)) - label
    if (Math.abs(error) < settings.leastError) return
    const worth = label === 1 ? (worths[answer] ?? 1) : 1
    for (const row of rows) {
      const at = row * answers + answer
      const weight = weights[at] ?? 0
      const slope = error * worth + settings.penalty * weight
      squares[at] = (squares[at] ?? 0) + slope * slope
      weights[at] = weight - (settings.rate * slope) / Math.sqrt(squares[at])
    }
  }
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(shuffled, random)
    for (const { rows, labels } of shuffled) {
      labels.forEach((label, answer) => {
        if (label !== null) learn(rows, answer, label)
      })
    }
  }
  return new Map(
    names.map((name, row) => [name, [...weights.subarray(row * answers, (row + 1) * answers)]]),
  )
}

function metOften(lessons: readonly Lesson[]): readonly string[] {
  const met = new Map<string, number>()
  for (const { features } of lessons) {
    for (const feature of features) met.set(feature, (met.get(feature) ?? 0) + 1)
  }
  return [...met].filter(([, count]) => count >= settings.leastMet).map(([feature]) => feature)
}

/** A linear congruential generator (Numerical Recipes): 0 to 1. */
function createRandom(seed: number): () => number {
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
