import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { readConfig } from '../../src/main/config.ts'
import { createWeb, type Web } from '../../src/main/start-web.ts'
import { type House, wireHouse } from '../../src/main/wire.ts'
import type { WebEvent } from '../../src/platform/web/web-log.ts'
import { readMarks } from './read-marks.ts'
import { type TestDatabase, useTestDatabase } from './test-database.ts'

export interface TestHouse extends TestDatabase {
  readonly house: () => House
  readonly web: () => Web
  /** What the web shell logged so far. */
  readonly events: readonly WebEvent[]
}

const SECRET_KEY = createHash('sha256').update('a test').digest('base64')

/**
 * The whole program on a database of its own, without anybody listening or working. It finds what is
 * marked in a text, and nothing else.
 * @param readEnvironment - asked when the tests begin, after what was started before
 */
export function useTestHouse(readEnvironment: () => NodeJS.ProcessEnv = () => ({})): TestHouse {
  const test = useTestDatabase()
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'heed-house-'))
  const events: WebEvent[] = []
  let wired: { readonly house: House; readonly web: Web } | undefined
  beforeAll(async () => {
    const config = readConfig({
      HEED_DEMO: 'off',
      HEED_DATA_DIR: dataFolder,
      HEED_SECRET_KEY: SECRET_KEY,
      ...readEnvironment(),
    })
    const { address, database } = test
    const store = { address, database, isAlone: true, close: () => Promise.resolve() }
    const quiet = {
      web: (event: WebEvent) => events.push(event),
      jobs: { jobFailed: () => undefined, queueTrouble: () => undefined },
      problem: () => undefined,
    }
    const real = await wireHouse(config, store, quiet)
    const house = { ...real, spine: { ...real.spine, readerFor: () => readMarks } }
    wired = { house, web: await createWeb(house, quiet) }
  })
  afterAll(async () => {
    await wired?.web.app.close()
    await wired?.house.queue.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  })
  const get = () => {
    if (wired === undefined) throw new Error('The house stands once the tests have begun')
    return wired
  }
  return { ...test, events, house: () => get().house, web: () => get().web }
}
