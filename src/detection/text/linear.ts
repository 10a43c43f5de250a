/** One weight for each answer. */
export type FeatureWeights = readonly number[]

/** What was learnt: weights by feature; those of the feature '' are added always. */
export type LinearWeights = ReadonlyMap<string, FeatureWeights>

/** Logistic regression over named features: the probability of each answer, 0 to 1. */
export function scoreFeatures(
  weights: LinearWeights,
  features: readonly string[],
): readonly number[] {
  const scores = [...(weights.get('') ?? [])]
  for (const feature of features) {
    const row = weights.get(feature)
    if (row === undefined) continue
    for (let answer = 0; answer < scores.length; answer++) {
      scores[answer] = (scores[answer] ?? 0) + (row[answer] ?? 0)
    }
  }
  return scores.map((score) => 1 / (1 + Math.exp(-score)))
}

/** Reads a table of weights: a feature a line, then a tab and a number for each answer. */
export function readWeights(table: string): LinearWeights {
  return new Map(
    table
      .split('\n')
      .filter((line) => line.includes('\t'))
      .map((line) => {
        const [feature = '', ...weights] = line.split('\t')
        return [feature, weights.map(Number)] as const
      }),
  )
}
