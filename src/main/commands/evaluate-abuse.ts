import type { z } from 'zod'
import type { FindingKind } from '../../guidance/finding-kinds.ts'
import { createReader } from '../../detection/create-reader.ts'
import type { Model } from '../../detection/model/model.ts'
import type { PracticeDirectory } from '../../detection/reading.ts'
import type { labelRow } from './evaluate-data.ts'
import { createTallies, macroF1, type Evaluation } from './evaluate-score.ts'

const abuse: ReadonlySet<FindingKind> = new Set(['harassment', 'hate', 'threat', 'obscenity'])
/** Labels by which public data sets say that there is no abuse. */
const noAbuse: ReadonlySet<string> = new Set([
  'none',
  'NOT',
  'NOTABU',
  'not sexist',
  'non-hateful',
  'civil',
  'healthy',
  'clean',
])

/** Whether abuse was found against whether it is there; a row is abusive when any label says so. */
export function evaluateAbuse(
  practice: PracticeDirectory,
  rows: readonly z.infer<typeof labelRow>[],
  model: Model,
): Evaluation {
  const read = createReader(practice, { model })
  const tallies = createTallies()
  for (const { text, labels } of rows) {
    const { findings } = read({ text, channel: 'facebook-comment' })
    const isFound = findings.some(({ kind }) => abuse.has(kind))
    const isThere = labels.some((label) => !noAbuse.has(label)) && !labels.includes('NOT')
    tallies.addSets(new Set([wordOf(isFound)]), new Set([wordOf(isThere)]))
  }
  const scores = tallies.scores()
  return { scores, figures: { 'macro F1': macroF1(scores) } }
}

function wordOf(isAbuse: boolean): string {
  return isAbuse ? 'abuse' : 'no abuse'
}
