import type pg from 'pg'

/** A table as it goes into a backup, with the columns that hold something of their own. */
export interface BackedUpTable {
  readonly name: string
  readonly columns: readonly string[]
}

/** Schemas whose rows are kept. What the tables look like is in the migrations and in pg-boss. */
const HEED_TABLES = `
  select c.oid::regclass::text as name,
         array_agg(quote_ident(a.attname) order by a.attnum) filter (where a.attgenerated = '') as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
   where n.nspname = 'heed' and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migration'
   group by c.oid`

const REFERENCES = `
  select conrelid::regclass::text as source, confrelid::regclass::text as target
    from pg_constraint where contype = 'f' and conrelid <> confrelid`

/** Every table of Heed, each after those that it refers to. @throws when tables refer to one another in a ring */
export async function listBackedUpTables(client: pg.Client): Promise<readonly BackedUpTable[]> {
  const { rows: tables } = await client.query<{ name: string; columns: string[] }>(HEED_TABLES)
  const { rows: references } = await client.query<{ source: string; target: string }>(REFERENCES)
  const targetsOf = Map.groupBy(references, (row) => row.source)
  const tablesByName = new Map(tables.map((table) => [table.name, table]))
  const ordered = new Map<string, BackedUpTable>()
  const place = (name: string, above: readonly string[]): void => {
    const table = tablesByName.get(name)
    if (table === undefined || ordered.has(name)) return
    if (above.includes(name)) throw new Error(`Tables refer to one another: ${above.join(', ')}`)
    for (const { target } of targetsOf.get(name) ?? []) place(target, [...above, name])
    ordered.set(name, table)
  }
  for (const { name } of tables.toSorted((a, b) => (a.name < b.name ? -1 : 1))) place(name, [])
  return [...ordered.values()]
}

/** Work that was asked for and not done yet: a step that waits has its job here. */
export const OPEN_JOBS: BackedUpTable = {
  name: 'pgboss.job',
  columns: [
    ...['id', 'name', 'priority', 'data', 'start_after', 'keep_until', 'dead_letter', 'policy'],
    ...['retry_limit', 'retry_delay', 'retry_backoff', 'retry_delay_max'],
    ...['expire_seconds', 'heartbeat_seconds', 'deletion_seconds'],
    ...['source_name', 'source_id', 'source_created_on', 'source_retry_count', 'source_output'],
    'source_root_id',
  ],
}
