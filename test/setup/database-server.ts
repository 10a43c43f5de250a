import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { allJobs } from '../../src/main/areas.ts'
import { openDataFolder } from '../../src/platform/database/data-folder.ts'
import { addressOfSocket } from '../../src/platform/database/database.ts'
import { OWNER, startEmbeddedPostgres } from '../../src/platform/database/embedded-postgres.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { prepareJobs } from '../../src/platform/jobs/job-queue.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the test server's socket. */
    databaseSocket: string
  }
}

export const TEMPLATE = 'heed_template'

/** One real PostgreSQL for the run, with a migrated template that each test file copies. */
export default async function startDatabaseServer(project: TestProject) {
  const parent = mkdtempSync(path.join(tmpdir(), 'heed-test-'))
  const folder = openDataFolder(parent)
  const server = await startEmbeddedPostgres(folder)
  const client = new pg.Client({ host: folder.socketFolder, user: OWNER, database: 'postgres' })
  await client.connect()
  await client.query(`create database ${TEMPLATE}`)
  await client.end()
  const address = addressOfSocket(folder.socketFolder, OWNER, TEMPLATE)
  await migrate(address, fileURLToPath(new URL('../../migrations', import.meta.url)))
  await prepareJobs(address, allJobs)
  project.provide('databaseSocket', folder.socketFolder)
  return async () => {
    await server.stop()
    rmSync(parent, { recursive: true, force: true })
  }
}
