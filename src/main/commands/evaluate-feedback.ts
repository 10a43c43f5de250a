import type { z } from 'zod'
import { createFeedbackJudge } from '../../detection/feedback/judge-feedback.ts'
import type { PracticeDirectory } from '../../detection/reading.ts'
import type { labelRow } from './evaluate-data.ts'
import { createTallies, kappa, macroF1, share, type Evaluation } from './evaluate-score.ts'

const SENTIMENT = 'sentiment:'

/** Sentiment, labelled `sentiment:1` to `sentiment:5`, and topics, which are all other labels. */
export function evaluateFeedback(
  practice: PracticeDirectory,
  rows: readonly z.infer<typeof labelRow>[],
): Evaluation {
  const judge = createFeedbackJudge(practice)
  const tallies = createTallies()
  const sentiments: (readonly [string, string])[] = []
  for (const { text, labels } of rows) {
    const { sentiment, topics } = judge({ text, channel: 'facebook-comment' })
    const expected = labels.find((label) => label.startsWith(SENTIMENT))
    const found = `${SENTIMENT}${sentiment}`
    if (expected !== undefined) {
      tallies.addSets(new Set([found]), new Set([expected]))
      sentiments.push([expected, found])
    }
    const expectedTopics = labels.filter((label) => !label.startsWith(SENTIMENT))
    if (expectedTopics.length > 0) tallies.addSets(new Set(topics), new Set(expectedTopics))
  }
  const scores = tallies.scores()
  const right = sentiments.filter(([expected, found]) => expected === found).length
  return {
    scores,
    figures: {
      'macro F1': macroF1(scores),
      'micro F1': tallies.micro().f1,
      ...(sentiments.length === 0
        ? {}
        : {
            'sentiment, share right': share(right, sentiments.length),
            'sentiment, kappa': kappa(sentiments),
          }),
    },
  }
}
