import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { beforeEach, expect, inject, onTestFinished, test } from 'vitest'
import { contributionJobs } from '../../contributions/jobs.ts'
import { prepareJobs } from '../jobs/job-queue.ts'
import { addressOfSocket, type DatabaseAddress } from './database.ts'
import { OWNER } from './embedded-postgres.ts'
import { migrate } from './migrate.ts'

const FIRST = 'create table first (x int)'
const SECOND = 'alter table first add column y int'
const THIRD_WRONG = 'create table third (x int); insert into nowhere values (1)'

let address: DatabaseAddress

/** An empty database for each test. */
beforeEach(async () => {
  const host = inject('databaseSocket')
  const name = `empty_${randomUUID().replaceAll('-', '')}`
  address = addressOfSocket(host, OWNER, name)
  const maintain = async (statement: string) => {
    const client = new pg.Client({ host, user: OWNER, database: 'postgres' })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await maintain(`create database ${name}`)
  onTestFinished(() => maintain(`drop database ${name} with (force)`))
})

/** A folder of migrations, numbered in order. */
function someMigrations(...statements: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'heed-migrations-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  statements.forEach((statement, index) => {
    writeFileSync(path.join(folder, `000${index + 1}-step.sql`), statement)
  })
  writeFileSync(path.join(folder, 'notes.md'), 'No migration.')
  return folder
}

async function query(statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client(address.owner)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

test('applies what is missing, in order, and nothing twice', async () => {
  expect(await migrate(address, someMigrations(FIRST))).toEqual(['0001-step'])
  const both = someMigrations(FIRST, SECOND)
  expect(await migrate(address, both)).toEqual(['0002-step'])
  expect(await migrate(address, both)).toEqual([])
  expect(await query('select number from migration order by number')).toEqual([
    ...[{ number: 1 }, { number: 2 }],
  ])
})

test('run by many programs at once, each migration is applied by one of them', async () => {
  const folder = someMigrations(FIRST, SECOND)
  const applied = await Promise.all(Array.from({ length: 5 }, () => migrate(address, folder)))
  expect(applied.flat().sort()).toEqual(['0001-step', '0002-step'])
})

test('refuses a migration that was changed after it was applied', async () => {
  await migrate(address, someMigrations(FIRST))
  await expect(migrate(address, someMigrations(`${FIRST} -- changed`))).rejects.toThrow(
    'Migration 0001-step was changed after it was applied.',
  )
})

test('refuses a database that is newer than the program', async () => {
  await migrate(address, someMigrations(FIRST, SECOND))
  await expect(migrate(address, someMigrations(FIRST))).rejects.toThrow(
    /newer than this program \(migration 2\)\. Upgrade Heed/,
  )
})

test('a migration that fails leaves nothing of itself, and those before it stand', async () => {
  await expect(migrate(address, someMigrations(FIRST, SECOND, THIRD_WRONG))).rejects.toThrow(
    'Migration 0003-step failed',
  )
  expect(await query('select number from migration')).toHaveLength(2)
  expect(await query(`select to_regclass('third') as found`)).toEqual([{ found: null }])
  expect(await migrate(address, someMigrations(FIRST, SECOND, 'select 1'))).toEqual(['0003-step'])
})

test('many programs prepare the job queue at once', async () => {
  await migrate(address, someMigrations())
  await Promise.all(Array.from({ length: 5 }, () => prepareJobs(address, contributionJobs)))
  const queues = await query('select name from pgboss.queue')
  expect(queues).toHaveLength(contributionJobs.length + 1)
})
