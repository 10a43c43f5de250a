import { createReader } from '../src/detection/create-reader.ts'
import { BUCKETS } from '../src/detection/model/hash-features.ts'
import type { ModelCard } from '../src/detection/model/model.ts'
import { parseWordClasses } from '../src/detection/model/word-classes.ts'
import { prepareText } from '../src/detection/text/prepare-text.ts'
import type { FindingKind } from '../src/guidance/finding-kinds.ts'
import { readPracticeOption } from '../src/main/commands/check-practice.ts'
import { calibrate, probabilityOf } from './calibrate.ts'
import { chooseAll } from './choose-all.ts'
import { clusterWords } from './cluster-words.ts'
import { crossValidate } from './cross-validate.ts'
import { fitWeights, settings } from './fit-weights.ts'
import { createExampleMaker } from './make-examples.ts'
import { addVectors, quantise } from './quantise.ts'
import { readCorpus } from './read-corpus.ts'
import { readWordVectors } from './word-vectors.ts'
import { writeModel } from './write-model.ts'

/** The day of this edition of the model: training reads no clock. */
const EDITION = '2026-11-28'

const kinds: readonly FindingKind[] = [
  'patient-identity',
  'own-identity',
  'staff-identity',
  'harassment',
  'hate',
  'threat',
  'obscenity',
  'defamation',
  'misinformation',
  'fraud',
  'photo',
  'recording',
  'device-use',
  'complaint',
  'review',
  'crisis',
  'emergency',
  'rights-request',
  'legal-notice',
  'clinical-request',
]

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

const rows = readCorpus()
const vectors = readWordVectors()
const wordClasses = clusterWords(vectors)
const texts = rows.map(createExampleMaker(kinds, vectors, parseWordClasses(wordClasses)))
say(`${rows.length} texts, ${texts.flat().length} with their sentences`)

const scores = crossValidate(texts, kinds.length, say)
const shown = rows.map(({ findings }) => new Set(findings.map(({ kind }) => kind)))
const calibrations = kinds.map((kind, index) =>
  calibrate(
    scores.map((row) => row[index] ?? 0),
    shown.map((found) => found.has(kind)),
  ),
)

const readByRules = createReader(readPracticeOption(undefined))
const proposed = chooseAll(
  kinds,
  rows.map((row, index) => ({
    shown: shown[index] ?? new Set(),
    ruled: new Set(readByRules(row).findings.map(({ kind }) => kind)),
    probabilities: calibrations.map((calibration, kind) =>
      probabilityOf(calibration, scores[index]?.[kind] ?? 0),
    ),
  })),
)
kinds.forEach((kind, index) => {
  say(`${kind}: ${JSON.stringify(proposed[index])} proposed`)
})

const fit = fitWeights(texts, kinds.length)
const met = new Set(rows.flatMap((row) => prepareText(row).words.map(({ text }) => text)))
const { weights, scales } = quantise(addVectors(fit, vectors, met), kinds.length)

const learnt: ModelCard = {
  version: EDITION,
  buckets: BUCKETS,
  itemWeight: settings.itemWeight,
  kinds: kinds.map((kind, index) => ({
    kind,
    scale: scales[index] ?? 0,
    bias: fit.biases[index] ?? 0,
    ...(calibrations[index] ?? { slope: 1, offset: 0 }),
    threshold: 2,
    veto: 0,
  })),
}
const size = { corpus: rows.length, vectors: vectors.size }
say(writeModel({ card: learnt, weights, wordClasses }, size))
