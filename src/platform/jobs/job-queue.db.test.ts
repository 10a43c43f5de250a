import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { somePracticeId, useTestDatabase } from '../../../test/setup/test-database.ts'
import type { PracticeId } from '../../base/practice-id.ts'
import { countDeadLetters, dropDeadLetter, findDeadLetters } from './dead-letters.ts'
import { defineJob, type Worker } from './job.ts'
import { type JobQueue, openJobQueue, prepareJobs } from './job-queue.ts'

const HOLDER = fileURLToPath(new URL('../../../test/jobs/holding-program.ts', import.meta.url))
const { database, asOwner, address, name } = useTestDatabase()
const practiceId = somePracticeId()
const failures: string[] = []
const open: JobQueue[] = []

const greet = defineJob({
  name: 'greet',
  payload: z.strictObject({
    practiceId: z.string().transform((id) => id as PracticeId),
    personId: z.string(),
  }),
  batchSize: 10,
  concurrency: 1,
})

beforeAll(() => prepareJobs(address, [greet]))
afterEach(async () => {
  for (const queue of open.splice(0)) await queue.stop()
  await asOwner('delete from pgboss.job')
  failures.length = 0
})

async function openQueue(): Promise<JobQueue> {
  const queue = await openJobQueue(address, {
    jobFailed: (job, jobId) => failures.push(`${job} ${jobId}`),
    queueTrouble: () => undefined,
  })
  open.push(queue)
  return queue
}

/** Does the work by calling this with each batch of ids. */
const workerOf = (run: (personIds: readonly string[]) => Promise<void>): Worker => ({
  job: greet,
  run: (_practiceId, payloads) => run(payloads.map((payload) => payload['personId'] ?? '')),
})
const add = (queue: JobQueue, ...personIds: readonly string[]) =>
  database.inPractice(
    practiceId,
    (tx) =>
    queue.enqueue(tx, greet, personIds.map((personId) => ({ practiceId, personId }))), // prettier-ignore
  )
const findJobs = () =>
  asOwner<{ data: unknown; state: string; name: string }>(
    'select data, state, name from pgboss.job',
  )

describe('a job that is added', () => {
  test('exists when its transaction is committed, and carries ids alone', async () => {
    const queue = await openQueue()
    await add(queue, 'a')
    expect(await findJobs()).toEqual([
      { name: 'greet', state: 'created', data: { practiceId, personId: 'a' } },
    ])
  })

  test('is gone when its transaction is rolled back', async () => {
    const queue = await openQueue()
    const added = database.inPractice(practiceId, async (tx) => {
      await queue.enqueue(tx, greet, [{ practiceId, personId: 'a' }])
      throw new Error('changed my mind')
    })
    await expect(added).rejects.toThrow('changed my mind')
    expect(await findJobs()).toEqual([])
  })

  test('is not taken before its time', async () => {
    const queue = await openQueue()
    const taken: string[] = []
    await queue.work([workerOf((ids) => Promise.resolve(void taken.push(...ids)))], true)
    await database.inPractice(practiceId, (tx) =>
      queue.enqueue(tx, greet, [{ practiceId, personId: 'later' }], {
        notBefore: new Date(Date.now() + 3_600_000),
      }),
    )
    await add(queue, 'now')
    await expect.poll(() => taken, { timeout: 5000 }).toEqual(['now'])
    expect((await findJobs()).filter(({ state }) => state === 'created')).toHaveLength(1)
  })
})

describe('a job that fails', () => {
  test('once, is tried again within two seconds', async () => {
    const queue = await openQueue()
    const tries: number[] = []
    await queue.work(
      [
        workerOf(() => {
          tries.push(Date.now())
          return tries.length === 1 ? Promise.reject(new Error('passing')) : Promise.resolve()
        }),
      ],
      true,
    )
    await add(queue, 'a')
    await expect.poll(() => tries.length, { timeout: 10_000 }).toBe(2)
    const [first = 0, second = 0] = tries
    expect(second - first).toBeLessThan(2000)
    expect(failures).toEqual([])
  })

  test('always, stops no other in its batch', async () => {
    const queue = await openQueue()
    const done = new Set<string>()
    await add(queue, 'a', 'poison', 'b', 'c')
    await queue.work(
      [
        workerOf((ids) => {
          if (ids.includes('poison')) return Promise.reject(new Error('what a patient wrote'))
          ids.forEach((id) => done.add(id))
          return Promise.resolve()
        }),
      ],
      true,
    )
    await expect.poll(() => [...done].sort(), { timeout: 10_000 }).toEqual(['a', 'b', 'c'])
    await expect.poll(() => failures.length, { timeout: 10_000 }).toBeGreaterThan(0)
    const stored = await asOwner<{ row: string }>(
      'select row_to_json(j)::text as row from pgboss.job j',
    )
    expect(stored.map(({ row }) => row).join()).not.toContain('what a patient wrote')
  })

  test('to its last try waits among the dead, for its own practice, to be tried again or given up', async () => {
    const queue = await openQueue()
    await add(queue, 'poison', 'poison')
    await asOwner('update pgboss.job set retry_limit = 0')
    let isCured = false
    await queue.work(
      [workerOf(() => (isCured ? Promise.resolve() : Promise.reject(new Error('no'))))],
      true,
    )
    const asPractice = database.inPractice
    const countOf = (id: PracticeId) => asPractice(id, countDeadLetters)
    await expect.poll(() => countOf(practiceId), { timeout: 20_000 }).toBe(2)
    expect(await countOf(somePracticeId())).toBe(0)
    const [first, second] = await asPractice(practiceId, findDeadLetters)
    expect(first).toMatchObject({ job: 'greet' })

    const jobId = first?.jobId ?? ''
    expect(await asPractice(somePracticeId(), (tx) => dropDeadLetter(tx, jobId))).toBe(false)
    expect(await asPractice(practiceId, (tx) => dropDeadLetter(tx, jobId))).toBe(true)
    isCured = true
    const redrive = (id: PracticeId) =>
      asPractice(id, (tx) => queue.redrive(tx, second?.jobId ?? ''))
    expect(await redrive(somePracticeId())).toBe(false)
    expect(await redrive(practiceId)).toBe(true)
    await expect
      .poll(async () => (await findJobs()).filter(({ state }) => state === 'completed').length, {
        timeout: 10_000,
      })
      .toBe(1)
    expect(await countOf(practiceId)).toBe(0)
  })
})

test('a job held by a process that was killed is taken up by another within ten seconds', async () => {
  const queue = await openQueue()
  await add(queue, 'held')
  const plan = JSON.stringify({ socket: inject('databaseSocket'), databaseName: name })
  const holder = spawn(process.execPath, ['--import', 'tsx', HOLDER, plan])
  await new Promise((resolve) => holder.stdout.once('data', resolve))
  expect((await findJobs()).map(({ state }) => state)).toEqual(['active'])
  const taken: string[] = []
  await queue.work([workerOf((ids) => Promise.resolve(void taken.push(...ids)))], false)
  const killedAt = Date.now()
  holder.kill('SIGKILL')
  await expect.poll(() => taken, { timeout: 15_000 }).toEqual(['held'])
  expect(Date.now() - killedAt).toBeLessThan(10_000)
})

test('a process that is alone takes up what its killed predecessor held, at once', async () => {
  const queue = await openQueue()
  await add(queue, 'held')
  await asOwner(`update pgboss.job set state = 'active', started_on = now(), heartbeat_on = now()`)
  const taken: string[] = []
  const startedAt = Date.now()
  await queue.work([workerOf((ids) => Promise.resolve(void taken.push(...ids)))], true)
  await expect.poll(() => taken, { timeout: 5000 }).toEqual(['held'])
  expect(Date.now() - startedAt).toBeLessThan(5000)
})
