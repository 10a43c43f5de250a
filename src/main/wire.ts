import { createAuditLog, type RecordAudit } from '../audit/audit-log.ts'
import type { Clock } from '../base/clock.ts'
import type { SpineDeps } from '../contributions/workers.ts'
import { createReader } from '../detection/create-reader.ts'
import type { Model } from '../detection/model/model.ts'
import { attachLetter } from '../letters/attach-letter.ts'
import type { SendDeps } from '../letters/send-message.ts'
import { createMetrics, type Measured, type Metrics } from '../platform/metrics.ts'
import { openJobQueue, type JobQueue } from '../platform/jobs/job-queue.ts'
import { createSeal, type Seal } from '../platform/seal.ts'
import { findFacts } from '../practice/facts.ts'
import { type AccountFinders, createAccountFinders } from './account-finders.ts'
import { createFollowUps } from './areas.ts'
import { type CaseAreas, createCaseAreas } from './case-areas.ts'
import { createCarriers } from './carriers.ts'
import type { Config } from './config.ts'
import { createChannels } from './create-channels.ts'
import { loadModel } from './load-model.ts'
import type { createLog } from './log.ts'
import type { Store } from './open-store.ts'
import { findSecretKey } from './secret-key.ts'

/** Everything wired together, once a process. */
export interface House extends AccountFinders {
  readonly config: Config
  readonly store: Store
  readonly queue: JobQueue
  readonly seal: Seal
  readonly secretKey: Buffer
  readonly clock: Clock
  readonly recordAudit: RecordAudit
  readonly metrics: Metrics
  /** Tells the log what went wrong outside of requests and jobs. */
  readonly problem: (what: string, error: unknown) => void
  readonly spine: SpineDeps
  readonly letters: SendDeps
  readonly cases: CaseAreas
}

export const systemClock: Clock = { now: () => new Date() }

export async function wireHouse(
  config: Config,
  store: Store,
  log: ReturnType<typeof createLog>,
): Promise<House> {
  const clock = systemClock
  const secretKey = findSecretKey(config)
  const seal = createSeal(secretKey)
  const queue = await openJobQueue(store.address, log.jobs)
  const recordAudit = createAuditLog(clock)
  const channels = createChannels(config, clock)
  const openCredentials = (practiceId: string, accountId: string, sealed: Buffer): unknown =>
    JSON.parse(seal.open(sealed, `${practiceId}:${accountId}`))
  const carriers = createCarriers(config, clock)
  const cases = createCaseAreas({
    inPractice: store.database.inPractice,
    enqueue: queue.enqueue,
    ...{ recordAudit, clock, carriers, publicUrl: config.publicUrl },
  })
  const spine: SpineDeps = {
    inPractice: store.database.inPractice,
    enqueue: queue.enqueue,
    recordAudit,
    clock,
    followUps: createFollowUps({ cases, enqueue: queue.enqueue }),
    channels,
    readerFor: keepReader(modelOrNull(log)),
    openConnection: (row) => ({
      connectionId: row.connection_id,
      accountId: row.account_id,
      credentials: openCredentials(row.practice_id, row.account_id, row.credentials),
    }),
  }
  const letters: SendDeps = {
    inPractice: store.database.inPractice,
    enqueue: queue.enqueue,
    recordAudit,
    clock,
    carriers,
    host: config.publicUrl.hostname,
    attachLetter,
    findReplyTo: async (tx) => (await findFacts(tx))['complaints-email'] || undefined,
  }
  const metrics = createMetrics(() => store.database.call<Measured>('count_work', []))
  const { problem } = log
  return {
    ...{ config, store, queue, seal, secretKey, clock, recordAudit, spine, letters },
    ...createAccountFinders(store.database.call, openCredentials),
    ...{ cases, metrics, problem },
  }
}

/** Without it every contribution goes to a person, and the log says why. */
function modelOrNull(log: ReturnType<typeof createLog>): Model | null {
  const model = loadModel()
  if (model.ok) return model.value
  log.problem('the model cannot be read', new Error(model.error))
  return null
}

/** Keeps the last reader: making one takes long, and a practice's directory seldom changes. */
function keepReader(model: Model | null): SpineDeps['readerFor'] {
  const readers = new Map<string, ReturnType<typeof createReader>>()
  return (directory, { table }) => {
    const key = JSON.stringify([directory, table])
    const kept = readers.get(key)
    if (kept !== undefined) return kept
    if (readers.size >= 20) readers.clear()
    const made = createReader(directory, { table, model })
    readers.set(key, made)
    return made
  }
}
