import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { APP_ROLE, type DatabaseAddress, SCHEMA } from './database.ts'

interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

/**
 * Brings the database to the newest schema: numbered SQL files, forward only, a transaction each,
 * one process at a time (an advisory lock).
 * @param only - the numbers to go no further than, for rows that were kept at that schema
 * @returns the names applied now
 * @throws {Error} when an applied file has changed since, or the database is newer than the program
 */
export async function migrate(
  address: DatabaseAddress,
  folder: string,
  only?: ReadonlySet<number>,
): Promise<readonly string[]> {
  const migrations = readMigrations(folder)
  const client = new pg.Client(address.owner)
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('heed migrations'))`)
    await prepareSchema(client)
    const done = await findApplied(client)
    refuseSurprises(migrations, done)
    const missing = migrations.filter(
      ({ number }) => !done.has(number) && (only === undefined || only.has(number)),
    )
    for (const migration of missing) await apply(client, migration)
    return missing.map((migration) => migration.name)
  } finally {
    await client.end()
  }
}

function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8')
      const sha256 = createHash('sha256').update(text).digest('hex')
      return { number: Number(file.slice(0, 4)), name: file.slice(0, -4), sql: text, sha256 }
    })
}

async function prepareSchema(client: pg.Client): Promise<void> {
  await client.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = '${APP_ROLE}') then
        create role ${APP_ROLE} login nosuperuser nobypassrls nocreatedb nocreaterole;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$;
    do $$ begin
      if not pg_has_role(current_user, '${APP_ROLE}', 'member') then
        execute format('grant ${APP_ROLE} to %I', current_user);
      end if;
    end $$;
    create schema if not exists ${SCHEMA};
    grant usage on schema ${SCHEMA} to ${APP_ROLE};
    create table if not exists ${SCHEMA}.migration (
      number int primary key, name text not null, sha256 text not null,
      applied_at timestamptz not null default now())`)
}

async function findApplied(client: pg.Client): Promise<ReadonlyMap<number, string>> {
  const { rows } = await client.query<{ number: number; sha256: string }>(
    `select number, sha256 from ${SCHEMA}.migration`,
  )
  return new Map(rows.map((row) => [row.number, row.sha256]))
}

function refuseSurprises(
  migrations: readonly Migration[],
  done: ReadonlyMap<number, string>,
): void {
  const known = new Map(migrations.map((migration) => [migration.number, migration]))
  for (const [number, sha256] of done) {
    const migration = known.get(number)
    if (migration === undefined) {
      throw new Error(
        `The database is newer than this program (migration ${number}). Upgrade Heed.`,
      )
    }
    if (migration.sha256 !== sha256) {
      throw new Error(`Migration ${migration.name} was changed after it was applied.`)
    }
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query(
      `insert into ${SCHEMA}.migration (number, name, sha256) values ($1, $2, $3)`,
      [migration.number, migration.name, migration.sha256],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${migration.name} failed`, { cause: error })
  }
}
