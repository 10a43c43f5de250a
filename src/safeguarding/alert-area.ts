import type { CaseArea, CaseDeps } from '../cases/case-area.ts'
import { findLinks } from '../cases/store/links.ts'
import { findTasks, insertTasks } from '../cases/store/tasks.ts'
import { takeQueueEntry } from '../contributions/store/queue-entries.ts'
import { bumpRevision } from '../contributions/store/revision.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { callNext } from './call-next.ts'
import { alertKind } from './rules/alert-kind.ts'
import { findAlert, insertAlert } from './store.ts'

/** A referral of a child that was made by phone is confirmed in writing within 24 hours in many areas (RCGP). */
const CONFIRM_WITHIN_MS = 24 * 3600_000

export function createAlertArea(deps: CaseDeps): CaseArea {
  return {
    kind: alertKind,
    gather: async (tx, { caseId }) => {
      const tasks = await findTasks(tx, caseId)
      const alert = await findAlert(tx, caseId)
      return {
        tasksOpen: tasks.some(({ doneAt }) => doneAt === null),
        isDrill: alert?.isDrill === true,
      }
    },
    afterMove: async (tx, { caseId }, { move, at, personId, values }) => {
      if (move === 'opened') {
        await insertAlert(tx, caseId)
        await callNext(deps, tx, caseId)
      }
      if (move === 'take' || move === 'reopen') await takeContributions(tx, caseId, personId, at)
      if (move === 'hand-back') await callNext(deps, tx, caseId)
      if (move === 'refer' && values['how'] === 'phone') {
        const dueAt = new Date(at.getTime() + CONFIRM_WITHIN_MS)
        const title = `Confirm the referral to ${values['referredTo'] ?? ''} in writing`
        await insertTasks(tx, caseId, [{ title, href: undefined, dueAt }], at)
      }
    },
  }
}

/** Who takes the alert takes what was written too, so that nothing is removed before. */
async function takeContributions(
  tx: PracticeTransaction,
  caseId: string,
  personId: string | undefined,
  at: Date,
): Promise<void> {
  if (personId === undefined) return
  for (const { kind, id } of await findLinks(tx, caseId)) {
    if (kind !== 'contribution') continue
    await takeQueueEntry(tx, id, personId, at)
    await bumpRevision(tx, id)
  }
}
