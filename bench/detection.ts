import { readFileSync } from 'node:fs'
import { createReader } from '../src/detection/create-reader.ts'
import type { ReadableItem } from '../src/detection/reading.ts'
import type { FindingKind } from '../src/guidance/finding-kinds.ts'
import { readPracticeOption } from '../src/main/commands/check-practice.ts'
import { decisionRow } from '../src/main/commands/evaluate-data.ts'
import { createTallies } from '../src/main/commands/evaluate-score.ts'
import { loadModel } from '../src/main/load-model.ts'
import { sitExam } from './detection/exam.ts'
import { loadPeers, type Peer } from './detection/peers.ts'
import { readExam } from './detection/read-exam.ts'
import { measureSpeed } from './detection/speed.ts'

/** Texts that are looked at and never learnt from; absent outside the place where Heed is built. */
const scenarios = new URL('../../shared/scenarios/', import.meta.url)

/**
 * How much is found and how much wrongly, how fast, and how peers do on the same texts:
 * `npm run bench -- detection [WHERE/dev.jsonl …]`.
 */
export function runDetectionBench(): void {
  const practice = readPracticeOption(undefined)
  const peers = loadPeers()
  for (const name of ['identifiers', 'names']) {
    const questions = readExam(new URL(`detection/exam/${name}.txt`, import.meta.url))
    for (const half of [0, 1]) {
      const asked = questions.filter((_, index) => index % 2 === half)
      const { marked, found, right, wrong } = sitExam(
        practice,
        asked,
        ({ detector }) => detector === name,
      )
      console.log(
        `\n${name}, ${half === 0 ? 'looked at' : 'unseen'}: ${marked} marked, ${inThree(found / marked)} found, ` +
          `${inThree(right / marked)} as what they are; ${wrong} found wrongly`,
      )
      comparePeers(
        peers,
        asked.map(({ item, marks }) => ({ ...item, findings: marks })),
      )
    }
  }
  for (const file of filesGiven()) evaluateFile(file, peers)
  measureSpeed(practice)
}

function filesGiven(): readonly URL[] {
  const given = process.argv.slice(3).map((path) => new URL(path, `file://${process.cwd()}/`))
  return given.length > 0
    ? given
    : [new URL('dev.jsonl', scenarios), new URL('dev-more.jsonl', scenarios)]
}

/** A text with what is in it. */
interface LabelledItem extends ReadableItem {
  readonly findings: readonly { readonly kind: FindingKind }[]
}

function evaluateFile(file: URL, peers: readonly Peer[]): void {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => decisionRow.parse(JSON.parse(line)))
  const read = createOurs()
  const tallies = createTallies()
  for (const row of rows) tallies.addSets(kindsOf(read(row).findings), kindsOf(row.findings))
  console.log(`\n${file.pathname}, ${rows.length} texts`)
  for (const score of tallies.scores()) {
    console.log(`${score.name.padEnd(18)} ${describe(score)}  ${score.support} texts`)
  }
  comparePeers(peers, rows)
}

function createOurs() {
  const model = loadModel()
  return createReader(readPracticeOption(undefined), { model: model.ok ? model.value : null })
}

/** Whether one of the peer's kinds is in the text, by the peer and by us. */
function comparePeers(peers: readonly Peer[], rows: readonly LabelledItem[]): void {
  const read = createOurs()
  const ours = rows.map((row) => read(row).findings)
  for (const { name, kinds, find } of peers) {
    const wanted = new Set<FindingKind>(kinds)
    const isIn = (findings: LabelledItem['findings']) =>
      findings.some(({ kind }) => wanted.has(kind))
    if (!rows.some(({ findings }) => isIn(findings))) continue
    const tallies = { peer: createTallies(), ours: createTallies() }
    rows.forEach(({ text, findings }, index) => {
      const expected = setOf(isIn(findings))
      tallies.peer.addSets(setOf(find(text)), expected)
      tallies.ours.addSets(setOf(isIn(ours[index] ?? [])), expected)
    })
    const [peer, heed] = [tallies.peer.micro(), tallies.ours.micro()].map(describe)
    console.log(`${name.padEnd(30)} ${peer ?? ''}   Heed ${heed ?? ''}   ${kinds.join(', ')}`)
  }
}

function setOf(isFound: boolean): ReadonlySet<string> {
  return new Set(isFound ? ['found'] : [])
}

function kindsOf(findings: LabelledItem['findings']): ReadonlySet<string> {
  return new Set(findings.map(({ kind }) => kind))
}

function describe({
  precision,
  recall,
  f1,
}: {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}): string {
  return [precision, recall, f1].map(inThree).join('  ')
}

function inThree(value: number): string {
  return value.toFixed(3)
}
