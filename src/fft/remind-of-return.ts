import type { Clock } from '../base/clock.ts'
import { formatDay, dayOf, type LocalDay } from '../base/local-day.ts'
import type { PracticeId } from '../base/practice-id.ts'
import { postMessage } from '../letters/post-message.ts'
import type { InPractice, PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import { findHolidays } from '../practice/holidays.ts'
import { findPeople } from '../practice/people.ts'
import { findBeginning } from '../practice/store.ts'
import { may } from '../practice/rules/permissions.ts'
import { addMonths, type Month, monthOf, nameMonth } from './rules/month.ts'
import { isReminderDue, returnDueOn } from './rules/return-due.ts'
import { findReturns, lockReturn, noteReminder } from './store/returns.ts'

export interface RemindDeps {
  readonly inPractice: InPractice
  readonly enqueue: Enqueue
  readonly clock: Clock
  readonly publicUrl: URL
}

/**
 * Writes to everybody who may submit, manager and deputy alike, when last month's return is not submitted: a
 * return that hangs on one person is missed when that person is on leave.
 */
export async function remindOfReturn(deps: RemindDeps, practiceId: PracticeId): Promise<void> {
  const today = dayOf(deps.clock.now())
  const month = addMonths(monthOf(today), -1)
  await deps.inPractice(practiceId, async (tx) => {
    if (!(await wasHere(tx, month))) return
    if (!(await isWanted(tx, month, today, await findLast(tx, month)))) return
    const stored = await lockReturn(tx, month)
    if (!(await isWanted(tx, month, today, stored))) return
    const dueOn = returnDueOn(month, await findHolidays(tx))
    const address = new URL(`/feedback-returns/${month}`, deps.publicUrl).href
    for (const { email, role, leftAt } of await findPeople(tx)) {
      if (leftAt !== null || !may(role, 'fft:submit')) continue
      const message = {
        ...({ about: `feedback-return:${month}`, means: 'email', address: email } as const),
        subject: `Friends and Family Test for ${nameMonth(month)}: due on ${formatDay(dueOn)}`,
        body: `The figures for ${nameMonth(month)} are not submitted yet. CQRS takes them until ${formatDay(dueOn)}.\n\n${address}`,
      }
      await postMessage(tx, deps.enqueue, message, deps.clock.now())
    }
    await noteReminder(tx, month, today)
  })
}

/** Of a month before the practice came to Heed nothing is known here. */
async function wasHere(tx: PracticeTransaction, month: Month): Promise<boolean> {
  return monthOf(dayOf(await findBeginning(tx))) <= month
}

interface Standing {
  readonly state: string
  readonly remindedOn: string | null
}

async function findLast(tx: PracticeTransaction, month: Month): Promise<Standing> {
  const stored = (await findReturns(tx)).find((one) => one.month === month)
  return stored ?? { state: 'open', remindedOn: null }
}

async function isWanted(
  tx: PracticeTransaction,
  month: Month,
  today: LocalDay,
  { state, remindedOn }: Standing,
): Promise<boolean> {
  if (state === 'submitted' || state === 'published') return false
  return isReminderDue(month, { today, lastReminder: remindedOn }, await findHolidays(tx))
}
