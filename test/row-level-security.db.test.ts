import { sql } from 'kysely'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PracticeId } from '../src/base/practice-id.ts'
import {
  decide,
  makePracticeOnFacebook,
  type PracticeOnFacebook,
  writeComment,
} from './builders/practice-on-facebook.ts'
import { useTestSpine } from './setup/test-spine.ts'

const spine = useTestSpine()
const { asOwner, database } = spine
let mine: PracticeOnFacebook
let theirs: PracticeOnFacebook
let tables: readonly string[]

/** Tables that belong to no practice, each with why the program may not read them directly. */
const OF_NO_PRACTICE = ['migration', 'sign_in_failure']

beforeAll(async () => {
  const rows = await asOwner<{ name: string }>(
    `select distinct table_name as name from information_schema.columns
      where table_schema = 'heed' and column_name = 'practice_id' order by 1`,
  )
  tables = rows.map(({ name }) => name)
  await dropConstraints()
  mine = await makeBusyPractice()
  theirs = await makeBusyPractice()
})

/** A practice that was at work, with a row in every other table too, so that there is something to show. */
async function makeBusyPractice(): Promise<PracticeOnFacebook> {
  const practice = await makePracticeOnFacebook(spine)
  const { practiceId } = practice
  const { contributionId } = await writeComment(spine, practice, '#harassment')
  await decide(spine, practice, contributionId, { action: 'hide' })
  for (const table of await findEmptyTables(practiceId)) await insertSomeRow(practiceId, table)
  return practice
}

async function findEmptyTables(practiceId: PracticeId): Promise<readonly string[]> {
  const empty: string[] = []
  for (const table of tables) {
    const rows = await asOwner(`select from heed.${table} where practice_id = $1`, [practiceId])
    if (rows.length === 0) empty.push(table)
  }
  return empty
}

/** Values that every column of the type takes. */
const SAMPLES: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  bytea: `'\\x00'`,
  timestamptz: 'now()',
  bool: 'true',
  date: 'current_date',
  jsonb: `'{}'`,
}
const sampleOf = (type: string) =>
  SAMPLES[type] ?? (type.startsWith('_') ? `'{}'` : /^(int|float)/.test(type) ? '1' : `'x'`)

/** A row that means nothing: this database is the test's own, and its checks and references are gone. */
async function insertSomeRow(practiceId: PracticeId, table: string): Promise<void> {
  const columns = await asOwner<{ name: string; type: string }>(
    `select column_name as name, udt_name as type from information_schema.columns
      where table_schema = 'heed' and table_name = $1 and is_nullable = 'NO'
        and column_name <> 'practice_id'`,
    [table],
  )
  const names = ['practice_id', ...columns.map(({ name }) => `"${name}"`)]
  const values = ['$1', ...columns.map(({ type }) => sampleOf(type))]
  await asOwner(`insert into heed.${table} (${names.join()}) values (${values.join()})`, [
    practiceId,
  ])
}

/** So that a row can be added without what it refers to. */
async function dropConstraints(): Promise<void> {
  const rows = await asOwner<{ table: string; name: string }>(
    `select conrelid::regclass::text as table, conname as name from pg_constraint
      where connamespace = 'heed'::regnamespace and contype in ('c', 'f')`,
  )
  for (const { table, name } of rows) await asOwner(`alter table ${table} drop constraint ${name}`)
}

/** Counts as the program itself would, bound to this practice. */
async function countAs(practiceId: PracticeId, table: string, where = sql`true`): Promise<number> {
  const { rows } = await database.inPractice(practiceId, (tx) =>
    sql<{ count: number }>`select count(*) as count from ${sql.id(table)} where ${where}`.execute(
      tx.db,
    ),
  )
  return rows[0]?.count ?? -1
}

describe('every table with a practice', () => {
  test('is protected, with a policy that names the practice for reading and for writing', async () => {
    const rows = await asOwner<{ name: string; is_on: boolean; policies: string[] | null }>(
      `select c.relname as name, c.relrowsecurity as is_on,
          array(select coalesce(p.qual, '') || coalesce(p.with_check, p.qual, '') from pg_policies p
            where p.schemaname = 'heed' and p.tablename = c.relname) as policies
        from pg_class c where c.relnamespace = 'heed'::regnamespace and c.relkind in ('r', 'p')`,
    )
    const bound = rows.filter(({ name }) => !OF_NO_PRACTICE.includes(name))
    expect(bound.map(({ name }) => name).sort()).toEqual(tables)
    for (const { name, is_on, policies } of bound) {
      expect([name, is_on, policies?.length]).toEqual([name, true, 1])
      expect(policies?.[0]?.match(/practice_id = .*heed\.practice_id/g)).not.toBeNull()
    }
  })

  test('shows a practice its own rows and no other’s', async () => {
    expect(tables.length).toBeGreaterThan(15)
    for (const table of tables) {
      const own = await countAs(mine.practiceId, table)
      expect([table, own > 0]).toEqual([table, true])
      const other = sql`practice_id <> ${mine.practiceId}`
      expect([table, await countAs(mine.practiceId, table, other)]).toEqual([table, 0])
    }
  })

  test('shows nothing to a practice that does not exist', async () => {
    for (const table of tables) {
      expect([table, await countAs(spine.makeId(), table)]).toEqual([table, 0])
    }
  })

  test('shows nothing while no practice is set', async () => {
    for (const table of tables) {
      const rows = await asApp<{ count: string }>(`select count(*) as count from heed.${table}`)
      expect([table, rows[0]?.count]).toEqual([table, '0'])
    }
  })
})

test('what belongs to no practice cannot be read by the program', async () => {
  for (const table of OF_NO_PRACTICE) {
    await expect(asApp(`select from heed.${table}`)).rejects.toThrow('permission denied')
  }
})

describe('in one practice’s transaction, another’s', () => {
  const isRefused = /row-level security|permission denied/
  test('rows cannot be added', async () => {
    const added = database.inPractice(mine.practiceId, (tx) =>
      tx.db
        .insertInto('site')
        .values({ practice_id: theirs.practiceId, position: 9, name: 'Forged', town: 'X' })
        .execute(),
    )
    await expect(added).rejects.toThrow(isRefused)
  })
  test('rows cannot be changed, nor handed over', async () => {
    const changed = await database.inPractice(mine.practiceId, (tx) =>
      tx.db.updateTable('contribution').set({ author_name: 'Forged' }).executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(1n)
    const handedOver = database.inPractice(mine.practiceId, (tx) =>
      sql`update contribution set practice_id = ${theirs.practiceId}`.execute(tx.db),
    )
    await expect(handedOver).rejects.toThrow(isRefused)
  })
  test('rows cannot be removed', async () => {
    const before = await asOwner('select from heed.session')
    await database.inPractice(mine.practiceId, (tx) => tx.db.deleteFrom('session').execute())
    expect(await asOwner('select from heed.session')).toHaveLength(before.length - 1)
  })
})

describe('the role that the program runs as', () => {
  test('is no superuser, passes no protection by, and makes no databases or roles', async () => {
    const rows = await asOwner(
      `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication from pg_roles where rolname = 'heed_app'`,
    )
    expect(rows).toEqual([
      {
        ...{ rolsuper: false, rolbypassrls: false, rolcreatedb: false },
        ...{ rolcreaterole: false, rolreplication: false },
      },
    ])
  })
  test('is a member of no other role', async () => {
    expect(await asOwner(`select from pg_auth_members where member = 'heed_app'::regrole`)).toEqual(
      [],
    )
  })
  test('owns nothing', async () => {
    expect(
      await asOwner(`select relname from pg_class where relowner = 'heed_app'::regrole
        union all select proname from pg_proc where proowner = 'heed_app'::regrole
        union all select nspname from pg_namespace where nspowner = 'heed_app'::regrole`),
    ).toEqual([])
  })
  test.each(['heed', 'public', 'pgboss'])('cannot create anything in %s', async (schema) => {
    await expect(asApp(`create table ${schema}.forged (x int)`)).rejects.toThrow(
      'permission denied',
    )
  })
  test('cannot change, remove or empty the audit log', async () => {
    for (const statement of [
      `update heed.audit_entry set action = 'x'`,
      'delete from heed.audit_entry',
      'truncate heed.audit_entry',
      'alter table heed.audit_entry disable trigger all',
    ]) {
      await expect(asApp(statement)).rejects.toThrow(/permission denied|must be owner/)
    }
  })
  test('cannot switch the protection off', async () => {
    await expect(asApp('alter table heed.contribution disable row level security')).rejects.toThrow(
      'must be owner',
    )
    await expect(asApp('set row_security = off; select from heed.contribution')).rejects.toThrow(
      'row-level security',
    )
  })
})

/** On the program's own connection, without a practice. */
async function asApp<Row extends pg.QueryResultRow>(statement: string): Promise<readonly Row[]> {
  const client = new pg.Client(spine.address.app)
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}
