import { createMentionFinder } from '../names/find-mentions.ts'
import { readStaff } from '../names/staff-directory.ts'
import type { PracticeDirectory, ReadableItem } from '../reading.ts'
import { prepareText } from '../text/prepare-text.ts'
import { judgeSentiment, type Sentiment } from './judge-sentiment.ts'
import { redact } from './redact.ts'
import { findTopics } from './topics.ts'

/** What a comment of the Friends and Family Test says, and the comment fit to be published. */
export interface FeedbackJudgement {
  readonly sentiment: Sentiment
  readonly topics: readonly string[]
  /** The text with names and identifiers replaced by `[name removed]` and the like. */
  readonly redacted: string
}

/** Makes the function that judges one comment after another for a practice. */
export function createFeedbackJudge(
  practice: PracticeDirectory,
): (item: ReadableItem) => FeedbackJudgement {
  const findMentions = createMentionFinder(readStaff(practice))
  return (item) => {
    const prepared = prepareText(item)
    return {
      sentiment: judgeSentiment(prepared.words),
      topics: findTopics(prepared.words),
      redacted: redact(findMentions, prepared),
    }
  }
}
