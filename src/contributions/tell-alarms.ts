import type { Clock } from '../base/clock.ts'
import type { PracticeId } from '../base/practice-id.ts'
import { postMessage } from '../letters/post-message.ts'
import type { InPractice } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import { findPeople } from '../practice/people.ts'
import { may } from '../practice/rules/permissions.ts'
import { findOpenAlarms, takeUntold } from './store/alarms.ts'

export interface TellAlarmsDeps {
  readonly inPractice: InPractice
  readonly enqueue: Enqueue
  readonly clock: Clock
  readonly publicUrl: URL
}

/** Writes to whoever manages connections about what is newly wrong, once. Safe in several processes at once. */
export async function tellAlarms(deps: TellAlarmsDeps, practiceId: PracticeId): Promise<void> {
  await deps.inPractice(practiceId, async (tx) => {
    const at = deps.clock.now()
    const untold = await takeUntold(tx, at)
    if (untold.size === 0) return
    const alarms = (await findOpenAlarms(tx)).filter(({ alarm_id: id }) => untold.has(id))
    const managers = (await findPeople(tx)).filter(
      ({ leftAt, role }) => leftAt === null && may(role, 'connections:manage'),
    )
    const words = alarms.map(({ account_name: name, message }) => `${name}: ${message}`)
    const page = new URL('/settings/connections', deps.publicUrl).href
    for (const { email } of managers) {
      await postMessage(
        tx,
        deps.enqueue,
        {
          ...{ about: `practice:${practiceId}`, means: 'email', address: email, urgent: true },
          subject: 'A connection of Heed needs you',
          body: [...words, `See how it stands, and what to do: ${page}`].join('\n\n'),
        },
        at,
      )
    }
  })
}
