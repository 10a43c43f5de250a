import { setTimeout as sleep } from 'node:timers/promises'
import { openDataFolder, takeDataFolder, type Holder } from '../platform/database/data-folder.ts'
import {
  addressOfServer,
  addressOfSocket,
  type Database,
  type DatabaseAddress,
  openDatabase,
} from '../platform/database/database.ts'
import { DATABASE, OWNER, startEmbeddedPostgres } from '../platform/database/embedded-postgres.ts'
import { migrate } from '../platform/database/migrate.ts'
import { prepareJobs } from '../platform/jobs/job-queue.ts'
import { allJobs } from './areas.ts'
import { type Config, UsageError } from './config.ts'

/** The database, open and at the newest schema. */
export interface Store {
  readonly address: DatabaseAddress
  readonly database: Database
  /** No other process can be working on it. */
  readonly isAlone: boolean
  readonly close: () => Promise<void>
}

const WAIT_FOR_OTHERS_MS = 60_000

/**
 * Opens the database: the server that DATABASE_URL names, else the embedded one in the data folder. A
 * command joins the running program's; a second program on the same folder is refused.
 * @param migrations - the numbers to go no further than, when a backup is restored
 */
export async function openStore(
  config: Config,
  as: Holder,
  migrations?: ReadonlySet<number>,
): Promise<Store> {
  if (config.databaseUrl !== undefined) {
    return prepareStore(config, addressOfServer(config.databaseUrl), {
      isAlone: false,
      end: () => Promise.resolve(),
      migrations,
    })
  }
  const folder = openDataFolder(config.dataFolder)
  const address = addressOfSocket(folder.socketFolder, OWNER, DATABASE)
  const deadline = Date.now() + WAIT_FOR_OTHERS_MS
  while (Date.now() < deadline) {
    const taken = await takeDataFolder(folder, as)
    if ('release' in taken) {
      const server = await startEmbeddedPostgres(folder)
      const end = async () => {
        await server.stop()
        taken.release()
      }
      return prepareStore(config, address, { isAlone: true, end, migrations })
    }
    if (taken.heldBy === 'server' && as === 'server') {
      throw new UsageError(
        `Heed is already running on ${folder.path}. Stop it first, or set HEED_DATA_DIR to another folder.`,
      )
    }
    if (taken.heldBy === 'server') return joinStore(address, deadline)
    // A command holds it for a moment.
    await sleep(100)
  }
  throw new UsageError(
    `Another command is still using ${folder.path}. Try again when it has ended.`,
  )
}

async function prepareStore(
  config: Config,
  address: DatabaseAddress,
  {
    isAlone,
    end,
    migrations,
  }: {
    readonly isAlone: boolean
    readonly end: () => Promise<void>
    readonly migrations: ReadonlySet<number> | undefined
  },
): Promise<Store> {
  try {
    await migrate(address, config.migrations, migrations)
    await prepareJobs(address, allJobs)
  } catch (error) {
    await end()
    throw error
  }
  const database = openDatabase(address)
  return {
    address,
    database,
    isAlone,
    close: async () => {
      await database.close()
      await end()
    },
  }
}

/** The running program has prepared it, or is about to. */
async function joinStore(address: DatabaseAddress, deadline: number): Promise<Store> {
  const database = openDatabase(address, 2)
  const isReady = () =>
    database.call('list_practices', []).then(
      () => true,
      () => false,
    )
  while (!(await isReady())) {
    if (Date.now() > deadline) throw new UsageError('The running Heed does not answer.')
    await sleep(100)
  }
  return { address, database, isAlone: false, close: database.close }
}
