import { v7 as newId } from 'uuid'
import type { PracticeId } from '../base/practice-id.ts'
import {
  type DecideDeps,
  decideContribution,
  type DecisionRefusal,
  type DecisionRequest,
} from './decide-contribution.ts'
import { findBatch } from './store/batches.ts'
import { undoDecision } from './undo-decision.ts'

/** One decision for several contributions, each as it was seen. */
export interface DecisionForMany extends Omit<
  DecisionRequest,
  'contributionId' | 'expectedRevision' | 'batchId'
> {
  readonly items: readonly { readonly contributionId: string; readonly expectedRevision: number }[]
}

export interface DecidedTogether {
  readonly batchId: string
  readonly decided: readonly string[]
  readonly refused: readonly {
    readonly contributionId: string
    readonly because: DecisionRefusal
  }[]
}

/**
 * Decides several contributions alike. Each is decided for itself, so that what changed meanwhile, or what is not
 * allowed for one, holds back that one and no other.
 */
export async function decideTogether(
  deps: DecideDeps,
  practiceId: PracticeId,
  { items, ...choice }: DecisionForMany,
): Promise<DecidedTogether> {
  const batchId = newId()
  const decided: string[] = []
  const refused: { contributionId: string; because: DecisionRefusal }[] = []
  for (const item of items) {
    const made = await decideContribution(deps, practiceId, { ...choice, ...item, batchId })
    if (made.ok) decided.push(item.contributionId)
    else refused.push({ contributionId: item.contributionId, because: made.error })
  }
  return { batchId, decided, refused }
}

/** Takes back what was decided together, as far as it has not left. @returns how many it could */
export async function undoTogether(
  deps: DecideDeps,
  practiceId: PracticeId,
  { batchId, personId }: { readonly batchId: string; readonly personId: string },
): Promise<number> {
  const decisionIds = await deps.inPractice(practiceId, (tx) => findBatch(tx, batchId))
  let undone = 0
  for (const decisionId of decisionIds) {
    const done = await undoDecision(deps, practiceId, { decisionId, personId })
    if (done.ok) undone += 1
  }
  return undone
}
