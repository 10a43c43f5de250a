import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { z } from 'zod'
import type { DatabaseAddress } from '../database/database.ts'
import { OPEN_JOBS } from './backed-up-tables.ts'
import { BackupError, createByteReader, openStream } from './sealed-stream.ts'
import type { TellProgress } from './write-backup.ts'

const Name = z.string().regex(/^(?:heed\.|pgboss\.)?"?[a-z][a-z0-9_]*"?$/)
const Head = z.object({
  kind: z.literal('heed-backup'),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.number().int()).min(1),
  tables: z.array(z.object({ name: Name, columns: z.array(Name).min(1) })),
})
export type ReadHead = z.infer<typeof Head>

/** A backup that is being read: its head first, then its rows once. */
export interface OpenBackup {
  readonly head: ReadHead
  /** Puts every row into the empty tables, in one transaction. */
  readonly load: (address: DatabaseAddress, tell: TellProgress) => Promise<void>
  readonly close: () => void
}

/**
 * Opens a backup and reads its head.
 * @throws {BackupError} when the file is no backup, is damaged, or the key is another
 */
export async function openBackup(file: string, secretKey: Buffer): Promise<OpenBackup> {
  const source = createReadStream(file)
  const unzip = createGunzip()
  const plain = Readable.from(openStream(source, secretKey))
  plain.on('error', (error) => unzip.destroy(error))
  const read = createByteReader(plain.pipe(unzip))
  const head = Head.parse(JSON.parse((await readPiece(read))?.toString('utf8') ?? 'null'))
  return {
    head,
    load: (address, tell) => load(read, head, address, tell),
    close: () => {
      source.destroy()
    },
  }
}

type ReadBytes = ReturnType<typeof createByteReader>

/** @returns undefined at the end of a section */
async function readPiece(read: ReadBytes): Promise<Buffer | undefined> {
  const length = (await read(4)).readUInt32BE()
  return length === 0 ? undefined : read(length)
}

async function* readSection(read: ReadBytes): AsyncGenerator<Buffer> {
  for (;;) {
    const piece = await readPiece(read)
    if (piece === undefined) return
    yield piece
  }
}

async function load(
  read: ReadBytes,
  head: ReadHead,
  address: DatabaseAddress,
  tell: TellProgress,
): Promise<void> {
  const client = new pg.Client(address.owner)
  await client.connect()
  try {
    await client.query('begin')
    const found = await client.query('select 1 from heed.practice limit 1')
    if (found.rowCount !== 0) {
      throw new BackupError('There is a practice here already. Restore into an empty installation.')
    }
    await client.query(`delete from ${OPEN_JOBS.name}`)
    for (const [index, { name, columns }] of head.tables.entries()) {
      tell({ table: name, done: index, of: head.tables.length })
      const into = client.query(
        copyFrom(`copy ${name} (${columns.join(', ')}) from stdin (format binary)`),
      )
      await pipeline(Readable.from(readSection(read)), into)
    }
    await setSequences(client)
    await client.query('commit')
    tell({ table: '', done: head.tables.length, of: head.tables.length })
  } finally {
    await client.end()
  }
}

/** Numbers that the database gives out go on after the highest that came back. */
async function setSequences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ sequence: string; name: string; column: string }>(
    `select pg_get_serial_sequence(c.oid::regclass::text, a.attname) as sequence,
            c.oid::regclass::text as name, quote_ident(a.attname) as column
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where n.nspname = 'heed' and c.relkind = 'r'
        and pg_get_serial_sequence(c.oid::regclass::text, a.attname) is not null`,
  )
  for (const { sequence, name, column } of rows) {
    await client.query(
      `select setval('${sequence}', coalesce((select max(${column}) from ${name}), 1))`,
    )
  }
}
