import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { PracticeId } from '../../src/base/practice-id.ts'
import { addressOfSocket } from '../../src/platform/database/database.ts'
import { OWNER } from '../../src/platform/database/embedded-postgres.ts'
import { openJobQueue } from '../../src/platform/jobs/job-queue.ts'

/** Takes one job, says so, and holds it until it is killed. */
const plan = z
  .strictObject({ socket: z.string(), databaseName: z.string() })
  .parse(JSON.parse(process.argv[2] ?? ''))
const queue = await openJobQueue(addressOfSocket(plan.socket, OWNER, plan.databaseName), {
  jobFailed: () => undefined,
  queueTrouble: () => undefined,
})
const payload = z.looseObject({ practiceId: z.string().transform((id) => id as PracticeId) })
await queue.work(
  [
    {
      job: { name: 'greet', payload: payload as never, batchSize: 1, concurrency: 1 },
      run: async () => {
        console.log('holding')
        await sleep(600_000)
      },
    },
  ],
  false,
)
