import ts from 'typescript'
import { expect, test } from 'vitest'
import { useTestDatabase } from '../setup/test-database.ts'
import { exportsOf, readProjectTypes } from './project-types.ts'

const { asOwner } = useTestDatabase()

/** Read and written by the migrations' own functions alone. */
const WITHOUT_STORE = ['migration', 'sign_in_failure']

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly isNullable: boolean
  /** Whether an insert may leave it out. */
  readonly isOptional: boolean
}

/** A column's PostgreSQL type, as the driver gives it to us. */
const TYPES: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  bytea: 'Buffer',
  timestamptz: 'Date',
  date: 'string',
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  _text: 'string[]',
  jsonb: 'unknown',
  tsvector: 'string',
}

async function readDatabase(): Promise<readonly Column[]> {
  const rows = await asOwner<{
    table: string
    column: string
    type: string
    nullable: boolean
    optional: boolean
  }>(
    `select table_name as table, column_name as column, udt_name as type,
            is_nullable = 'YES' as nullable,
            is_nullable = 'YES' or column_default is not null as optional
       from information_schema.columns where table_schema = 'heed'`,
  )
  return rows
    .filter(({ table }) => !WITHOUT_STORE.includes(table))
    .map(({ table, column, type, nullable, optional }) => ({
      ...{ table, column },
      type: TYPES[type] ?? type,
      isNullable: nullable,
      isOptional: optional,
    }))
}

function readInterfaces(): readonly Column[] {
  const types = readProjectTypes('src/**/tables.ts')
  const { checker } = types
  const file = types.files.get('src/platform/database/tables.ts')
  const tables = file && exportsOf(types, file).find(({ name }) => name === 'Tables')
  if (tables === undefined) return []
  const declared = checker.getDeclaredTypeOfSymbol(tables)
  return checker.getPropertiesOfType(declared).flatMap((table) =>
    checker.getPropertiesOfType(checker.getTypeOfSymbol(table)).map((column) => {
      const type = checker.getTypeOfSymbol(column)
      const selected = partOf(checker, type, '__select__')
      const inserted = partOf(checker, type, '__insert__')
      return {
        table: table.name,
        column: column.name,
        type: nameType(checker, selected),
        isNullable: includes(selected, ts.TypeFlags.Null),
        isOptional: includes(inserted, ts.TypeFlags.Null | ts.TypeFlags.Undefined),
      }
    }),
  )
}

/** What a column gives when it is read, or takes when it is written: kysely's ColumnType tells them apart. */
function partOf(checker: ts.TypeChecker, type: ts.Type, part: string): ts.Type {
  const found = checker.getPropertyOfType(type, part)
  return found === undefined ? type : checker.getTypeOfSymbol(found)
}

const membersOf = (type: ts.Type) => (type.isUnion() ? type.types : [type])

function includes(type: ts.Type, flags: ts.TypeFlags): boolean {
  return membersOf(type).some((member) => (member.flags & flags) !== 0)
}

/** The type without null, literals widened: a union of words is a string. */
function nameType(checker: ts.TypeChecker, type: ts.Type): string {
  if (includes(type, ts.TypeFlags.Unknown)) return 'unknown'
  const wide = checker.getBaseTypeOfLiteralType(checker.getNonNullableType(type))
  if (includes(wide, ts.TypeFlags.StringLike)) return 'string'
  const [element] = checker.isArrayType(wide)
    ? checker.getTypeArguments(wide as ts.TypeReference)
    : []
  if (element !== undefined) return `${nameType(checker, element)}[]`
  return checker.typeToString(wide).replace(/<.*>$/, '')
}

const byName = (columns: readonly Column[]) =>
  Object.fromEntries(
    columns
      .map(({ table, column, ...rest }) => [`${table}.${column}`, rest] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

test(
  'the Tables interfaces and the migrated database say the same',
  { timeout: 120_000 },
  async () => {
    expect(byName(readInterfaces())).toEqual(byName(await readDatabase()))
  },
)

test('every table of a practice is bound to it, and the program owns none', async () => {
  const rows = await asOwner<{ table: string }>(
    `select c.relname as table from pg_class c
      where c.relnamespace = 'heed'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
        and (not c.relrowsecurity or c.relowner = 'heed_app'::regrole
          or (c.relname <> 'sign_in_failure' and not exists (
            select from pg_policy p where p.polrelid = c.oid and p.polname = 'own_practice')))`,
  )
  expect(rows).toEqual([])
})
