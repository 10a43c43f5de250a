import { createReader } from '../src/detection/create-reader.ts'
import type { Model } from '../src/detection/model/model.ts'
import { readPracticeOption } from '../src/main/commands/check-practice.ts'
import { evaluateDecisions } from '../src/main/commands/evaluate-decisions.ts'
import { decideRow } from './decide-row.ts'
import { measureGroups } from './measure-groups.ts'
import { readHeldOut } from './read-corpus.ts'
import { readThresholds } from './read-thresholds.ts'

/** Gives a model its thresholds, and measures it with them on texts it never saw. */
export function finishModel(model: Model) {
  const practice = readPracticeOption(undefined)
  const thresholds = readThresholds()
  const kinds = model.card.kinds.map((card) => ({ ...card, ...thresholds[card.kind] }))
  const finished = { ...model, card: { ...model.card, kinds } }
  return {
    kinds,
    measured: {
      how: 'training/held-out.jsonl: written before any model read it, never learnt from.',
      texts: readHeldOut().length,
      ...evaluateDecisions(practice, readHeldOut().map(decideRow), finished),
    },
    groups: measureGroups(createReader(practice, { model: finished })),
  }
}
