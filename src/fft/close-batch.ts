import { randomUUID } from 'node:crypto'
import { err, ok, type Result } from '../base/result.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { enterFeedback, type EnterDeps } from './enter-feedback.ts'
import type { GivenFeedback } from './give-feedback.ts'
import { type BatchSlip, closeBatch, findSlips, lockBatch } from './store/paper-batches.ts'

export type CloseRefusal =
  | 'not-now'
  /** Slips that a person must still decide, or whose words are not typed. */
  | { readonly open: number }
  /** What was read and what was counted by hand differ. */
  | { readonly read: number; readonly counted: number }

/**
 * Closes a batch: its slips become answers, and the pictures go. Refused while something is open, and where
 * the number of slips is not that of the cover slip.
 */
export async function settleBatch(
  deps: EnterDeps,
  tx: PracticeTransaction,
  { batchId, personId }: { readonly batchId: string; readonly personId: string },
): Promise<Result<number, CloseRefusal>> {
  const batch = await lockBatch(tx, batchId)
  if (batch?.state !== 'read') return err('not-now')
  const slips = await findSlips(tx, batchId)
  const open = slips.filter(isOpen).length
  if (open > 0) return err({ open })
  const counting = slips.filter(({ state }) => state === 'read')
  const left = slips.filter(({ state }) => state === 'left-out').length
  if (counting.length + left !== batch.slipCount) {
    return err({ read: counting.length + left, counted: batch.slipCount })
  }
  await closeBatch(tx, batchId, personId, deps.clock.now())
  const given = counting.flatMap(toFeedback)
  await enterFeedback(deps, tx, { given, collected: batch.month, personId })
  return ok(given.length)
}

/** Whether somebody must still look at it. */
function isOpen({ state, hasCommentPicture, comment }: BatchSlip): boolean {
  return state === 'doubtful' || (state === 'read' && hasCommentPicture && comment === null)
}

/** An answer with an id of its own: nothing leads back to the slip. */
function toFeedback(slip: BatchSlip): readonly GivenFeedback[] {
  const { answer, site, publish, helped, comment } = slip
  if (answer === undefined || site === null) return []
  const text = comment ?? ''
  return [
    {
      ...{ responseId: randomUUID(), site, answer, mode: 'handwritten', wasAssisted: helped },
      comments: text === '' ? [] : [{ question: 'why', text, mayPublish: publish }],
    },
  ]
}
