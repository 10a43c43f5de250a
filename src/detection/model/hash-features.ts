import { firstNames } from '../names/first-names.ts'
import { ordinaryNames } from '../names/ordinary-names.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'

/** Half of the buckets are for words by themselves, half for all other features. A power of two. */
const HALF = 1 << 17

/** Each feature is one of so many buckets of weights; two may share one. */
export const BUCKETS = 2 * HALF

/** The most features that one word gives. */
export const MAX_WORD_FEATURES = 80

/** Longer words are spam or a link: their end says nothing. */
const MAX_LETTERS = 24

/** Kinds of feature begin their hashes apart, so that the word "the" is not the letters "the". */
const seeds = {
  word: 0x811c9dc5,
  pair: 0x3c6ef372,
  letters: 0x1b873593,
  shape: 0x27d4eb2f,
  context: 0x165667b1,
  item: 0x5bd1e995,
} as const

const PRIME = 0x01000193
const ZERO = 48
const NINE = 57
const BEGIN = 60
const END = 62

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME)
}

/** One digit is as good as another. */
function plainCode(code: number): number {
  return code >= ZERO && code <= NINE ? ZERO : code
}

function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return HALF + ((mixed ^ (mixed >>> 13)) & (HALF - 1))
}

function hashString(text: string, seed: number): number {
  let hash: number = seed
  for (let index = 0; index < text.length && index < MAX_LETTERS; index++) {
    hash = step(hash, plainCode(text.charCodeAt(index)))
  }
  return hash
}

/** The bucket of a word by itself. */
export function wordBucket(word: string): number {
  return bucketOf(hashString(word, seeds.word)) - HALF
}

/**
 * Writes the buckets of the word at `index` into `out`: the word, the word with its follower and with the
 * next but one, letters in threes to fives within the word, and names by their shape.
 * @returns how many were written, at most `MAX_WORD_FEATURES`
 */
export function hashWord(prepared: PreparedText, index: number, out: Int32Array): number {
  const word = prepared.words[index]
  if (word === undefined) return 0
  const { text } = word
  const hash = hashString(text, seeds.word)
  out[0] = bucketOf(hash) - HALF
  let count = 1
  const next = sameSentence(prepared.words[index + 1], word)
  if (next !== undefined) {
    const pair = Math.imul(hash, PRIME) ^ seeds.pair
    out[count++] = bucketOf(hashString(next.text, pair))
    const afterNext = sameSentence(prepared.words[index + 2], word)
    if (afterNext !== undefined) out[count++] = bucketOf(hashString(afterNext.text, ~pair))
  }
  count = hashName(prepared, index, { out, count })
  return hashLetters(text, out, count)
}

function sameSentence(word: Word | undefined, other: Word): Word | undefined {
  return word?.sentence === other.sentence ? word : undefined
}

/** A name counts as any name, beside what stands before and after it. */
function hashName(
  { words, hasCapitals }: PreparedText,
  index: number,
  { out, count }: { readonly out: Int32Array; count: number },
): number {
  const word = words[index]
  if (word === undefined || !isName(word, words[index - 1], hasCapitals)) return count
  out[count++] = bucketOf(step(seeds.shape, 1))
  const before = sameSentence(words[index - 1], word)
  const after = sameSentence(words[index + 1], word)
  if (before !== undefined) out[count++] = bucketOf(step(hashString(before.text, seeds.shape), 2))
  if (after !== undefined) out[count++] = bucketOf(step(hashString(after.text, seeds.shape), 3))
  return count
}

function isName(word: Word, before: Word | undefined, hasCapitals: boolean): boolean {
  if (firstNames.has(word.text) && !ordinaryNames.has(word.text)) return true
  return (
    hasCapitals && word.isCapitalised && word.text.length > 1 && before?.sentence === word.sentence
  )
}

function hashLetters(text: string, out: Int32Array, from: number): number {
  let count = from
  const length = Math.min(text.length, MAX_LETTERS)
  for (let start = -1; start < length - 1; start++) {
    let hash: number = seeds.letters
    for (let size = 1; size <= 5 && start + size <= length + 1; size++) {
      const at = start + size - 1
      const code = at < 0 ? BEGIN : at === length ? END : text.charCodeAt(at)
      hash = step(hash, plainCode(code))
      if (size >= 3) out[count++] = bucketOf(hash)
    }
  }
  return count
}

/** The most words of the practice's post and of the picture that are read. */
const MAX_CONTEXT_WORDS = 60

const wordPattern = /[a-z0-9]+/g

/** The buckets of what stands around the words: channel, shape of the text, the post answered, the picture. */
export function hashItem({ item, text, words, hasCapitals }: PreparedText): readonly number[] {
  const facts = [
    `channel ${item.channel}`,
    `words ${Math.min(6, Math.round(Math.log2(words.length + 1)))}`,
    ...(hasCapitals ? [] : ['shouts']),
    ...(text.includes('?') ? ['asks'] : []),
    ...(text.includes('!') ? ['exclaims'] : []),
    ...(text.includes('http') ? ['links'] : []),
    ...(item.media === undefined ? [] : ['media', ...wordsOf(item.media).map((w) => `media ${w}`)]),
  ]
  return [
    ...facts.map((fact) => bucketOf(hashString(fact, seeds.item))),
    ...hashContext((item.context ?? '').toLowerCase()),
  ]
}

/** As `wordsOf` and `hashString` would, without making the words: every text has a post above it. */
function hashContext(text: string): readonly number[] {
  const buckets: number[] = []
  let hash: number = seeds.context
  let letters = 0
  for (let index = 0; index <= text.length && buckets.length < MAX_CONTEXT_WORDS; index++) {
    const code = plainCode(text.charCodeAt(index))
    if ((code >= 97 && code <= 122) || code === ZERO) {
      if (letters++ < MAX_LETTERS) hash = step(hash, code)
    } else if (letters > 0) {
      buckets.push(bucketOf(hash))
      hash = seeds.context
      letters = 0
    }
  }
  return buckets
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(wordPattern) ?? []).slice(0, MAX_CONTEXT_WORDS)
}
