import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openDataFolder } from '../src/platform/database/data-folder.ts'
import { DATABASE, OWNER } from '../src/platform/database/embedded-postgres.ts'
import { type Environment, type Running, runHeed, startHeed, waitFor } from './processes.ts'

const PRACTICE_FILE = fileURLToPath(
  new URL('../src/main/demonstration/practice.json', import.meta.url),
)

export interface SimulatedPage {
  readonly url: string
  readonly pageId: string
  readonly appSecret: string
  readonly postIds: readonly string[]
}

/** A practice set up by commands, connected to a simulated page, in a data folder of its own. */
export interface BenchPractice {
  readonly page: SimulatedPage
  readonly port: number
  readonly start: () => Promise<Running>
  /** Runs SQL as the owner; the program must be running. */
  readonly query: <Row extends pg.QueryResultRow>(sql: string) => Promise<readonly Row[]>
  readonly close: () => Promise<void>
}

export async function setUpPractice(
  ports: { readonly heed: number; readonly simulator: number },
  more: Environment = {},
): Promise<BenchPractice> {
  const folder = mkdtempSync(path.join(tmpdir(), 'heed-bench-'))
  const simulator = startHeed(['simulate', '--port', String(ports.simulator)], {})
  const connect = await waitFor(
    'the simulator',
    () => /heed (connect .*)$/m.exec(simulator.said())?.[1],
  )
  const environment: Environment = {
    HEED_DATA_DIR: folder,
    HEED_DEMO: 'off',
    PORT: String(ports.heed),
    META_GRAPH_URL: `http://127.0.0.1:${ports.simulator}`,
    ...more,
  }
  await runHeed(['practice', 'load', PRACTICE_FILE], environment)
  await runHeed(connect.split(' '), environment)
  await runHeed(['automate', 'hide', '--kinds', 'all'], environment)
  const lead = ['--email', 'lead@example.org', '--name', 'Lead', '--role', 'safeguarding-lead']
  await runHeed(['user', 'add', ...lead], environment)
  const socket = openDataFolder(folder).socketFolder
  return {
    page: await describePage(simulator, ports.simulator),
    port: ports.heed,
    start: async () => {
      const running = startHeed(['start'], environment)
      await waitFor('Heed to start', () => {
        if (running.child.exitCode !== null) throw new Error(running.said())
        return running.said().includes('Heed is running') || undefined
      })
      return running
    },
    query: async <Row extends pg.QueryResultRow>(sql: string) => {
      const client = new pg.Client({
        host: socket,
        user: OWNER,
        database: DATABASE,
        options: '-c search_path=heed',
      })
      await client.connect()
      try {
        return (await client.query<Row>(sql)).rows
      } finally {
        await client.end()
      }
    },
    close: async () => {
      simulator.child.kill('SIGTERM')
      await simulator.ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function describePage(simulator: Running, port: number): Promise<SimulatedPage> {
  const url = `http://127.0.0.1:${port}`
  const find = (name: string) =>
    new RegExp(`^${name} +(\\S+)$`, 'm').exec(simulator.said())?.[1] ?? ''
  const world = (await (await fetch(`${url}/__sim/world`)).json()) as {
    readonly posts: readonly { readonly id: string }[]
  }
  const postIds = world.posts.map((post) => post.id)
  return { url, pageId: find('page id'), appSecret: find('app secret'), postIds }
}
