import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import type { PracticeId } from '../../src/base/practice-id.ts'
import {
  addressOfSocket,
  type Database,
  type DatabaseAddress,
  openDatabase,
} from '../../src/platform/database/database.ts'
import { OWNER } from '../../src/platform/database/embedded-postgres.ts'
import { TEMPLATE } from './database-server.ts'

export interface TestDatabase {
  readonly name: string
  readonly address: DatabaseAddress
  readonly database: Database
  /** Runs SQL as the owner of the tables, past row-level security. */
  readonly asOwner: <Row extends pg.QueryResultRow>(
    sql: string,
    values?: readonly unknown[],
  ) => Promise<readonly Row[]>
}

export const somePracticeId = () => randomUUID() as PracticeId

/** A database of its own for the test file: a copy of the migrated template. */
export function useTestDatabase(): TestDatabase {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const host = inject('databaseSocket')
  const address = addressOfSocket(host, OWNER, name)
  const maintain = async (sql: string) => {
    const client = new pg.Client({ host, user: OWNER, database: 'postgres' })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  const database = openDatabase(address)
  const owner = new pg.Pool({ ...address.owner, max: 2 })
  owner.on('error', () => undefined)
  beforeAll(() => maintain(`create database ${name} template ${TEMPLATE}`))
  afterAll(async () => {
    await database.close()
    await owner.end()
    await maintain(`drop database ${name} with (force)`)
  })
  return {
    name,
    address,
    database,
    asOwner: async <Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]) => {
      const { rows } = await owner.query<Row>(sql, values === undefined ? undefined : [...values])
      return rows
    },
  }
}
