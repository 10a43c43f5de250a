import type { Clock } from '../base/clock.ts'
import type { PracticeId } from '../base/practice-id.ts'
import type { InPractice } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import { lookAroundJob, probeConnectionJob } from './jobs.ts'
import { takeDueLooks } from './store/looks.ts'

export interface PlanLooksDeps {
  readonly inPractice: InPractice
  readonly enqueue: Enqueue
  readonly clock: Clock
}

const MINUTE_MS = 60_000
/** What a webhook missed, and a connection that broke, are found within a quarter of an hour. */
const RECENT_EVERY_MS = 10 * MINUTE_MS
const PROBE_EVERY_MS = 10 * MINUTE_MS
const FULL_EVERY_MS = 24 * 60 * MINUTE_MS

/** Asks for every look that is due. To be called every few seconds; safe in several processes at once. */
export async function planLooks(deps: PlanLooksDeps, practiceId: PracticeId): Promise<void> {
  const now = deps.clock.now()
  const after = (spanMs: number) => new Date(now.getTime() + spanMs)
  await deps.inPractice(practiceId, async (tx) => {
    const full = await takeDueLooks(tx, 'full', now, after(FULL_EVERY_MS))
    const recent = await takeDueLooks(tx, 'recent', now, after(RECENT_EVERY_MS))
    const probes = await takeDueLooks(tx, 'probe', now, after(PROBE_EVERY_MS))
    const looks = [
      ...full.map((connectionId) => ({ connectionId, depth: 'all' as const })),
      ...recent
        .filter((connectionId) => !full.includes(connectionId))
        .map((connectionId) => ({ connectionId, depth: 'recent' as const })),
    ]
    await deps.enqueue(
      tx,
      lookAroundJob,
      looks.map((look) => ({ practiceId, ...look })),
    )
    await deps.enqueue(
      tx,
      probeConnectionJob,
      probes.map((connectionId) => ({ practiceId, connectionId })),
    )
  })
}
