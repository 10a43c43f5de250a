/** What was learnt: a row of weights, one for each answer, for each kind of feature and its value. */
export interface LinearWeights {
  /** Added always. */
  readonly start: readonly number[]
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>
}

/** Takes one feature: what kind it is of, and what it says. */
export type NoteFeature = (kind: string, value: string) => void

/** Logistic regression over named features: the probability of each answer, 0 to 1. */
export function scoreFeatures(
  { start, rows }: LinearWeights,
  describe: (note: NoteFeature) => void,
): readonly number[] {
  const scores = [...start]
  describe((kind, value) => {
    const row = rows.get(kind)?.get(value)
    if (row === undefined) return
    for (let answer = 0; answer < scores.length; answer++) {
      scores[answer] = (scores[answer] ?? 0) + (row[answer] ?? 0)
    }
  })
  return scores.map((score) => 1 / (1 + Math.exp(-score)))
}

/** Reads a table of weights: kind, value and a number for each answer, with tabs between; the first line without kind and value. */
export function readWeights(table: string): LinearWeights {
  const rows = new Map<string, Map<string, readonly number[]>>()
  let start: readonly number[] = []
  for (const line of table.split('\n')) {
    const [kind = '', value = '', ...weights] = line.split('\t')
    if (weights.length === 0) continue
    const row = weights.map(Number)
    if (kind === '') start = row
    else rows.set(kind, (rows.get(kind) ?? new Map<string, readonly number[]>()).set(value, row))
  }
  return { start, rows }
}
