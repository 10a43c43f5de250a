import { createReader } from '../../detection/create-reader.ts'
import {
  createFeedbackJudge,
  type FeedbackJudgement,
} from '../../detection/feedback/judge-feedback.ts'
import type { Model } from '../../detection/model/model.ts'
import type { PracticeDirectory, ReadableItem, Reading } from '../../detection/reading.ts'
import { firstEdition } from '../../guidance/first-edition.ts'
import { recommend, type Recommendation } from '../../guidance/recommend.ts'

/** All that the machine says of one contribution. */
export interface Checked {
  readonly reading: Reading
  readonly recommendation: Recommendation
  /** Only where it was asked for. */
  readonly feedback: FeedbackJudgement | null
}

/** Makes the function that judges contributions by the first edition of the guidance. */
export function createCheck(
  practice: PracticeDirectory,
  { withFeedback, model }: { readonly withFeedback: boolean; readonly model: Model | null },
): (item: ReadableItem) => Checked {
  const read = createReader(practice, { model })
  const judgeFeedback = withFeedback ? createFeedbackJudge(practice) : null
  return (item) => {
    const reading = read(item)
    const kinds = reading.findings.map(({ kind }) => kind)
    return {
      reading,
      recommendation: recommend(firstEdition.table, item.channel, kinds, {
        failed: reading.failed.length,
      }),
      feedback: judgeFeedback === null ? null : judgeFeedback(item),
    }
  }
}
