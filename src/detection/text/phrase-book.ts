import { foldText } from './fold-text.ts'
import { functionWords } from './function-words.ts'
import { compilePhrase, matchPhrase, type PhraseStep, type WordLists } from './phrase.ts'
import { STEM_LETTERS, stemOf, type Word } from './split-words.ts'

/** A phrase found: which entry of the book, from which word to which (exclusive). */
export interface PhraseHit<Entry> {
  readonly entry: Entry
  readonly from: number
  readonly to: number
}

export interface PhraseBook<Entry> {
  /** Every entry found, in the order of the words that gave it away. */
  find(words: readonly Word[]): readonly PhraseHit<Entry>[]
}

/** A phrase is looked for where its rarest step, the anchor, stands. */
interface Line<Entry> {
  readonly steps: readonly PhraseStep[]
  readonly entry: Entry
  /** How many words at least and at most stand before the anchor. */
  readonly least: number
  readonly most: number
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
      const anchor = findAnchor(steps)
      const step = steps[anchor]
      const line = { steps, entry, ...reachBefore(steps.slice(0, anchor)) }
      if (step?.kind === 'word') {
        addToEach(byWord, step.words, line)
        addToEach(byStem, new Set(step.stems.map(stemOf)), line)
      } else byNumber.push(line)
    }
  }
  return {
    find: (words) => {
      const hits: PhraseHit<Entry>[] = []
      words.forEach((word, index) => {
        findAround(words, index, byWord.get(word.text), hits)
        findAround(words, index, byStem.get(word.stem), hits)
        if (word.isNumber) findAround(words, index, byNumber, hits)
      })
      return hits
    },
  }
}

/**
 * The step that fewest texts will hold.
 * @throws {Error} when the phrase has neither a word nor a number, or only stems too short to look up
 */
function findAnchor(steps: readonly PhraseStep[]): number {
  const weights = steps.map(weigh)
  const anchor = weights.indexOf(Math.min(...weights))
  if (weights[anchor] === Infinity || weights[anchor] === undefined) {
    throw new Error('A phrase must hold a word or a number')
  }
  return anchor
}

const FUNCTION_WORD_WEIGHT = 50
const STEM_WEIGHT = 3
const NUMBER_WEIGHT = 60

function weigh(step: PhraseStep): number {
  if (step.kind === 'number') return NUMBER_WEIGHT
  if (step.kind !== 'word' || step.stems.some((stem) => stem.length < STEM_LETTERS)) return Infinity
  let weight = step.stems.length * STEM_WEIGHT
  for (const word of step.words) weight += functionWords.has(word) ? FUNCTION_WORD_WEIGHT : 1
  return weight
}

function reachBefore(before: readonly PhraseStep[]) {
  const least = before.filter(({ kind }) => kind === 'word' || kind === 'number').length
  const gaps = before.reduce((sum, step) => sum + (step.kind === 'gap' ? step.max : 0), 0)
  return { least, most: least + gaps }
}

function addToEach<Key, Value>(lists: Map<Key, Value[]>, keys: Iterable<Key>, value: Value): void {
  for (const key of keys) {
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [value])
    else list.push(value)
  }
}

function findAround<Entry>(
  words: readonly Word[],
  anchor: number,
  lines: readonly Line<Entry>[] | undefined,
  hits: PhraseHit<Entry>[],
): void {
  if (lines === undefined) return
  for (const { steps, entry, least, most } of lines) {
    for (let from = anchor - least; from >= Math.max(0, anchor - most); from--) {
      const to = matchPhrase(steps, words, from)
      if (to <= anchor) continue
      hits.push({ entry, from, to })
      break
    }
  }
}
