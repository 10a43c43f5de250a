import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openDataFolder } from '../src/platform/database/data-folder.ts'
import { DATABASE, OWNER } from '../src/platform/database/embedded-postgres.ts'
import { FULL_QUEUE } from './console-queue.ts'
import { type Environment, runHeed, startHeed, waitFor } from './processes.ts'

const PORT = 4711
const OPEN_CONTRIBUTIONS = 100_000
const REQUESTS = 200
const PRACTICE_FILE = fileURLToPath(
  new URL('../src/main/demonstration/practice.json', import.meta.url),
)
const EMAIL = 'bench@example.org'

/**
 * Times the staff's pages over HTTP, one request at a time, with 100,000 contributions open in the queue.
 * @throws {Error} when a page does not answer 200
 */
export async function runConsoleBench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'heed-bench-'))
  const environment = { HEED_DATA_DIR: folder, HEED_DEMO: 'off', PORT: String(PORT) }
  await runHeed(['practice', 'load', PRACTICE_FILE], environment)
  const password = await addManager(environment)
  const running = startHeed(['start'], environment)
  try {
    await waitFor('Heed to start', () => running.said().includes('Heed is running') || undefined)
    const { deepPlace, contributionIds } = await fillQueue(folder)
    const cookie = await signIn(password)
    console.log(`${OPEN_CONTRIBUTIONS} open contributions, ${REQUESTS} requests each, in ms`)
    await time('queue, first page', cookie, () => '/queue')
    await time('queue, deep page', cookie, () => `/queue?after=${deepPlace}`)
    await time('queue, one filter', cookie, () => '/queue?queue=priority')
    await time('contribution', cookie, (index) => `/contributions/${contributionIds[index] ?? ''}`)
    await time('decided', cookie, () => '/decided')
    await time('stuck', cookie, () => '/stuck')
  } finally {
    running.child.kill('SIGTERM')
    await running.ended
    rmSync(folder, { recursive: true, force: true })
  }
}

async function addManager(environment: Environment): Promise<string> {
  const who = ['--email', EMAIL, '--name', 'Bench', '--role', 'manager']
  const said = await runHeed(['user', 'add', ...who], environment)
  const password = /Password: (\S+)/.exec(said)?.[1]
  if (password === undefined) throw new Error(said)
  return password
}

async function fillQueue(folder: string) {
  const host = openDataFolder(folder).socketFolder
  const client = new pg.Client({
    host,
    user: OWNER,
    database: DATABASE,
    options: '-c search_path=heed',
  })
  await client.connect()
  try {
    for (const sql of FULL_QUEUE)
      await client.query(sql.replaceAll('$count', String(OPEN_CONTRIBUTIONS)))
    const deep = await client.query<{ place: string }>(
      `select rank || '.' || (extract(epoch from due_at) * 1000)::bigint || '.' || contribution_id as place
       from queue_entry order by rank, due_at, contribution_id offset $1 limit 1`,
      [OPEN_CONTRIBUTIONS * 0.9],
    )
    const some = await client.query<{ id: string }>(
      `select contribution_id as id from contribution order by md5(contribution_id::text) limit $1`,
      [REQUESTS],
    )
    return {
      deepPlace: deep.rows[0]?.place ?? '',
      contributionIds: some.rows.map((row) => row.id),
    }
  } finally {
    await client.end()
  }
}

async function signIn(password: string): Promise<string> {
  const reply = await fetch(`http://localhost:${PORT}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ email: EMAIL, password }),
  })
  const cookie = reply.headers.get('set-cookie')?.split(';')[0]
  if (cookie === undefined) throw new Error(`Signing in answered ${reply.status}`)
  return cookie
}

async function time(
  name: string,
  cookie: string,
  addressOf: (index: number) => string,
): Promise<void> {
  const tookMs: number[] = []
  for (let index = 0; index < REQUESTS; index++) {
    const begun = performance.now()
    const reply = await fetch(`http://localhost:${PORT}${addressOf(index)}`, {
      headers: { cookie },
    })
    await reply.text()
    tookMs.push(performance.now() - begun)
    if (reply.status !== 200) throw new Error(`${name} answered ${reply.status}`)
  }
  tookMs.sort((a, b) => a - b)
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((part) =>
    (tookMs[Math.ceil(part * REQUESTS) - 1] ?? 0).toFixed(1),
  )
  console.log(`${name.padEnd(18)} p50 ${p50 ?? ''}  p95 ${p95 ?? ''}  p99 ${p99 ?? ''}`)
}
