import { readWeights } from '../text/linear.ts'
import { mentionTable } from './mention-table.ts'

/** Who a mention is, each 0 to 1: a member of staff, a patient told something about, a private person at all. */
export interface MentionScores {
  readonly staff: number
  readonly patient: number
  readonly person: number
}

export const mentionWeights = readWeights(mentionTable)
