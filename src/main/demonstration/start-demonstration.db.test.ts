import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Running, startHeed, waitFor } from '../../../bench/processes.ts'
import { somePracticeId, useTestDatabase } from '../../../test/setup/test-database.ts'
import { createFakeClock } from '../../channels/simulator/clock/fake-clock.ts'
import { createFacebookSimulator } from '../../channels/simulator/facebook/create-facebook-simulator.ts'
import { openDataFolder } from '../../platform/database/data-folder.ts'
import { DATABASE, OWNER } from '../../platform/database/embedded-postgres.ts'
import { saveDirectory } from '../../practice/store.ts'
import { readConfig } from '../config.ts'
import { readKept, writeKept } from './demonstration-file.ts'
import { startDemonstration } from './start-demonstration.ts'

const makeFolder = () => mkdtempSync(path.join(tmpdir(), 'heed-demonstration-'))

describe('npm start on an empty data folder', () => {
  const folder = makeFolder()
  let running: Running | undefined

  async function start(): Promise<string> {
    const environment = { HEED_DATA_DIR: folder, PORT: '0', HEED_DEMO: 'on' }
    const heed = startHeed(['start'], { ...environment, DATABASE_URL: '', META_GRAPH_URL: '' })
    running = heed
    await waitFor('the introduction', () => {
      if (heed.child.exitCode !== null) throw new Error(heed.said())
      return heed.said().includes('HEED_DEMO=off') || undefined
    })
    return heed.said()
  }

  async function end(signal: 'SIGTERM' | 'SIGKILL') {
    running?.child.kill(signal)
    return running?.ended
  }

  async function query<Row extends pg.QueryResultRow>(sql: string): Promise<readonly Row[]> {
    const host = openDataFolder(folder).socketFolder
    const options = '-c search_path=heed'
    const client = new pg.Client({ host, user: OWNER, database: DATABASE, options })
    await client.connect()
    try {
      return (await client.query<Row>(sql)).rows
    } finally {
      await client.end()
    }
  }

  const findJudged = async () =>
    (
      await query<{ said: string }>(
        `select author_name || ': ' || text as said from contribution
         join contribution_version using (practice_id, contribution_id)
         where version = 1 and judged_version is not null order by posted_at, external_id`,
      )
    ).map((row) => row.said)
  const waitForJudged = (atLeast: number) =>
    waitFor(`${atLeast} judged comments`, async () => {
      const judged = await findJudged()
      return judged.length >= atLeast ? judged : undefined
    })

  let introduction = ''
  let hidden = ''
  const address = () => /Heed is running at (\S+)/.exec(introduction)?.[1] ?? ''
  const simulator = () => /(http:\/\/127\.0\.0\.1:\d+)\/__sim\//.exec(introduction)?.[1] ?? ''
  const findPeople = () => [...introduction.matchAll(/^ {2}(\w.*?) {2,}(\S+@\S+) +(\S+)$/gm)]

  beforeAll(async () => {
    introduction = await start()
  })
  afterAll(async () => {
    await end('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  test('answers at the address it printed', async () => {
    const health = await fetch(`${address()}/health`)
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }])
    expect((await fetch(`${address()}/sign-in`)).status).toBe(200)
    expect((await fetch(`${simulator()}/__sim/`)).status).toBe(200)
  })

  test('lets a manager, a moderator and a clinician sign in with the words it printed', async () => {
    const people = findPeople()
    expect(people.map(([, role]) => role)).toEqual(['Practice manager', 'Moderator', 'Clinician'])
    for (const [, , email = '', password = ''] of people) {
      const body = new URLSearchParams({ email, password })
      const answer = await fetch(`${address()}/sign-in`, {
        method: 'POST',
        body,
        redirect: 'manual',
      })
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
    }
  })

  test('keeps the passwords for their owner alone', () => {
    expect(statSync(path.join(folder, 'demonstration.json')).mode & 0o777).toBe(0o600)
  })

  test('judges comments, hides one and sees it hidden, and queues others for a person', async () => {
    await waitForJudged(10)
    hidden = await waitFor('a comment that is hidden and confirmed', async () => {
      const steps = await query<{ external_id: string }>(
        `select external_id from step join contribution using (practice_id, contribution_id)
         where kind = 'hide' and state = 'confirmed' and network_state = 'hidden'`,
      )
      return steps[0]?.external_id
    })
    const queued = await query(`select from queue_entry where closed_at is null`)
    expect(queued.length).toBeGreaterThan(0)
    expect(await isHiddenOnThePage(hidden)).toBe(true)
  })

  async function isHiddenOnThePage(commentId: string): Promise<boolean> {
    const page = await (await fetch(`${simulator()}/__sim/`)).text()
    return page.includes(`<li id="${commentId}" class="hidden">`)
  }

  /** As if the program had been killed before a delivery went out, and before a change was kept. */
  function forgetOnThePage(message: string): void {
    const kept = readKept(folder)
    if (kept === undefined) throw new Error('Nothing was kept')
    const clock = createFakeClock(Date.now())
    const { act, build, save } = createFacebookSimulator({ clock, saved: kept.world })
    const authorId = build.createPerson('Sam Late').id
    act.comment(kept.progress.ids['flu'] ?? '', { authorId, message })
    act.setHidden(hidden, false)
    writeKept(folder, { ...kept, world: save() })
  }

  test('killed and started again, keeps what it had, tells nothing twice and plays on', async () => {
    const before = await findJudged()
    const told = introduction
    await end('SIGKILL')
    forgetOnThePage('Nobody has heard this yet')
    introduction = await start()
    expect(await isHiddenOnThePage(hidden)).toBe(true)
    expect(findPeople().map(([row]) => row)).toEqual(
      [...told.matchAll(/^ {2}\w.*@.*$/gm)].map(([row]) => row),
    )
    const after = await waitForJudged(before.length + 3)
    expect(after).toEqual(
      expect.arrayContaining([...before, 'Sam Late: Nobody has heard this yet']),
    )
    expect(new Set(after).size).toBe(after.length)
  })

  test('told to stop, it ends well, and goes on at the next start', async () => {
    const before = await findJudged()
    expect(await end('SIGTERM')).toBe(0)
    introduction = await start()
    const after = await waitForJudged(before.length + 1)
    expect(after).toEqual(expect.arrayContaining(before))
    expect(new Set(after).size).toBe(after.length)
    expect(await query('select from practice')).toHaveLength(1)
    // The page, and both sites on Google.
    expect(await query(`select from connection where state = 'working'`)).toHaveLength(3)
  })
})

describe('the demonstration has no place', () => {
  const { database } = useTestDatabase()
  const startWith = (environment: NodeJS.ProcessEnv) => {
    const folder = makeFolder()
    onTestFinished(() => {
      rmSync(folder, { recursive: true })
    })
    return startDemonstration(readConfig({ HEED_DATA_DIR: folder, ...environment }), { database })
  }

  test('where it is switched off, or a network is given', async () => {
    expect(await startWith({ HEED_DEMO: 'off' })).toBeUndefined()
    expect(await startWith({ META_GRAPH_URL: 'http://localhost:1' })).toBeUndefined()
  })

  test('where the database holds somebody’s own practice', async () => {
    const directory = { name: 'Willow Bank Surgery', sites: [], staff: [] }
    await database.inPractice(somePracticeId(), (tx) => saveDirectory(tx, directory, new Date()))
    expect(await startWith({})).toBeUndefined()
  })
})
