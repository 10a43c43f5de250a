import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAuditLog } from '../../src/audit/audit-log.ts'
import { createSessions } from '../../src/practice/sessions.ts'
import { useTestDatabase } from '../setup/test-database.ts'
import { exportsOf, PROJECT, readProjectTypes } from './project-types.ts'
import { recordQueries } from './record-queries.ts'
import { sampleValue } from './sample-value.ts'

const { address } = useTestDatabase()
const clock = { now: () => new Date(0) }
const practiceId = '00000000-0000-7000-8000-000000000000'
const queries = new Map<string, readonly string[]>()

/** Every function that takes a transaction first, called with some arguments of its types. Pages only call these. */
async function recordStores(): Promise<void> {
  const types = readProjectTypes('src/**/*.ts')
  const { checker } = types
  for (const [name, file] of types.files) {
    const takers = exportsOf(types, file).flatMap((symbol) => {
      const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures()
      const [first, ...others] = signature?.getParameters() ?? []
      const isTaker =
        first !== undefined &&
        checker.typeToString(checker.getTypeOfSymbol(first)) === 'PracticeTransaction'
      return isTaker ? [{ symbol: symbol.name, others }] : []
    })
    if (takers.length === 0 || name.includes('/pages/')) continue
    const module = (await import(`${PROJECT}${name}`)) as Record<
      string,
      (...args: unknown[]) => unknown
    >
    for (const { symbol, others } of takers) {
      const sample = (truth: boolean) =>
        others.map((one) => sampleValue(checker, checker.getTypeOfSymbol(one), truth))
      for (const args of [sample(true), sample(false)]) {
        await record(`${name} ${symbol}`, (tx) => module[symbol]?.(tx, ...args))
      }
    }
  }
}

async function record(name: string, run: Parameters<typeof recordQueries>[0]): Promise<void> {
  queries.set(name, [...new Set([...(queries.get(name) ?? []), ...(await recordQueries(run))])])
}

/** Those that are made with a database, or a clock, instead of taking a transaction. */
async function recordFactories(): Promise<void> {
  const cookie = `${practiceId}.token`
  await record('src/practice/sessions.ts open', (_tx, inPractice) =>
    createSessions(inPractice, clock).open(practiceId as never, practiceId),
  )
  await record('src/practice/sessions.ts find', (_tx, inPractice) =>
    createSessions(inPractice, clock).find(cookie),
  )
  await record('src/practice/sessions.ts close', (_tx, inPractice) =>
    createSessions(inPractice, clock).close(cookie),
  )
  await record('src/audit/audit-log.ts createAuditLog', (tx) =>
    createAuditLog(clock)(tx, [
      { actor: { kind: 'rule' }, action: 'judged', subject: 'contribution:1' },
    ]),
  )
}

/** A line a clause, names without quotes: for reading. */
function writeForReading(query: string): string {
  return query
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/"(\w+)"/g, '$1')
    .replaceAll(
      /(?<!delete) (from|where|inner join|left join|order by|group by|limit|on conflict|returning|values|set|for update|union all)\b/g,
      '\n  $1',
    )
}

function writeDocument(): string {
  const sections = [...queries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, sent]) => `-- ${name}\n${sent.map((one) => `${writeForReading(one)};`).join('\n')}\n`,
    )
  const head = `-- Every query of the stores, as it is sent, with what a function asks when it finds something.
-- Written by test/house/queries.db.test.ts: npx vitest run test/house/queries --update\n`
  return [head, ...sections].join('\n')
}

beforeAll(async () => {
  await recordStores()
  await recordFactories()
}, 180_000)

const owner = new pg.Pool({ ...address.app, max: 1 })
afterAll(() => owner.end())

test('all SQL is written out for review', async () => {
  await expect(writeDocument()).toMatchFileSnapshot(`${PROJECT}docs/queries.sql`)
})

test('no function of a store is silent', () => {
  const silent = [...queries].filter(([, sent]) => sent.length === 0)
  expect(silent.map(([name]) => name)).toEqual([])
})

test('every query fits the tables, and is one that the program may ask', async () => {
  const refused: string[] = []
  for (const [name, sent] of queries) {
    for (const query of sent) {
      await owner.query(`explain (generic_plan) ${query}`).catch((error: unknown) => {
        refused.push(`${name}: ${String(error)}\n${query}`)
      })
    }
  }
  expect(refused).toEqual([])
})

const isOnTable = (query: string) => /\b(from|into|update) /.test(query)

test('every query on a table of a practice names the practice', () => {
  const unnamed = [...queries].flatMap(([name, sent]) =>
    sent
      .filter((query) => isOnTable(query) && !/practice_?id/i.test(query))
      .map((query) => `${name}: ${query}`),
  )
  expect(unnamed).toEqual([])
})
