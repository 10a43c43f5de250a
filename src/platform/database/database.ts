import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { PracticeId } from '../../base/practice-id.ts'
import type { Tables } from './tables.ts'

export const SCHEMA = 'heed'
/** The role every query of the program runs as: no superuser, no owner, bound by row-level security. */
export const APP_ROLE = 'heed_app'

/** How to reach the database as its owner (migrations) and as the application. */
export interface DatabaseAddress {
  readonly owner: pg.PoolConfig
  readonly app: pg.PoolConfig
}

/** An open transaction that sees one practice and no other. */
export interface PracticeTransaction {
  readonly practiceId: PracticeId
  readonly db: Transaction<Tables>
}
export type InPractice = <Value>(
  practiceId: PracticeId,
  run: (tx: PracticeTransaction) => Promise<Value>,
) => Promise<Value>

export interface Database {
  /** Runs in one transaction, bound to the practice; rolled back when `run` throws. */
  readonly inPractice: InPractice
  /** Calls one of the few functions that answer before the practice is known (see the migrations). */
  readonly call: <Row>(name: string, args: readonly unknown[]) => Promise<readonly Row[]>
  readonly isAnswering: () => Promise<boolean>
  readonly close: () => Promise<void>
}

export function openDatabase(address: DatabaseAddress, poolSize = 12): Database {
  const pool = new pg.Pool({
    ...address.app,
    max: poolSize,
    connectionTimeoutMillis: 5000,
    types: {
      // Our 64-bit columns count things, and stay far below 2^53. A day has no time zone, and stays text.
      getTypeParser: (id, format) => {
        if (id === pg.types.builtins.INT8) return Number
        if (id === pg.types.builtins.DATE) return String
        return pg.types.getTypeParser(id, format) as (text: string) => unknown
      },
    },
  })
  // A connection that breaks is replaced at its next use, and a query under way on it fails. Without a
  // listener on the pool, and on each connection for between two queries, it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (connection) => connection.on('error', () => undefined))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    inPractice: (practiceId, run) =>
      db.transaction().execute(async (transaction) => {
        await sql`select set_config('heed.practice_id', ${practiceId}, true)`.execute(transaction)
        return run({ practiceId, db: transaction })
      }),
    call: async <Row>(name: string, args: readonly unknown[]) => {
      const given = sql.join(args.map((arg) => sql`${arg}`))
      const answer = await sql<Row>`select * from ${sql.id(name)}(${given})`.execute(db)
      return answer.rows
    },
    isAnswering: async () => {
      try {
        await sql`select 1`.execute(db)
        return true
      } catch {
        return false
      }
    },
    close: () => db.destroy(),
  }
}

/** The address of a PostgreSQL server: its user owns the tables, the program itself runs as `heed_app`. */
export function addressOfServer(url: string): DatabaseAddress {
  return {
    owner: { connectionString: url, options: `-c search_path=${SCHEMA}` },
    app: { connectionString: url, options: `-c search_path=${SCHEMA} -c role=${APP_ROLE}` },
  }
}

export function addressOfSocket(folder: string, owner: string, database: string): DatabaseAddress {
  const common = { host: folder, database, options: `-c search_path=${SCHEMA}` }
  return { owner: { ...common, user: owner }, app: { ...common, user: APP_ROLE } }
}
