import { findCasesLinkedTo } from '../cases/store/links.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { complaintKind } from './rules/complaint-kind.ts'

/** Whether somebody complains of the same things and has no answer yet: nobody is removed for complaining. */
export async function hasOpenComplaint(
  tx: PracticeTransaction,
  _caseId: string,
  contributionIds: readonly string[],
): Promise<boolean> {
  for (const id of contributionIds) {
    const linked = await findCasesLinkedTo(tx, { kind: 'contribution', id })
    if (linked.some(({ kind, closedAt }) => kind === complaintKind.name && closedAt === null)) {
      return true
    }
  }
  return false
}
