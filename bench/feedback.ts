import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openDataFolder } from '../src/platform/database/data-folder.ts'
import { DATABASE, OWNER } from '../src/platform/database/embedded-postgres.ts'
import { type Running, runHeed, startHeed, waitFor } from './processes.ts'

const PORT = 4901
const RESPONSES = 1_000_000
const REQUESTS = 100
const PER_SECOND = 200
const SECONDS = 20
const KILL_AFTER_SECONDS = 7
const PRACTICE_FILE = fileURLToPath(
  new URL('../src/main/demonstration/practice.json', import.meta.url),
)

/**
 * 200 answers a second, with the process killed in the middle: how many of those that were thanked for are lost.
 * Then the published page and the figures of a return among 1,000,000 answers.
 * @throws {Error} when an answer that was thanked for is lost
 */
export async function runFeedbackBench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'heed-bench-'))
  const environment = { HEED_DATA_DIR: folder, HEED_DEMO: 'off', PORT: String(PORT) }
  await runHeed(['practice', 'load', PRACTICE_FILE], environment)
  const start = async () => {
    const running = startHeed(['start'], environment)
    await waitFor('Heed', () => running.said().includes('Heed is running') || undefined)
    return running
  }
  let running: Running | undefined
  try {
    running = await start()
    const form = await findForm()
    const flood = floodWith(form)
    await sleep(KILL_AFTER_SECONDS * 1000)
    running.child.kill('SIGKILL')
    await running.ended
    running = await start()
    const { thanked, sent, tookMs } = await flood
    const lost = await withDatabase(folder, (database) => countLost(database, thanked))
    console.log(`answers sent ${sent}, thanked for ${thanked.length}, lost ${lost}`)
    console.log(`half within ${at(tookMs, 0.5)} ms, 95 % within ${at(tookMs, 0.95)} ms`)
    if (lost > 0) throw new Error(`${lost} answers are lost`)
    await withDatabase(folder, fill)
    await time('published results', '/feedback/results')
    await time('the form', form)
    await time('code of conduct', '/guidance')
  } finally {
    running?.child.kill('SIGTERM')
    await running?.ended
    rmSync(folder, { recursive: true, force: true })
  }
}

async function withDatabase<Value>(
  folder: string,
  run: (database: pg.Client) => Promise<Value>,
): Promise<Value> {
  const database = new pg.Client({
    host: openDataFolder(folder).socketFolder,
    ...{ user: OWNER, database: DATABASE, options: '-c search_path=heed' },
  })
  await database.connect()
  try {
    return await run(database)
  } finally {
    await database.end()
  }
}

async function findForm(): Promise<string> {
  const page = await (await fetch(`http://127.0.0.1:${PORT}/feedback`)).text()
  const form = /href="(\/feedback\/(?!results)[^"?]+)"/.exec(page)?.[1]
  if (form === undefined) throw new Error('There is no form')
  return form
}

/** Sends at a steady pace, from many places, whatever becomes of each. */
async function floodWith(form: string) {
  const thanked: string[] = []
  const tookMs: number[] = []
  const under: Promise<void>[] = []
  const total = PER_SECOND * SECONDS
  const begun = performance.now()
  for (let number = 0; number < total; number++) {
    const due = begun + (1000 * number) / PER_SECOND
    if (due > performance.now()) await sleep(due - performance.now())
    const responseId = randomUUID()
    const from = performance.now()
    under.push(
      post(
        form,
        { responseId, answer: 'good', ...(number % 5 === 0 && { why: 'Kind staff' }) },
        number,
      )
        .then((status) => {
          if (status !== 303) return
          thanked.push(responseId)
          tookMs.push(performance.now() - from)
        })
        // Refused while the process is dead: nobody was thanked.
        .catch(() => undefined),
    )
  }
  await Promise.all(under)
  return { thanked, sent: total, tookMs: tookMs.sort((a, b) => a - b) }
}

/** Each of 250 loopback addresses stands for a place of its own. */
function post(
  address: string,
  fields: Readonly<Record<string, string>>,
  number: number,
): Promise<number> {
  const body = new URLSearchParams(fields).toString()
  return new Promise((resolve, reject) => {
    const sending = request(
      {
        ...{ host: '127.0.0.1', port: PORT, method: 'POST', path: address, timeout: 20_000 },
        localAddress: `127.0.0.${(number % 250) + 2}`,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
        },
      },
      (reply) => {
        reply.resume()
        resolve(reply.statusCode ?? 0)
      },
    )
    sending.on('error', reject)
    sending.on('timeout', () => sending.destroy(new Error('no answer')))
    sending.end(body)
  })
}

async function countLost(database: pg.Client, thanked: readonly string[]): Promise<number> {
  const { rows } = await database.query<{ lost: string }>(
    `select count(*) as lost from unnest($1::uuid[]) as wanted(id)
      where not exists (select from feedback_response where response_id = wanted.id)`,
    [thanked],
  )
  const { rows: sums } = await database.query<{ answers: string; counted: string }>(
    `select (select count(*) from feedback_response) as answers,
      (select sum(count) from feedback_count) as counted`,
  )
  if (sums[0]?.answers !== sums[0]?.counted)
    throw new Error('The counts are not those of the answers')
  return Number(rows[0]?.lost)
}

/** Two years of answers at every site, counted by day, every month but this one published. */
async function fill(database: pg.Client): Promise<void> {
  const answers = `array['very-good', 'good', 'neither', 'poor', 'very-poor', 'dont-know']`
  const modes = `array['handwritten', 'telephone', 'tablet', 'sms', 'online', 'other']`
  await database.query(`insert into feedback_response
    select practice_id, gen_random_uuid(), site.name, day, to_char(day, 'YYYY-MM'), false,
      (${modes})[1 + n % 6], (${answers})[1 + (n / 7) % 6], false
    from generate_series(1, ${RESPONSES}) n, lateral (select current_date - n % 730 as day) d,
      lateral (select * from site order by (position + n) % 2 limit 1) site`)
  await database.query(`insert into feedback_count
    select practice_id, month, day, site, mode, answer, count(*) from feedback_response
      group by 1, 2, 3, 4, 5, 6
    on conflict (practice_id, month, day, site, mode, answer) do update set count = excluded.count`)
  await database.query(`insert into feedback_return (practice_id, month, state, figures)
    select practice_id, month, 'published', jsonb_build_object(
      'answers', (select jsonb_object_agg(answer, n) from
        (select answer, sum(count) n from feedback_count i where i.month = c.month group by 1) a),
      'modes', (select jsonb_object_agg(mode, n) from
        (select mode, sum(count) n from feedback_count i where i.month = c.month group by 1) m))
    from feedback_count c where month < to_char(current_date, 'YYYY-MM') group by 1, 2
    on conflict (practice_id, month) do update set state = excluded.state, figures = excluded.figures`)
  await database.query('vacuum analyze')
  const { rows } = await database.query<{ n: string }>(
    'select count(*) as n from feedback_response',
  )
  console.log(`${rows[0]?.n ?? '0'} answers`)
}

async function time(name: string, address: string): Promise<void> {
  const tookMs: number[] = []
  for (let number = 0; number < REQUESTS; number++) {
    const begun = performance.now()
    const reply = await fetch(`http://127.0.0.1:${PORT}${address}`)
    await reply.text()
    tookMs.push(performance.now() - begun)
    if (reply.status !== 200) throw new Error(`${name} answered ${reply.status}`)
  }
  tookMs.sort((a, b) => a - b)
  console.log(`${name}: half within ${at(tookMs, 0.5)} ms, 95 % within ${at(tookMs, 0.95)} ms`)
}

const at = (sorted: readonly number[], part: number) =>
  (sorted[Math.ceil(part * sorted.length) - 1] ?? 0).toFixed(0)
