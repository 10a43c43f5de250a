import type { PracticeId } from '../base/practice-id.ts'
import { findCase } from '../cases/store/files.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { findPeople } from '../practice/people.ts'
import { may } from '../practice/rules/permissions.ts'
import type { CaseDeps } from '../cases/case-area.ts'
import { escalateAlertJob, sendNoticeJob } from './jobs.ts'
import { isOpen, type Recipient, recipientsOn } from './rules/escalate.ts'
import {
  findOnCall,
  findSafeguardingSettings,
  insertNotices,
  lockAlert,
  saveRung,
} from './store.ts'

const MINUTE_MS = 60_000

/** Calls the people of the next rung and asks to be called again, in the caller's transaction. */
export async function callNext(
  deps: CaseDeps,
  tx: PracticeTransaction,
  caseId: string,
): Promise<void> {
  const alert = await lockAlert(tx, caseId)
  if (alert === undefined) return
  const at = deps.clock.now()
  const settings = await findSafeguardingSettings(tx)
  const hours = {
    opensAt: settings.opensAt * MINUTE_MS,
    closesAt: settings.closesAt * MINUTE_MS,
  }
  const open = isOpen(at, hours, await deps.findHolidays(tx))
  const rung = alert.rung + 1
  const recipients = recipientsOn(rung, await findOnCall(tx), await findOthers(tx), open)
  const notices = await insertNotices(tx, { caseId, rung }, recipients, at)
  const nextRungAt = new Date(at.getTime() + settings.escalateMinutes * MINUTE_MS)
  await saveRung(tx, caseId, rung, nextRungAt)
  const { practiceId } = tx
  const payloads = notices.map((noticeId) => ({ practiceId, noticeId }))
  await deps.enqueue(tx, sendNoticeJob, payloads)
  await deps.enqueue(tx, escalateAlertJob, [{ practiceId, caseId }], { notBefore: nextRungAt })
}

/** Whoever may act; where a practice has nobody such, everybody: better too many than none. */
async function findOthers(tx: PracticeTransaction): Promise<readonly Recipient[]> {
  const people = await findPeople(tx)
  const acting = people.filter(({ role }) => may(role, 'safeguarding:act'))
  const called = acting.length > 0 ? acting : people
  return called.map(({ personId, email }) => ({ personId, email, phone: '' }))
}

/** Goes on calling while nobody has taken it. A job that comes too early, or twice, changes nothing. */
export async function escalateAlert(
  deps: CaseDeps,
  practiceId: PracticeId,
  caseId: string,
): Promise<void> {
  await deps.inPractice(practiceId, async (tx) => {
    const alert = await lockAlert(tx, caseId)
    const file = await findCase(tx, caseId)
    if (file?.state !== 'raised' || alert?.nextRungAt == null) return
    if (alert.nextRungAt > deps.clock.now()) return
    await callNext(deps, tx, caseId)
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'rule' },
        action: 'alert-escalated',
        subject: `case:${caseId}`,
        detail: { rung: alert.rung + 1 },
      },
    ])
  })
}
