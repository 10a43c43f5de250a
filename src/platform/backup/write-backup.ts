import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { DatabaseAddress } from '../database/database.ts'
import { type BackedUpTable, listBackedUpTables, OPEN_JOBS } from './backed-up-tables.ts'
import { sealStream } from './sealed-stream.ts'

/** How far a backup or a restore is, for whoever waits. */
export type TellProgress = (progress: {
  readonly table: string
  readonly done: number
  readonly of: number
}) => void

export interface BackupSummary {
  readonly tables: number
  readonly bytes: number
}

/** What the first line of a backup says, before any row. */
export interface BackupHead {
  readonly kind: 'heed-backup'
  readonly madeAt: string
  /** The migrations its tables had gone through, by number. */
  readonly migrations: readonly number[]
  readonly tables: readonly BackedUpTable[]
}

/**
 * Writes everything the database holds into one encrypted file, as it was at one moment, while Heed goes on
 * working. The file appears under its name only when it is whole.
 */
export async function writeBackup(
  address: DatabaseAddress,
  {
    file,
    secretKey,
    now,
    tell,
  }: {
    readonly file: string
    readonly secretKey: Buffer
    readonly now: Date
    readonly tell: TellProgress
  },
): Promise<BackupSummary> {
  const client = new pg.Client(address.owner)
  await client.connect()
  const part = `${file}.part`
  try {
    await client.query('begin isolation level repeatable read, read only')
    const tables = [...(await listBackedUpTables(client)), OPEN_JOBS]
    const { rows } = await client.query<{ number: number }>(
      'select number from heed.migration order by number',
    )
    const head: BackupHead = {
      kind: 'heed-backup',
      madeAt: now.toISOString(),
      migrations: rows.map((row) => row.number),
      tables,
    }
    await pipeline(
      Readable.from(writeSections(client, head, tell)),
      createGzip({ level: 6 }),
      (zipped: AsyncIterable<Uint8Array>) => sealStream(zipped, secretKey),
      createWriteStream(part, { mode: 0o600 }),
    )
    await rename(part, file)
    return { tables: tables.length, bytes: (await stat(file)).size }
  } catch (error) {
    await rm(part, { force: true })
    throw error
  } finally {
    await client.end()
  }
}

/** A section a table: its rows in pieces, each after its length, ended by a length of 0. */
async function* writeSections(
  client: pg.Client,
  head: BackupHead,
  tell: TellProgress,
): AsyncGenerator<Buffer> {
  yield withLength(Buffer.from(JSON.stringify(head)))
  for (const [index, table] of head.tables.entries()) {
    tell({ table: table.name, done: index, of: head.tables.length })
    const rows = client.query(copyTo(copyOutOf(table)))
    for await (const piece of rows) yield withLength(piece as Buffer)
    yield Buffer.alloc(4)
  }
  tell({ table: '', done: head.tables.length, of: head.tables.length })
}

function copyOutOf({ name, columns }: BackedUpTable): string {
  const open = name === OPEN_JOBS.name ? ` where state < 'completed'` : ''
  return `copy (select ${columns.join(', ')} from ${name}${open}) to stdout (format binary)`
}

function withLength(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}
