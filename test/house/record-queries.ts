import {
  type CompiledQuery,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import { somePracticeId } from '../setup/test-database.ts'
import type { InPractice, PracticeTransaction } from '../../src/platform/database/database.ts'
import type { Tables } from '../../src/platform/database/tables.ts'

/** Passes for a list, a text, a number and a time long ago. */
const someValue: object = Object.assign(Object.create(Array.prototype) as object, {
  getTime: () => -Infinity,
})

/** A row that has every column, so that what follows from finding one is asked too. */
const someRow = new Proxy(
  {},
  { get: (_row, column) => (column === 'then' ? undefined : someValue) },
)

/** The SQL that a function sends, without a database: once finding nothing, once finding a row. */
export async function recordQueries(
  run: (tx: PracticeTransaction, inPractice: InPractice) => unknown,
): Promise<readonly string[]> {
  const sent = new Set<string>()
  for (const rows of [[], [someRow]]) {
    const answer = (query: CompiledQuery): Promise<QueryResult<never>> => {
      sent.add(query.sql)
      return Promise.resolve({ rows: rows as never[] })
    }
    const inPractice = pretendDatabase(answer)
    try {
      await inPractice(somePracticeId(), (tx) => Promise.resolve(run(tx, inPractice)))
    } catch {
      // It asked for more than the pretended answer holds; what it sent is recorded.
    }
  }
  return [...sent]
}

function pretendDatabase(
  answer: (query: CompiledQuery) => Promise<QueryResult<never>>,
): InPractice {
  const nothing = () => Promise.resolve()
  const connection = {
    executeQuery: answer,
    streamQuery: () => {
      throw new Error('No store streams')
    },
  }
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createDriver: () => ({
        init: nothing,
        acquireConnection: () => Promise.resolve(connection),
        beginTransaction: nothing,
        commitTransaction: nothing,
        rollbackTransaction: nothing,
        releaseConnection: nothing,
        destroy: nothing,
      }),
    },
  })
  return (practiceId, run) =>
    db.transaction().execute((transaction) => run({ practiceId, db: transaction }))
}
