import {
  createFeedbackJudge,
  type FeedbackJudgement,
} from '../detection/feedback/judge-feedback.ts'
import type { Finding, PracticeDirectory, ReadableItem, Reading } from '../detection/reading.ts'
import type { GuidanceVersion } from '../guidance/guidance-version.ts'
import { recommend } from '../guidance/recommend.ts'

/** Reads contributions as a practice's guidance asks. */
export type ReaderFor = (
  directory: PracticeDirectory,
  guidance: GuidanceVersion,
) => (item: ReadableItem) => Reading

/** What was found in a comment before any person saw it. */
export interface CommentReading extends FeedbackJudgement {
  readonly queue: string
  /** 1 for urgent, 4 where nothing was found: the order in which people look. */
  readonly rank: number
  readonly findings: readonly Pick<Finding, 'kind' | 'start' | 'end' | 'reason'>[]
  readonly failed: readonly string[]
}

const RANKS = { urgent: 1, priority: 2, routine: 3, none: 4 } as const

/** Makes the function that reads the comments of a practice. A detector that fails makes a person look. */
export function createCommentReader(
  readerFor: ReaderFor,
  directory: PracticeDirectory,
  guidance: GuidanceVersion,
): (text: string) => CommentReading {
  const read = readerFor(directory, guidance)
  const judge = createFeedbackJudge(directory)
  return (text) => {
    // It may be shown to everybody later, so that it is read as what stands in public.
    const item = { text, channel: 'facebook-comment' } as const
    const { findings, failed } = read(item)
    const kinds = findings.map(({ kind }) => kind)
    const { queue } = recommend(guidance.table, item.channel, kinds, { failed: failed.length })
    return {
      ...judge(item),
      ...{ queue, rank: RANKS[queue], failed },
      findings: findings.map(({ kind, start, end, reason }) => ({ kind, start, end, reason })),
    }
  }
}
