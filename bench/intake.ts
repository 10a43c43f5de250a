import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  batchAtRandom,
  deliver,
  postComments,
  type PostedComment,
  readRealComments,
} from './deliveries.ts'
import { type BenchPractice, setUpPractice } from './practice.ts'
import { measureMemoryMb, type Running, waitFor } from './processes.ts'

const COMMENTS = 5000
const KILLS = 20
const STEADY_PER_SECOND = 50
const STEADY_SECONDS = 40

const parts: Readonly<Record<string, (texts: readonly string[]) => Promise<void>>> = {
  killed: killedAgainAndAgain,
  steady: (texts) => atSteadyPace(texts.slice(0, STEADY_PER_SECOND * STEADY_SECONDS)),
  fast: asFastAsItGoes,
}

/**
 * The main job on real comments, as signed webhooks: once while the process is killed again and again,
 * once at a steady pace, once as fast as it goes.
 * @param part - only this one of the three
 */
export async function runIntakeBench(part?: string): Promise<void> {
  const texts = readRealComments(COMMENTS)
  if (texts === undefined) {
    console.log('Skipped: the labelled comments are not at hand (../shared/data).')
    return
  }
  for (const [name, run] of Object.entries(parts)) {
    if (part === undefined || part === name) await run(texts)
  }
}

async function killedAgainAndAgain(texts: readonly string[]): Promise<void> {
  const practice = await setUpPractice({ heed: 4310, simulator: 4311 })
  const comments = await postComments(practice.page, texts)
  const batches = batchAtRandom(comments, { largest: 20, repeated: 0.1 })
  const delivery = { isOver: false }
  let running = await practice.start()
  let kills = 0
  const killing = (async () => {
    while (!delivery.isOver || kills < KILLS) {
      await sleep(200 + randomInt(1500))
      running.child.kill('SIGKILL')
      await running.ended
      kills += 1
      running = await practice.start()
    }
  })()
  await deliverAll(practice, batches, { lanes: 6, pauseMs: () => randomInt(600) })
  delivery.isOver = true
  await killing
  await untilSettled(practice)
  const counts = await countOutcome(practice, comments)
  console.log(`killed ${kills} times: ${comments.length} comments in ${batches.length} deliveries`)
  console.log(
    `  lost ${counts.lost}, judged twice alike ${counts.judgedTwice}, hidden twice ${counts.hiddenTwice}, hides sent ${counts.hides}`,
  )
  console.log(`  judged anew once the post above was known: ${counts.judgedAnew}`)
  await stop(running)
  await practice.close()
}

async function atSteadyPace(texts: readonly string[]): Promise<void> {
  const practice = await setUpPractice({ heed: 4320, simulator: 4321 })
  const comments = await postComments(practice.page, texts)
  const running = await practice.start()
  const started = Date.now()
  const underWay = comments.map(async (comment, index) => {
    await sleep(started + (index * 1000) / STEADY_PER_SECOND - Date.now())
    await deliver(practice.page, practice.port, [comment])
  })
  await Promise.all(underWay)
  await untilSettled(practice)
  const rows = await practice.query<{ seconds: number }>(
    `select extract(epoch from s.settled_at - d.received_at)::float8 as seconds
       from step s
       join contribution_version v using (practice_id, contribution_id)
       join delivery d using (practice_id, delivery_id)
      where s.kind = 'hide' and s.state = 'confirmed' order by 1`,
  )
  const at = (share: number) => rows[Math.floor(rows.length * share)]?.seconds.toFixed(3) ?? '–'
  console.log(`steady, ${STEADY_PER_SECOND} contributions a second, ${rows.length} hides`)
  console.log(
    `  delivery to confirmed hide: p50 ${at(0.5)} s, p95 ${at(0.95)} s, p99 ${at(0.99)} s`,
  )
  await stop(running)
  await practice.close()
}

async function asFastAsItGoes(texts: readonly string[]): Promise<void> {
  const practice = await setUpPractice({ heed: 4330, simulator: 4331 })
  const comments = await postComments(practice.page, texts)
  const running = await practice.start()
  const batches = batchAtRandom(comments, { largest: 20, repeated: 0 })
  let peakMb = 0
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, measureMemoryMb(running.child.pid ?? 0))
  }, 500)
  const started = Date.now()
  await deliverAll(practice, batches, { lanes: 8, pauseMs: () => 0 })
  const takenInMs = Date.now() - started
  await untilJudged(practice, comments.length)
  const judgedMs = Date.now() - started
  await untilSettled(practice)
  clearInterval(watch)
  const perSecond = (ms: number) => Math.round((comments.length * 1000) / ms)
  console.log(`as fast as it goes: ${comments.length} comments in ${batches.length} deliveries`)
  console.log(`  taken in ${perSecond(takenInMs)} a second, judged ${perSecond(judgedMs)} a second`)
  console.log(`  all hides confirmed after ${((Date.now() - started) / 1000).toFixed(1)} s`)
  console.log(`  peak memory with the database ${Math.round(peakMb)} MB`)
  await stop(running)
  await practice.close()
}

interface Pace {
  readonly lanes: number
  readonly pauseMs: () => number
}

async function deliverAll(
  practice: BenchPractice,
  batches: readonly (readonly PostedComment[])[],
  { lanes, pauseMs }: Pace,
): Promise<void> {
  const waiting = batches.values()
  const lane = async () => {
    for (const batch of waiting) {
      await deliver(practice.page, practice.port, batch)
      await sleep(pauseMs())
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

async function untilJudged(practice: BenchPractice, count: number): Promise<void> {
  await waitFor(
    'every comment to be judged',
    async () => {
      const [row] = await practice.query<{ judged: number }>(
        'select count(*)::int as judged from contribution where judged_version = current_version',
      )
      return (row?.judged ?? 0) >= count || undefined
    },
    300_000,
  )
}

async function untilSettled(practice: BenchPractice): Promise<void> {
  await waitFor(
    'everything to be settled',
    async () => {
      const [row] = await practice.query<{ open: string }>(
        `select (select count(*) from delivery where read_at is null)
              + (select count(*) from contribution where judged_version is distinct from current_version)
              + (select count(*) from step where state in ('requested', 'sent')) as open`,
      )
      return Number(row?.open ?? '1') === 0 || undefined
    },
    300_000,
  )
}

/** Held against the simulator's ledger, which outlives every kill. */
async function countOutcome(practice: BenchPractice, comments: readonly PostedComment[]) {
  const kept = await practice.query<{
    external_id: string
    judgements: number
    alike: number
    wants: boolean
  }>(
    `select c.external_id, count(distinct j.judgement_id)::int as judgements,
            count(distinct j.judgement_id)::int - count(distinct (j.version, j.signature))::int as alike,
            bool_or(s.step_id is not null) as wants
       from contribution c
       left join judgement j using (practice_id, contribution_id)
       left join step s on s.contribution_id = c.contribution_id and s.kind = 'hide'
      group by c.external_id`,
  )
  const writes = (await (
    await fetch(`${practice.page.url}/__sim/writes?kind=hide`)
  ).json()) as readonly { readonly objectId: string }[]
  const hidesById = Map.groupBy(writes, (write) => write.objectId)
  const keptById = new Map(kept.map((row) => [row.external_id, row]))
  const isLost = ({ id }: PostedComment) => {
    const row = keptById.get(id)
    return row === undefined || row.judgements === 0 || (row.wants && !hidesById.has(id))
  }
  return {
    lost: comments.filter(isLost).length,
    /** Two judgements of the same words that say the same: the second told nothing. */
    judgedTwice: kept.filter((row) => row.alike > 0).length + kept.length - comments.length,
    judgedAnew: kept.filter((row) => row.judgements > 1 && row.alike === 0).length,
    hiddenTwice: [...hidesById.values()].filter((some) => some.length > 1).length,
    hides: writes.length,
  }
}

async function stop(running: Running): Promise<void> {
  running.child.kill('SIGTERM')
  await running.ended
}
