import { readConfig } from '../config.ts'
import { createLog } from '../log.ts'
import { openStore } from '../open-store.ts'
import { type Part, runProgram } from '../run-program.ts'

const run = async (parts: readonly Part[]): Promise<number> => {
  const config = readConfig(process.env)
  const log = createLog(config.logsRequests)
  const store = await openStore(config, 'server')
  await runProgram({ config, log, store, parts })
  return 0
}

/** `heed start`: pages and jobs in one process, what `npm start` runs. */
export const runStart = (): Promise<number> => run(['web', 'jobs', 'demonstration'])

/** `heed serve`: pages and webhooks alone. */
export const runServe = (): Promise<number> => run(['web'])

/** `heed work`: jobs alone. */
export const runWork = (): Promise<number> => run(['jobs'])
