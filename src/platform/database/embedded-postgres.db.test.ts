import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { PracticeId } from '../../base/practice-id.ts'
import { readConfig, UsageError } from '../../main/config.ts'
import { openStore, type Store } from '../../main/open-store.ts'

const PROGRAM = fileURLToPath(new URL('../../../bin/heed.js', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'heed-embedded-'))
const config = readConfig({ HEED_DATA_DIR: folder, HEED_DEMO: 'off' })
const practiceFile = path.join(folder, 'practice.json')
const programs: ChildProcess[] = []

beforeAll(() => {
  const practice = { name: 'Willow Bank', sites: [{ name: 'Main', town: 'Burton' }], staff: [] }
  writeFileSync(practiceFile, JSON.stringify(practice))
})
afterEach(() => {
  for (const child of programs.splice(0)) child.kill('SIGKILL')
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Opens the database on the folder for this test. */
async function open(as: 'server' | 'command', given = config): Promise<Store> {
  const store = await openStore(given, as)
  onTestFinished(store.close)
  return store
}

/** Starts the program on a folder, in a process of its own, and waits until it answers. */
async function start(dataFolder: string, through: readonly string[] = []): Promise<ChildProcess> {
  const [command, ...args] = [...through, process.execPath, PROGRAM, 'start']
  const env = { ...process.env, HEED_DATA_DIR: dataFolder, HEED_DEMO: 'off', PORT: '0' }
  const child = spawn(command, args, { env })
  programs.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  }
  await expect.poll(() => said, { timeout: 50_000 }).toContain('Heed is running')
  return child
}

async function heed(...args: readonly string[]) {
  const env = { ...process.env, HEED_DATA_DIR: folder, HEED_DEMO: 'off' }
  const child = spawn(process.execPath, [PROGRAM, ...args], { env })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const status = await new Promise((resolve) => child.once('exit', resolve))
  return { status, said: said.trim().split('\n') }
}

const listPractices = (store: Store) => store.database.call<{ name: string }>('list_practices', [])
const findPostgres = () =>
  Number(readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])

test('a command starts the database for the moment, and joins it while a program runs', async () => {
  const loaded = await heed('practice', 'load', practiceFile)
  expect(loaded).toMatchObject({ status: 0 })
  expect(existsSync(path.join(folder, 'postgres/postmaster.pid'))).toBe(false)

  const server = await open('server')
  expect(server.isAlone).toBe(true)
  expect(await listPractices(server)).toMatchObject([{ name: 'Willow Bank' }])
  expect(await heed('automate', 'hide', '--kinds', 'hate')).toEqual({
    ...{ status: 0, said: ['Hidden without a person: hate.'] },
  })
  const command = await open('command')
  expect(command.isAlone).toBe(false)
  expect(await listPractices(command)).toHaveLength(1)
})

test('a second program on the same folder is refused in one line that says what to do', async () => {
  await open('server')
  const link = path.join(folder, '../', `${path.basename(folder)}/.`)
  for (const dataFolder of [folder, link]) {
    const second = openStore({ ...config, dataFolder }, 'server')
    await expect(second).rejects.toThrow(UsageError)
    await expect(second).rejects.toThrow(/already running on .*Stop it first, or set HEED_DATA_DIR/)
  }
})

test('a program that is killed takes its database with it, and starts again at once', async () => {
  const child = await start(folder)
  const postgres = findPostgres()
  child.kill('SIGKILL')
  const store = await open('server')
  expect(await listPractices(store)).toHaveLength(1)
  expect(findPostgres()).not.toBe(postgres)
})

test('a database that is killed is started again, and only what was open on it fails', async () => {
  const store = await open('server')
  const postgres = findPostgres()
  const broken = store.database.inPractice(randomUUID() as PracticeId, async (tx) => {
    process.kill(postgres, 'SIGKILL')
    await sleep(300)
    await sql`select 1`.execute(tx.db)
  })
  await expect(broken).rejects.toThrow()
  await expect.poll(() => store.database.isAnswering(), { timeout: 40_000 }).toBe(true)
  expect(findPostgres()).not.toBe(postgres)
  expect(await listPractices(store)).toHaveLength(1)
})

describe('what lies on the disk', () => {
  test('is for its owner alone', async () => {
    await open('server')
    for (const name of ['.', 'socket', 'postgres']) {
      expect([name, statSync(path.join(folder, name)).mode & 0o077]).toEqual([name, 0])
    }
  })
  test('can lie deeper than a socket may', async () => {
    const parent = mkdtempSync(path.join(tmpdir(), 'heed-deep-'))
    onTestFinished(() => {
      rmSync(parent, { recursive: true })
    })
    const dataFolder = path.join(parent, 'a'.repeat(100), 'b'.repeat(100))
    const store = await open('server', { ...config, dataFolder })
    expect(await store.database.isAnswering()).toBe(true)
  })
})

/** PostgreSQL refuses to run as root; as anybody else it needs no guise. */
const ORDINARY = ['setpriv', '--reuid=1000', '--regid=1000', '--clear-groups']
const canBeOrdinary =
  process.getuid?.() === 0 &&
  spawnSync('setpriv', [...ORDINARY.slice(1), 'test', '-r', PROGRAM]).status === 0

test.runIf(canBeOrdinary)('runs as an ordinary user too', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'heed-ordinary-'))
  onTestFinished(() => {
    rmSync(home, { recursive: true, force: true })
  })
  chownSync(home, 1000, 1000)
  const child = await start(path.join(home, 'data'), ORDINARY)
  child.kill('SIGTERM')
  while (child.exitCode === null && child.signalCode === null) await sleep(50)
  expect(child.exitCode).toBe(0)
  expect(statSync(path.join(home, 'data/postgres/PG_VERSION')).uid).toBe(1000)
})
