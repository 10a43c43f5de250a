import { createRounds, createWorkers } from './areas.ts'
import type { Config } from './config.ts'
import { startDemonstration } from './demonstration/start-demonstration.ts'
import type { createLog } from './log.ts'
import type { Store } from './open-store.ts'
import { measureWorkers } from './measure-workers.ts'
import { startRounds } from './run-rounds.ts'
import { settlePort, startWeb } from './start-web.ts'
import { wireHouse } from './wire.ts'

export type Part = 'web' | 'jobs' | 'demonstration'

export interface Program {
  readonly config: Config
  readonly log: ReturnType<typeof createLog>
  readonly store: Store
  readonly parts: readonly Part[]
}

/** Runs until SIGTERM or SIGINT, then lets what is under way finish and closes everything in order. */
export async function runProgram(program: Program): Promise<void> {
  const { log, store, parts } = program
  const closers: (() => Promise<void>)[] = [store.close]
  try {
    const config = await settlePort(program.config)
    const demonstration = parts.includes('demonstration')
      ? await startDemonstration(config, store)
      : undefined
    if (demonstration !== undefined) closers.push(demonstration.stop)
    const house = await wireHouse(demonstration?.config ?? config, store, log)
    closers.push(house.queue.stop)
    if (parts.includes('jobs')) {
      const workers = measureWorkers(createWorkers(house), house.metrics)
      await house.queue.work(workers, store.isAlone)
      closers.push(startRounds(store.database, createRounds(house), log))
    }
    if (parts.includes('web')) {
      const web = await startWeb(house, log)
      closers.push(web.close)
      console.log(`Heed is running at ${web.address}`)
      if (web.setUpCode !== undefined) {
        console.log(`Set up your practice at ${web.address}/set-up with the code ${web.setUpCode}`)
      }
    } else {
      console.log('Heed is working.')
    }
    if (demonstration !== undefined) await demonstration.play(house)
    await untilAskedToStop()
  } finally {
    for (const close of closers.reverse()) await close()
  }
}

function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      resolve()
    }
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
  })
}
