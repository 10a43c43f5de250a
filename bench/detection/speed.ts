import { readFileSync } from 'node:fs'
import { createReader } from '../../src/detection/create-reader.ts'
import { createDetectors } from '../../src/detection/create-detectors.ts'
import { readWithModel } from '../../src/detection/model/read-with-model.ts'
import type { PracticeDirectory, ReadableItem } from '../../src/detection/reading.ts'
import { prepareText } from '../../src/detection/text/prepare-text.ts'
import { loadModel } from '../../src/main/load-model.ts'

const ROUNDS = 5

/** Microseconds of CPU a text, for all together and for each detector; honest on a busy machine, if slower. */
export function measureSpeed(practice: PracticeDirectory): void {
  const before = process.hrtime.bigint()
  const loaded = loadModel()
  console.log(`\nmodel read in ${(Number(process.hrtime.bigint() - before) / 1e6).toFixed(0)} ms`)
  if (!loaded.ok) throw new Error(loaded.error)
  const model = loaded.value
  const items = readItems()
  const prepared = items.map(prepareText)
  const read = createReader(practice, { model })
  const time = (name: string, work: () => void): void => {
    work()
    const start = process.cpuUsage()
    for (let round = 0; round < ROUNDS; round++) work()
    const { user, system } = process.cpuUsage(start)
    console.log(
      `${name.padEnd(20)} ${((user + system) / ROUNDS / items.length).toFixed(1)} µs a text`,
    )
  }
  time('all', () => {
    for (const item of items) read(item)
  })
  time('preparing', () => {
    for (const item of items) prepareText(item)
  })
  for (const { name, detect } of createDetectors(practice)) {
    time(name, () => {
      for (const text of prepared) quietly(() => detect(text))
    })
  }
  time('model', () => {
    for (const text of prepared) readWithModel(model, text)
  })
  const middle = medianOf(items.map((item) => microseconds(() => read(item))))
  console.log(`half within           ${middle.toFixed(1)} µs`)
  console.log(`memory                ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`)
}

/** A detector that cannot read a text says so by throwing. */
function quietly(work: () => unknown): void {
  try {
    work()
  } catch {
    return
  }
}

function microseconds(work: () => unknown): number {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1000
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

function readItems(): readonly ReadableItem[] {
  return readFileSync(new URL('../../training/corpus/first.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ReadableItem)
    .map(({ text, channel }) => ({ text, channel }))
}
