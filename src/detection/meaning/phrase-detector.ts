import type { FindingKind } from '../../guidance/finding-kinds.ts'
import type { Detector, Sighting, Span } from '../detector.ts'
import { createPhraseBook, type PhraseBook, type PhraseHit } from '../text/phrase-book.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { linesOf } from '../text/phrase-lines.ts'
import { wordLists } from './word-lists.ts'

/** One reason for a finding, and the phrases that give it, one a line (see `compilePhrase`). */
export interface PhraseRule {
  readonly reason: string
  /** 0 to 1. */
  readonly score: number
  readonly phrases: string
}

/** What a kind of finding sounds like, and what sounds like it but is not. */
export interface PhraseRules {
  readonly kind: FindingKind
  /** Whether the words of the phrase are quoted, or the clause around them. */
  readonly quotes: 'phrase' | 'clause'
  readonly rules: readonly PhraseRule[]
  /** Phrases that take the finding back within their sentence. */
  readonly unlessInSentence?: string
  /** Phrases that take the finding back wherever they stand. */
  readonly unlessAnywhere?: string
}

/** Makes a detector out of phrases alone. */
export function createPhraseDetector(name: string, rules: PhraseRules): Detector {
  const book = createPhraseBook(
    rules.rules.flatMap((rule) => linesOf(rule.phrases).map((phrase) => ({ phrase, entry: rule }))),
    wordLists,
  )
  const inSentence = bookOf(rules.unlessInSentence)
  const anywhere = bookOf(rules.unlessAnywhere)
  return {
    name,
    detect: (prepared) => {
      const hits = book.find(prepared.words)
      if (hits.length === 0 || anywhere.find(prepared.words).length > 0) return []
      const excused = excusedSentences(inSentence, prepared.words)
      return hits
        .filter(({ from }) => !excused.has(prepared.words[from]?.sentence ?? -1))
        .map((hit) => sightingOf(hit, rules, prepared))
    },
  }
}

function bookOf(block = ''): PhraseBook<true> {
  return createPhraseBook(
    linesOf(block).map((phrase) => ({ phrase, entry: true as const })),
    wordLists,
  )
}

function excusedSentences(book: PhraseBook<true>, words: readonly Word[]): ReadonlySet<number> {
  return new Set(book.find(words).map(({ from }) => words[from]?.sentence ?? -1))
}

function sightingOf(
  { entry, from, to }: PhraseHit<PhraseRule>,
  { kind, quotes }: PhraseRules,
  { words }: PreparedText,
): Sighting {
  const span = quotes === 'clause' ? clauseAround(words, from, to) : spanOf(words, from, to)
  return { kind, span, score: entry.score, reason: entry.reason }
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}

/** The most words that a quote reaches beyond its phrase on either side. */
const MAX_REACH = 30

function clauseAround(words: readonly Word[], from: number, to: number): Span {
  let first = from
  while (from - first < MAX_REACH && words[first - 1]?.clause === words[from]?.clause) first--
  let last = to - 1
  while (last - to < MAX_REACH && words[last + 1]?.clause === words[to - 1]?.clause) last++
  return spanOf(words, Math.max(first, 0), Math.min(last + 1, words.length))
}
