import { fitWeights, scoreExample } from './fit-weights.ts'
import type { Example } from './make-examples.ts'

const FOLDS = 5

/** So many neighbours go into the same fold: a text and its near miss are never on both sides. */
const BLOCK = 40

/** For each text the best score of each kind over the text and its sentences, by weights that never saw it. */
export function crossValidate(
  texts: readonly (readonly Example[])[],
  width: number,
  report: (line: string) => void,
): readonly Float64Array[] {
  const best = texts.map(() => new Float64Array(width).fill(-Infinity))
  const foldOf = (index: number) => Math.floor(index / BLOCK) % FOLDS
  const current = new Float64Array(width)
  for (let fold = 0; fold < FOLDS; fold++) {
    const fit = fitWeights(
      texts.filter((_, index) => foldOf(index) !== fold),
      width,
    )
    texts.forEach((examples, index) => {
      if (foldOf(index) !== fold) return
      for (const example of examples) {
        scoreExample(fit, example, current)
        best[index]?.forEach(
          (score, kind, row) => (row[kind] = Math.max(score, current[kind] ?? 0)),
        )
      }
    })
    report(`fold ${fold + 1} of ${FOLDS}`)
  }
  return best
}
