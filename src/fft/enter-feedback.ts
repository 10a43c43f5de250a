import type { RecordAudit } from '../audit/audit-log.ts'
import { dayOf } from '../base/local-day.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { type FeedbackDeps, type GivenFeedback, keepFeedback } from './give-feedback.ts'
import { type Month, monthOf } from './rules/month.ts'
import { monthForSlip, takesResponses } from './rules/monthly-return.ts'
import { lockReturn } from './store/returns.ts'

export interface EnterDeps extends Pick<FeedbackDeps, 'clock' | 'readerFor'> {
  readonly recordAudit: RecordAudit
}

/** Where something collected in a month counts, with that month's return held until the transaction ends. */
async function placeInReturn(
  { clock }: Pick<EnterDeps, 'clock'>,
  tx: PracticeTransaction,
  collected: Month,
) {
  const current = monthOf(dayOf(clock.now()))
  const { state } = await lockReturn(tx, collected)
  return monthForSlip(collected, current, (month) => month === current || takesResponses(state))
}

/**
 * Keeps answers that a member of staff took down. The log says who entered how many, and not which: an
 * answer leads to nobody.
 */
export async function enterFeedback(
  deps: EnterDeps,
  tx: PracticeTransaction,
  {
    given,
    collected,
    personId,
  }: { given: readonly GivenFeedback[]; collected: Month; personId: string },
): Promise<void> {
  const counted = await placeInReturn(deps, tx, collected)
  await keepFeedback(
    deps,
    tx,
    given.map((one) => ({ ...one, counted })),
  )
  await deps.recordAudit(tx, [
    {
      actor: { kind: 'person', personId },
      action: 'feedback-entered',
      subject: `feedback-return:${counted.month}`,
      detail: { answers: given.length, late: counted.isLate },
    },
  ])
}
