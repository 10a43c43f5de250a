import {
  createWordHasher,
  hashItem,
  MAX_WORD_FEATURES,
} from '../src/detection/model/hash-features.ts'
import { splitUnits, type Unit } from '../src/detection/model/split-units.ts'
import type { WordClasses } from '../src/detection/model/word-classes.ts'
import { prepareText, type PreparedText } from '../src/detection/text/prepare-text.ts'
import type { FindingKind } from '../src/guidance/finding-kinds.ts'
import type { CorpusRow } from './read-corpus.ts'
import { DIMENSIONS, type WordVectors } from './word-vectors.ts'

/** 0 not there, 1 there, 2 unknown: somewhere in the text, but not in the quoted words. */
export type Label = 0 | 1 | 2

/** What is learnt from at once: a text or one of its sentences. */
export interface Example {
  /** Buckets of the words, then of what stands around them. */
  readonly buckets: Int32Array
  /** How many of the buckets are the words'. */
  readonly ofWords: number
  /** One label a kind. */
  readonly labels: readonly Label[]
  /** The sum of the words' vectors, weighed as one word's bucket is. */
  readonly dense: Float32Array
}

/** Makes a function that gives the text as a whole, then its sentences. */
export function createExampleMaker(
  kinds: readonly FindingKind[],
  vectors: WordVectors,
  classes: WordClasses,
): (row: CorpusRow) => readonly Example[] {
  const out = new Int32Array(MAX_WORD_FEATURES)
  return (row) => {
    const prepared = prepareText(row)
    const hashWord = createWordHasher(prepared, classes)
    const byWord = prepared.words.map((_, index) => out.slice(0, hashWord(index, out)))
    const around = hashItem(prepared)
    const whole = { from: 0, to: prepared.words.length }
    return [whole, ...splitUnits(prepared.words)].map((unit) => {
      const ofUnit = byWord.slice(unit.from, unit.to).flatMap((buckets) => [...buckets])
      return {
        buckets: Int32Array.from([...ofUnit, ...around]),
        ofWords: ofUnit.length,
        labels: kinds.map((kind) =>
          unit === whole ? labelWhole(row, kind) : labelUnit(row, kind, spanOf(prepared, unit)),
        ),
        dense: sumVectors(prepared, unit, vectors, ofUnit.length),
      }
    })
  }
}

function labelWhole({ findings }: CorpusRow, kind: FindingKind): Label {
  return findings.some((finding) => finding.kind === kind) ? 1 : 0
}

interface Span {
  readonly start: number
  readonly end: number
}

function spanOf({ words }: PreparedText, { from, to }: Unit): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}

/** A sentence shows a kind when it shares half of the quote, or of itself, with the quote. */
function labelUnit({ text, findings }: CorpusRow, kind: FindingKind, span: Span): Label {
  const ofKind = findings.filter((finding) => finding.kind === kind)
  if (ofKind.length === 0) return 0
  const isShown = ofKind.some(({ quote }) => {
    const start = quote === null ? -1 : text.indexOf(quote)
    if (quote === null || start < 0) return false
    const shared = Math.min(span.end, start + quote.length) - Math.max(span.start, start)
    return shared >= Math.min(quote.length, span.end - span.start) / 2
  })
  return isShown ? 1 : 2
}

function sumVectors(
  { words }: PreparedText,
  { from, to }: Unit,
  vectors: WordVectors,
  features: number,
): Float32Array {
  const sum = new Float32Array(DIMENSIONS)
  for (const { text } of words.slice(from, to)) {
    vectors.get(text)?.forEach((value, index) => (sum[index] = (sum[index] ?? 0) + value))
  }
  return sum.map((value) => value / Math.sqrt(Math.max(1, features)))
}
