import { readFileSync } from 'node:fs'
import { createReader } from '../../src/detection/create-reader.ts'
import type { Finding, ReadableItem, Reading } from '../../src/detection/reading.ts'
import { CHANNEL_KINDS } from '../../src/guidance/finding-kinds.ts'
import { readPracticeOption } from '../../src/main/commands/check-practice.ts'
import { loadModel } from '../../src/main/load-model.ts'

export interface FuzzReport {
  readonly tried: number
  readonly findings: number
  /** Milliseconds of CPU. */
  readonly slowest: number
  readonly slowestLong: number
  readonly broken: readonly { readonly promise: string; readonly text: string }[]
}

/** A text of this length must be read within a second, whatever its shape. */
const LONG = 200_000
const MAX_LONG_MS = 1000
/** The most that is kept of what broke. */
const MOST_BROKEN = 20
const REPORT_EVERY = 100_000

/** Makes a run of random and mutated inputs: the same seed gives the same ones. */
export function createFuzzer(seed: number) {
  const random = createRandom(seed)
  const model = loadModel()
  if (!model.ok) throw new Error(model.error)
  const read = createReader(readPracticeOption(undefined), { model: model.value })
  const seeds = readSeeds()
  const broken: { promise: string; text: string }[] = []

  return (count: number, long: number, report: (done: number) => void): FuzzReport => {
    let findings = 0
    let slowest = 0
    let slowestLong = 0
    for (let index = 0; index < count && broken.length < MOST_BROKEN; index++) {
      const item = makeItem(random, seeds)
      const { reading, ms } = readTimed(item)
      slowest = Math.max(slowest, ms)
      findings += reading?.findings.length ?? 0
      if ((index + 1) % REPORT_EVERY === 0) report(index + 1)
    }
    for (let index = 0; index < long && broken.length < MOST_BROKEN; index++) {
      const text = makeLong(random, seeds)
      const { ms } = readTimed({ text, channel: 'facebook-comment' })
      slowestLong = Math.max(slowestLong, ms)
      if (ms > MAX_LONG_MS)
        broken.push({ promise: `slow, ${ms.toFixed(0)} ms`, text: text.slice(0, 200) })
    }
    return { tried: count + long, findings, slowest, slowestLong, broken }
  }

  function readTimed(item: ReadableItem): { readonly reading?: Reading; readonly ms: number } {
    const before = process.cpuUsage()
    try {
      const reading = read(item)
      const { user, system } = process.cpuUsage(before)
      const promise = brokenPromise(item, reading)
      if (promise !== null) broken.push({ promise, text: item.text })
      return { reading, ms: (user + system) / 1000 }
    } catch (error) {
      broken.push({ promise: `threw ${String(error)}`, text: item.text })
      return { ms: 0 }
    }
  }
}

/** What a reading promises of any text; null when it is kept. */
function brokenPromise({ text }: ReadableItem, { findings, failed }: Reading): string | null {
  if (failed.some((name) => name !== 'language')) return `failed: ${failed.join(', ')}`
  const starts = findings.map(({ start }) => start ?? -1)
  if (starts.some((start, index) => start < (starts[index - 1] ?? -1))) return 'order'
  const bent = findings.find((finding) => !isQuoteTrue(text, finding))
  if (bent !== undefined) return `offsets of ${bent.kind}`
  const odd = findings.find(({ score }) => !(score >= 0 && score <= 1))
  return odd === undefined ? null : `score of ${odd.kind}`
}

function isQuoteTrue(text: string, { quote, start, end }: Finding): boolean {
  if (start === null || end === null) return quote === null && start === end
  return start < end && quote === text.slice(start, end)
}

type Random = () => number

/** A linear congruential generator (Numerical Recipes): 0 to 1. */
function createRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function readSeeds(): readonly string[] {
  const folder = new URL('../../training/corpus/', import.meta.url)
  return ['identity', 'abuse', 'risk'].flatMap((name) =>
    readFileSync(new URL(`${name}.jsonl`, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { readonly text: string })
      .map(({ text }) => text),
  )
}

/** Pieces that mean something to one detector or another. */
const pieces = [
  'Dr Rao',
  'nurse ',
  'our ',
  "'s",
  '@',
  '#',
  '+44 ',
  '07700 900123',
  '943 476 5919',
  '14/02/61',
  'dob ',
  'double oh ',
  'DE14 2AB',
  '12 High Street',
  'dot ',
  ' at ',
  '(at)',
  'fuck',
  'f*',
  '$h1t',
  'i want to die',
  'https://',
  '\u200b',
  '\u0301',
  '\u20e3',
  '\ufe0f',
  '👩🏽‍⚕️',
  '\ud800',
  '\udc00',
  'ﬁ',
  'ß',
  'İ',
  'Ǆ',
  'Ω',
  'а',
  'ﷺ',
  '\r\n',
  '\n\n',
  '\t',
  '…',
  '“',
  '’',
  '.',
  ',',
  '  ',
]

function makeItem(random: Random, seeds: readonly string[]): ReadableItem {
  const channel = CHANNEL_KINDS[Math.floor(random() * CHANNEL_KINDS.length)] ?? 'facebook-comment'
  let text = random() < 0.15 ? noise(random, 40) : pick(random, seeds)
  for (let rounds = Math.floor(random() * 6); rounds > 0; rounds--)
    text = mutate(random, seeds, text)
  return {
    text,
    channel,
    ...(random() < 0.2 ? { context: pick(random, seeds) } : {}),
    ...(random() < 0.2 ? { author: pick(random, pieces) + noise(random, 6) } : {}),
    ...(random() < 0.1 ? { media: pick(random, seeds) } : {}),
  }
}

function mutate(random: Random, seeds: readonly string[], text: string): string {
  const at = Math.floor(random() * (text.length + 1))
  const to = Math.min(text.length, at + Math.floor(random() * 12))
  switch (Math.floor(random() * 7)) {
    case 0:
      return text.slice(0, at) + text.slice(to)
    case 1:
      return text.slice(0, at) + pick(random, pieces) + text.slice(at)
    case 2:
      return text.slice(0, at) + noise(random, 5) + text.slice(to)
    case 3:
      return (
        text.slice(0, to) + text.slice(at, to).repeat(Math.floor(random() * 5)) + text.slice(to)
      )
    case 4:
      return random() < 0.5 ? text.toUpperCase() : text.toLowerCase()
    case 5:
      return text.slice(0, at) + pick(random, seeds).slice(0, 80)
    default:
      return Array.from(text).join(pick(random, [' ', '.', '\u200b', '*', '-']))
  }
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('Nothing to pick from')
  return item
}

/** Any UTF-16, halves of pairs included. */
function noise(random: Random, most: number): string {
  const length = Math.floor(random() * most)
  const top = random() < 0.5 ? 0x80 : 0x10000
  return String.fromCharCode(...Array.from({ length }, () => Math.floor(random() * top)))
}

/** One short thing over and over, or very many of them. */
function makeLong(random: Random, seeds: readonly string[]): string {
  const unit = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    random() < 0.7 ? pick(random, pieces) : pick(random, seeds).slice(0, 30),
  ).join(random() < 0.5 ? '' : ' ')
  return unit.repeat(Math.ceil(LONG / Math.max(1, unit.length))).slice(0, LONG)
}
