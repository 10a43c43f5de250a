import type { FindingKind } from '../../guidance/finding-kinds.ts'
import type { Detector, Sighting, Span } from '../detector.ts'
import { createPhraseBook, type PhraseBook, type PhraseHit } from '../text/phrase-book.ts'
import { linesOf } from '../text/phrase-lines.ts'
import type { Word } from '../text/split-words.ts'
import { wordLists } from './word-lists.ts'

/** One reason for a finding, and the phrases that give it, one a line (see `compilePhrase`). */
interface PhraseRule {
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

/** A rule, and what excuses its kind. */
interface Entry {
  readonly rule: PhraseRule
  readonly kind: FindingKind
  readonly quotes: 'phrase' | 'clause'
  readonly inSentence: PhraseBook<true>
  readonly anywhere: PhraseBook<true>
}

/** Makes a detector out of phrases alone. One book holds them all, so that each word is looked up once. */
export function createPhraseDetector(name: string, kinds: readonly PhraseRules[]): Detector {
  const book = createPhraseBook(kinds.flatMap(entriesOf), wordLists)
  return {
    name,
    detect: ({ words }) =>
      book
        .find(words)
        .filter((hit) => !isExcused(hit, words))
        .map((hit) => sightingOf(hit, words)),
  }
}

function entriesOf({ kind, quotes, rules, unlessInSentence, unlessAnywhere }: PhraseRules) {
  const inSentence = bookOf(unlessInSentence)
  const anywhere = bookOf(unlessAnywhere)
  return rules.flatMap((rule) =>
    linesOf(rule.phrases).map((phrase) => ({
      phrase,
      entry: { rule, kind, quotes, inSentence, anywhere } satisfies Entry,
    })),
  )
}

function bookOf(block = ''): PhraseBook<true> {
  return createPhraseBook(
    linesOf(block).map((phrase) => ({ phrase, entry: true as const })),
    wordLists,
  )
}

/** How many words to either side are searched for what excuses a phrase. */
const EXCUSE_REACH = 60

function isExcused({ entry, from }: PhraseHit<Entry>, words: readonly Word[]): boolean {
  const near = words.slice(Math.max(0, from - EXCUSE_REACH), from + EXCUSE_REACH)
  if (entry.anywhere.find(near).length > 0) return true
  const sentence = words[from]?.sentence
  return entry.inSentence.find(near.filter((word) => word.sentence === sentence)).length > 0
}

function sightingOf({ entry, from, to }: PhraseHit<Entry>, words: readonly Word[]): Sighting {
  const { kind, quotes, rule } = entry
  const span = quotes === 'clause' ? clauseAround(words, from, to) : spanOf(words, from, to)
  return { kind, span, score: rule.score, reason: rule.reason }
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
  return spanOf(words, first, last + 1)
}
