import { dayOfDeadline } from '../base/deadline.ts'
import { formatDateTime } from '../base/format-date.ts'
import { formatDayWithWeekday } from '../base/local-day.ts'
import type { PracticeId } from '../base/practice-id.ts'
import { postMessage } from '../letters/post-message.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { findPeople } from '../practice/people.ts'
import { findHolidays } from '../practice/holidays.ts'
import { may } from '../practice/rules/permissions.ts'
import { countClock } from './count-clock.ts'
import { askForWarning } from './keep-clocks.ts'
import type { ClockDeps } from './recount-clocks.ts'
import { clockDefinition } from './rules/register.ts'
import { type Clock, lockClock, setClockTimes } from './store/clocks.ts'

export interface WarnDeps extends ClockDeps {
  readonly publicUrl: URL
}

/** Tells everybody who may know of a clock that its time comes, or has come. Safe to run twice. */
export async function warnOfClock(
  deps: WarnDeps,
  practiceId: PracticeId,
  clockId: string,
): Promise<void> {
  const now = deps.clock.now()
  await deps.inPractice(practiceId, async (tx) => {
    const clock = await lockClock(tx, clockId)
    // Stopped, told already, or moved on: another job stands at its new time.
    if (clock?.nextWarningAt == null || clock.stoppedAt !== null || clock.nextWarningAt > now)
      return
    const times = countClock(clock, await findHolidays(tx), now)
    const next = { ...times, nextWarningAt: times.trouble === null ? times.nextWarningAt : null }
    await setClockTimes(tx, clockId, { ...next, givenDay: clock.givenDay })
    await askForWarning(deps.enqueue, tx, clockId, next.nextWarningAt)
    await tellKeepers(deps, tx, { ...clock, ...next }, now)
  })
}

async function tellKeepers(
  deps: WarnDeps,
  tx: PracticeTransaction,
  clock: Clock,
  now: Date,
): Promise<void> {
  const people = (await findPeople(tx)).filter(({ role }) => may(role, clock.permission))
  const words = warningWords(clock, now, new URL(clock.href, deps.publicUrl))
  for (const { email } of people) {
    const message = { about: clock.about, means: 'email', address: email, ...words } as const
    await postMessage(tx, deps.enqueue, message, now)
  }
}

/** References, days and addresses: an e-mail names no patient and repeats nothing anybody said. */
function warningWords(
  clock: Clock,
  now: Date,
  href: URL,
): { readonly subject: string; readonly body: string } {
  const { label, source, span } = clockDefinition(clock.type)
  const lines = (when: string) =>
    [
      `${clock.title}: ${label}.`,
      when,
      `Open it in Heed: ${href.href}`,
      `Rests on: ${source}.`,
    ].join('\n\n')
  if (clock.dueAt === null) {
    return {
      subject: `Deadline unknown: ${clock.title}`,
      body: lines(`Heed cannot tell when this is due. ${clock.trouble ?? ''}`),
    }
  }
  const day = formatDayWithWeekday(dayOfDeadline(clock.dueAt))
  const until = span?.kind === 'hours' ? formatDateTime(clock.dueAt) : `the end of ${day}`
  return now >= clock.dueAt
    ? { subject: `Late: ${clock.title}`, body: lines(`The time for this ended at ${until}.`) }
    : { subject: `Due soon: ${clock.title}`, body: lines(`It is due by ${until}.`) }
}
