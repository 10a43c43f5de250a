import { foldText } from './fold-text.ts'
import { compilePhrase, matchPhrase, type PhraseStep, type WordLists } from './phrase.ts'
import { STEM_LETTERS, stemOf, type Word } from './split-words.ts'

/** A phrase found: which entry of the book, from which word to which (exclusive). */
export interface PhraseHit<Entry> {
  readonly entry: Entry
  readonly from: number
  readonly to: number
}

export interface PhraseBook<Entry> {
  /** Every entry found, at most one for each pair of entry and first word. */
  find(words: readonly Word[]): readonly PhraseHit<Entry>[]
}

interface Line<Entry> {
  readonly steps: readonly PhraseStep[]
  readonly entry: Entry
}

/** Compiles phrases into a book that looks each word of a text up once. */
export function createPhraseBook<Entry>(
  entries: readonly { readonly phrase: string; readonly entry: Entry }[],
  lists: WordLists = {},
): PhraseBook<Entry> {
  const byWord = new Map<string, Line<Entry>[]>()
  const byStem = new Map<string, Line<Entry>[]>()
  const byNumber: Line<Entry>[] = []
  for (const { phrase, entry } of entries) {
    for (const steps of compilePhrase(foldText(phrase).text, lists)) {
      const line = { steps, entry }
      const first = steps.find((step) => step.kind !== 'edge')
      if (first?.kind === 'number') byNumber.push(line)
      else if (first?.kind === 'word') {
        addToEach(byWord, first.words, line)
        addToEach(byStem, new Set(first.stems.map(stemOf)), line)
        if (first.stems.some((stem) => stem.length < STEM_LETTERS)) {
          throw new Error(`A phrase cannot begin with so short a stem: ${phrase}`)
        }
      } else throw new Error(`A phrase must begin with a word: ${phrase}`)
    }
  }
  return {
    find: (words) => {
      const hits: PhraseHit<Entry>[] = []
      words.forEach((word, from) => {
        findAt(words, from, byWord.get(word.text), hits)
        findAt(words, from, byStem.get(word.stem), hits)
        if (startsWithDigit.test(word.text)) findAt(words, from, byNumber, hits)
      })
      return hits
    },
  }
}

const startsWithDigit = /^£?\d/

function addToEach<Key, Value>(lists: Map<Key, Value[]>, keys: Iterable<Key>, value: Value): void {
  for (const key of keys) {
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [value])
    else list.push(value)
  }
}

function findAt<Entry>(
  words: readonly Word[],
  from: number,
  lines: readonly Line<Entry>[] | undefined,
  hits: PhraseHit<Entry>[],
): void {
  if (lines === undefined) return
  for (const { steps, entry } of lines) {
    const to = matchPhrase(steps, words, from)
    if (to !== -1) hits.push({ entry, from, to })
  }
}
