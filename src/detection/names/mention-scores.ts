import { readWeights, scoreFeatures, type LinearWeights } from '../text/linear.ts'
import { mentionTable } from './mention-table.ts'

/** Who a mention is, each 0 to 1: a member of staff, a patient told something about, a private person at all. */
export interface MentionScores {
  readonly staff: number
  readonly patient: number
  readonly person: number
}

const ours = readWeights(mentionTable)

export function scoreMention(
  features: readonly string[],
  weights: LinearWeights = ours,
): MentionScores {
  const [staff = 0, patient = 0, person = 0] = scoreFeatures(weights, features)
  return { staff, patient, person }
}
