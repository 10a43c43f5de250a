import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'
import { createAuditLog } from '../../src/audit/audit-log.ts'
import type { PracticeId } from '../../src/base/practice-id.ts'
import { FacebookCredentials } from '../../src/channels/facebook/credentials.ts'
import { createFacebookChannel } from '../../src/channels/facebook/facebook-channel.ts'
import { createFakeClock } from '../../src/channels/simulator/clock/fake-clock.ts'
import { createFacebookSimulator } from '../../src/channels/simulator/facebook/create-facebook-simulator.ts'
import type { FollowUp } from '../../src/contributions/follow-up.ts'
import { createContributionWorkers, type SpineDeps } from '../../src/contributions/workers.ts'
import type { InPractice } from '../../src/platform/database/database.ts'
import type { JobPayload, Worker } from '../../src/platform/jobs/job.ts'
import { createSeal } from '../../src/platform/seal.ts'
import { readMarks } from './read-marks.ts'
import { useTestDatabase } from './test-database.ts'

/** A call without an answer is given up after this, so that a test need not wait as long as the program. */
const SHORT_DEADLINE_MS = 1000

/** Where pictures may lie and nobody answers. */
export const SILENT_HOST = 'http://127.0.0.1:1'

/** A job that was asked for in a transaction that was committed. */
export interface AskedJob {
  readonly name: string
  readonly payload: JobPayload
  readonly notBefore: Date
}

/** What areas add to the spine under test. */
export interface TestAreas {
  readonly followUps?: (deps: SpineDeps) => readonly FollowUp[]
  readonly workers?: (deps: SpineDeps) => readonly Worker[]
}

/**
 * The spine on a database of its own, beside a simulated Facebook. Time stands still until it is told
 * to move, and jobs run when `work` is called: those that are due, and what follows from them.
 */
export function useTestSpine(areas: TestAreas = {}) {
  const test = useTestDatabase()
  const clock = createFakeClock(Date.UTC(2026, 7, 6, 9))
  const simulator = createFacebookSimulator({ clock })
  const seal = createSeal(randomBytes(32))
  const now = () => new Date(clock.now())
  beforeAll(() => simulator.start())
  afterAll(() => simulator.stop())

  const jobs: AskedJob[] = []
  const askedIn = new WeakMap<object, AskedJob[]>()
  const inPractice: InPractice = async (practiceId, run) => {
    const asked: AskedJob[] = []
    const value = await test.database.inPractice(practiceId, (tx) => {
      askedIn.set(tx, asked)
      return run(tx)
    })
    jobs.push(...asked)
    return value
  }
  const deps: SpineDeps = {
    inPractice,
    enqueue: (tx, { name }, payloads, options) => {
      const notBefore = options?.notBefore ?? now()
      askedIn.get(tx)?.push(...payloads.map((payload) => ({ name, payload, notBefore })))
      return Promise.resolve()
    },
    recordAudit: createAuditLog({ now }),
    readerFor: () => readMarks,
    get followUps() {
      return areas.followUps?.(deps) ?? []
    },
    clock: { now },
    get channels() {
      const channel = createFacebookChannel({
        ...{ baseUrl: simulator.url, version: 'v25.0', mediaHosts: [simulator.url, SILENT_HOST] },
        now,
        fetch: (input, init) =>
          fetch(input, { ...init, signal: AbortSignal.timeout(SHORT_DEADLINE_MS) }),
      })
      return new Map([[channel.network, channel]])
    },
    openConnection: (row) => ({
      connectionId: row.connection_id,
      accountId: row.account_id,
      credentials: FacebookCredentials.parse(
        JSON.parse(seal.open(row.credentials, `${row.practice_id}:${row.account_id}`)),
      ),
    }),
  }

  /** Runs everything that is due, in batches as the job queue does, until nothing is. */
  async function work(): Promise<void> {
    const workers = new Map(
      [...createContributionWorkers(deps), ...(areas.workers?.(deps) ?? [])].map((one) => [
        one.job.name,
        one,
      ]),
    )
    for (;;) {
      const first = jobs.find(isDue)
      if (first === undefined) return
      const { name, payload } = first
      const worker = workers.get(name)
      const batch = jobs.filter((job) => isDue(job) && isAlike(job, first))
      const taken = batch.slice(0, worker?.job.batchSize)
      for (const job of taken) jobs.splice(jobs.indexOf(job), 1)
      await worker?.run(
        payload.practiceId,
        taken.map((job) => job.payload),
      )
    }
  }
  const isDue = ({ notBefore }: AskedJob) => notBefore <= now()

  return {
    ...test,
    ...{ simulator, clock, seal, deps, jobs, work },
    /** Moves time on by as much, and runs what has become due. */
    advance: async (spanMs: number) => {
      await clock.advance(spanMs)
      await work()
    },
    makeId: () => randomUUID() as PracticeId,
  }
}
const isAlike = (one: AskedJob, other: AskedJob) =>
  one.name === other.name && one.payload.practiceId === other.payload.practiceId

export type TestSpine = ReturnType<typeof useTestSpine>
