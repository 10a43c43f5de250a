import { type ConstructorOptions, type Db, fromKysely, type JobResult, PgBoss } from 'pg-boss'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { PracticeId } from '../../base/practice-id.ts'
import { APP_ROLE, type DatabaseAddress, type PracticeTransaction } from '../database/database.ts'
import { DEAD_LETTERS } from './dead-letters.ts'
import type { Job, JobPayload, Worker } from './job.ts'

const SCHEMA = 'pgboss'
const HEARTBEAT_SECONDS = 10
const HEARTBEAT_REFRESH_SECONDS = 2
/** A live worker's claim is never older than its refresh; older by this much, its process is gone. */
const ORPHANED_AFTER_SECONDS = 6
const ORPHAN_CHECK_MS = 1000
const SECOND_TRY_AFTER_MS = 250

/** Adds work in the caller's transaction: it exists when, and only when, the change that caused it does. */
export type Enqueue = <Payload extends JobPayload>(
  tx: PracticeTransaction,
  job: Job<Payload>,
  payloads: readonly Payload[],
  options?: { readonly notBefore?: Date | undefined },
) => Promise<void>

/** Gives a dead letter of the practice another round of tries. False when there is no such job. */
export type Redrive = (tx: PracticeTransaction, jobId: string) => Promise<boolean>

export interface JobQueue {
  readonly enqueue: Enqueue
  readonly redrive: Redrive
  /** Starts taking jobs. `aloneHere`: no other process works on this database, so every claim found is an orphan. */
  readonly work: (workers: readonly Worker[], aloneHere: boolean) => Promise<void>
  readonly stop: () => Promise<void>
}

export interface JobLog {
  readonly jobFailed: (job: string, jobId: string, error: unknown) => void
  readonly queueTrouble: (error: unknown) => void
}

const queueSettings = {
  notify: true,
  deadLetter: DEAD_LETTERS,
  retryLimit: 20,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 300,
  expireInSeconds: 300,
  heartbeatSeconds: HEARTBEAT_SECONDS,
  retentionSeconds: 30 * 24 * 3600,
  deleteAfterSeconds: 3600,
}

/**
 * Makes the queue's own tables and one queue a job; run by the owner, beside the migrations, by one
 * process at a time (an advisory lock).
 */
export async function prepareJobs(
  address: DatabaseAddress,
  jobs: readonly Pick<Job<never>, 'name'>[],
): Promise<void> {
  const owner = new pg.Client(address.owner)
  await owner.connect()
  try {
    await owner.query(`select pg_advisory_lock(hashtext('heed jobs'))`)
    await makeQueues(address, jobs)
    await owner.query(`
      grant usage on schema ${SCHEMA} to ${APP_ROLE};
      grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${APP_ROLE};
      grant usage on all sequences in schema ${SCHEMA} to ${APP_ROLE};
      grant execute on all functions in schema ${SCHEMA} to ${APP_ROLE}`)
  } finally {
    await owner.end()
  }
}

async function makeQueues(
  address: DatabaseAddress,
  jobs: readonly Pick<Job<never>, 'name'>[],
): Promise<void> {
  const boss = new PgBoss({
    ...asBossConnection(address.owner),
    schema: SCHEMA,
    supervise: false,
    schedule: false,
  })
  boss.on('error', () => undefined)
  await boss.start()
  try {
    await boss.createQueue(DEAD_LETTERS)
    for (const { name } of jobs) {
      const found = await boss.getQueue(name)
      if (found === null) await boss.createQueue(name, queueSettings)
    }
  } finally {
    await boss.stop({ graceful: false })
  }
}

export async function openJobQueue(address: DatabaseAddress, log: JobLog): Promise<JobQueue> {
  const boss = new PgBoss({
    ...asBossConnection(address.app),
    schema: SCHEMA,
    max: 6,
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    useListenNotify: true,
  })
  boss.on('error', log.queueTrouble)
  await boss.start()
  let orphanCheck: NodeJS.Timeout | undefined

  return {
    enqueue: async (tx, job, payloads, options) => {
      if (payloads.length === 0) return
      const startAfter = options?.notBefore
      await boss.insert(
        job.name,
        payloads.map((data) => ({ data, ...(startAfter === undefined ? {} : { startAfter }) })),
        { db: fromKysely(tx.db) },
      )
    },
    redrive: async (tx, jobId) => {
      const { practiceId } = tx
      const which = { ids: [jobId], data: { practiceId }, db: fromKysely(tx.db) }
      return (await boss.redrive(DEAD_LETTERS, which)) > 0
    },
    work: async (workers, aloneHere) => {
      if (aloneHere) await releaseOrphans(boss.getDb(), 0)
      orphanCheck = setInterval(() => {
        releaseOrphans(boss.getDb(), ORPHANED_AFTER_SECONDS).catch(log.queueTrouble)
      }, ORPHAN_CHECK_MS)
      for (const worker of workers) await startWorker(boss, worker, log)
    },
    stop: async () => {
      clearInterval(orphanCheck)
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}

async function startWorker(boss: PgBoss, worker: Worker, log: JobLog): Promise<void> {
  const { name, batchSize, concurrency } = worker.job
  const options = {
    batchSize,
    localConcurrency: concurrency,
    burstWhenBatchFull: batchSize > 1,
    pollingIntervalSeconds: 0.5,
    notifyPollingIntervalSeconds: 1,
    heartbeatRefreshSeconds: HEARTBEAT_REFRESH_SECONDS,
    perJobResults: true,
  } as const
  await boss.work<JobPayload>(name, options, (taken) => runBatch(worker, taken, log))
}

interface Taken {
  readonly id: string
  readonly data: JobPayload
}

/** Runs each practice's jobs together; when that fails, one by one, so that a bad one stops no other. */
async function runBatch(
  worker: Worker,
  taken: readonly Taken[],
  log: JobLog,
): Promise<JobResult[]> {
  const byPractice = Map.groupBy(taken, (job) => job.data.practiceId)
  const results: JobResult[] = []
  for (const [practiceId, jobs] of byPractice) {
    if (jobs.length > 1 && (await didRun(worker, practiceId, jobs))) {
      results.push(...jobs.map(({ id }) => ({ id, status: 'completed' as const })))
      continue
    }
    for (const job of jobs) results.push(await runOne(worker, practiceId, job, log))
  }
  return results
}

async function didRun(
  worker: Worker,
  practiceId: PracticeId,
  jobs: readonly Taken[],
): Promise<boolean> {
  try {
    await worker.run(
      practiceId,
      jobs.map((job) => job.data),
    )
    return true
  } catch {
    // Not lost: each job now runs alone, and the one at fault is reported there.
    return false
  }
}

async function runOne(
  worker: Worker,
  practiceId: PracticeId,
  job: Taken,
  log: JobLog,
): Promise<JobResult> {
  try {
    await runWithSecondTry(() => worker.run(practiceId, [job.data]))
    return { id: job.id, status: 'completed' }
  } catch (error) {
    log.jobFailed(worker.job.name, job.id, error)
    // The name of an error, never its message, which could quote what a patient wrote.
    const output = { error: error instanceof Error ? error.name : 'unknown' }
    return { id: job.id, status: 'failed', output }
  }
}

/** Most failures pass at once (a connection replaced, a row locked); only a second one costs the queue's back-off. */
async function runWithSecondTry(run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch {
    await sleep(SECOND_TRY_AFTER_MS)
    await run()
  }
}

/** Gives back the jobs that a dead process held. The claim's count goes up, so a late answer is refused. */
async function releaseOrphans(db: Db, olderThanSeconds: number): Promise<void> {
  await db.executeSql(
    `update ${SCHEMA}.job set state = 'retry', start_after = now(), heartbeat_on = null
      where state = 'active' and heartbeat_on <= now() - $1 * interval '1 second'`,
    [olderThanSeconds],
  )
}

function asBossConnection(config: pg.PoolConfig): ConstructorOptions {
  return config as ConstructorOptions
}
