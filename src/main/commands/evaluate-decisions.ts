import type { z } from 'zod'
import type { Model } from '../../detection/model/model.ts'
import type { PracticeDirectory } from '../../detection/reading.ts'
import { createCheck } from './check-contribution.ts'
import type { decisionRow } from './evaluate-data.ts'
import { createTallies, kappa, macroF1, share, type Evaluation } from './evaluate-score.ts'

/** Findings, visibility and queue against labelled contributions. */
export function evaluateDecisions(
  practice: PracticeDirectory,
  rows: readonly z.infer<typeof decisionRow>[],
  model: Model,
): Evaluation {
  const check = createCheck(practice, { withFeedback: false, model })
  const tallies = createTallies()
  const judged = rows.map((row) => {
    const { reading, recommendation } = check(row)
    const found = new Set(reading.findings.map(({ kind }) => kind))
    const expected = new Set(row.findings.map(({ kind }) => kind))
    tallies.addSets(found, expected)
    return { row, recommendation, isUntouched: found.size === 0, isClean: expected.size === 0 }
  })
  const urgent = judged.filter(({ row }) => row.queue === 'urgent')
  const clean = judged.filter(({ isClean }) => isClean)
  const scores = tallies.scores()
  return {
    scores,
    figures: {
      'macro F1': macroF1(scores),
      'hide or keep, kappa': kappa(
        judged.map(
          ({ row, recommendation }) => [row.visibility, recommendation.visibility] as const,
        ),
      ),
      'queue, share right': share(
        judged.filter(({ row, recommendation }) => row.queue === recommendation.queue).length,
        judged.length,
      ),
      'urgent, recall': share(
        urgent.filter(({ recommendation }) => recommendation.queue === 'urgent').length,
        urgent.length,
      ),
      'clean, share left alone': share(
        clean.filter(({ isUntouched }) => isUntouched).length,
        clean.length,
      ),
    },
  }
}
