import { firstNames } from '../names/first-names.ts'
import { ordinaryNames } from '../names/ordinary-names.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { classify, type WordClasses } from './word-classes.ts'

/** The first buckets are for words by themselves, the others for all other features. Powers of two. */
const WORD_BUCKETS = 1 << 17
const OTHER_BUCKETS = 1 << 18

/** Each feature is one of so many buckets of weights; two may share one. */
export const BUCKETS = WORD_BUCKETS + OTHER_BUCKETS

/** The most features that one word gives. */
export const MAX_WORD_FEATURES = 90

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
  class: 0x2545f491,
  end: 0x6c8e9cf5,
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

function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}

function bucketOf(hash: number): number {
  return WORD_BUCKETS + (mix(hash) & (OTHER_BUCKETS - 1))
}

function wordBucketOf(hash: number): number {
  return mix(hash) & (WORD_BUCKETS - 1)
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
  return wordBucketOf(hashString(word, seeds.word))
}

/** Writes the buckets of one word into an array, and says how many: at most `MAX_WORD_FEATURES`. */
export type HashWord = (index: number, out: Int32Array) => number

/**
 * Makes the function that hashes a text's words: the word, the word with those that follow, letters in
 * threes to fives within the word, names by their shape, and the classes of the word and its followers.
 */
export function createWordHasher(prepared: PreparedText, wordClasses: WordClasses): HashWord {
  const { words } = prepared
  const classes = classify(words, wordClasses)
  return (index, out) => {
    const word = words[index]
    if (word === undefined) return 0
    const { text } = word
    const hash = hashString(text, seeds.word)
    out[0] = wordBucketOf(hash)
    let count = 1
    const next = sameSentence(words[index + 1], word)
    const afterNext = sameSentence(words[index + 2], word)
    if (next !== undefined) {
      const pair = Math.imul(hash, PRIME) ^ seeds.pair
      out[count++] = bucketOf(hashString(next.text, pair))
      if (afterNext !== undefined) out[count++] = bucketOf(hashString(afterNext.text, ~pair))
    }
    count = hashName(prepared, index, { out, count })
    count = hashClasses({ words, classes, hash }, index, { out, count })
    if (next === undefined) out[count++] = bucketOf(step(seeds.end, endOf(prepared.text, word)))
    return hashLetters(text, out, count)
  }
}

const MAX_REACH = 3

/** How many words of the same sentence follow, so far as they are read together. */
function reachOf(words: readonly Word[], index: number): number {
  let reach = 0
  while (reach < MAX_REACH && words[index + reach + 1]?.sentence === words[index]?.sentence) reach++
  return reach
}

/** The sign that ends a sentence, where one stands at its last word. */
function endOf(text: string, { end }: Word): number {
  const code = text.charCodeAt(end)
  return Number.isNaN(code) ? 0 : code
}

/**
 * The class by itself, in pairs, in threes and with one or two words between; the word with the class of
 * its follower, and the class with the word that follows.
 */
function hashClasses(
  { words, classes, hash }: { words: readonly Word[]; classes: Int16Array; hash: number },
  index: number,
  { out, count }: { readonly out: Int32Array; count: number },
): number {
  const classAt = (place: number): number => classes[place] ?? 0
  const add = (form: number, feature: number): void => {
    out[count++] = bucketOf(step(feature, form))
  }
  const reach = reachOf(words, index)
  const own = step(seeds.class, classAt(index))
  const joined = Math.imul(own, PRIME)
  const pair = step(joined, classAt(index + 1))
  const next = words[index + 1]
  add(1, own)
  if (reach < 1 || next === undefined) return count
  add(2, pair)
  add(3, step(Math.imul(hash, PRIME), classAt(index + 1)))
  add(4, hashString(next.text, own))
  if (reach < 2) return count
  add(5, step(Math.imul(pair, PRIME), classAt(index + 2)))
  add(6, step(joined, classAt(index + 2)))
  if (reach < MAX_REACH) return count
  add(7, step(joined, classAt(index + 3)))
  return count
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

/**
 * The buckets of what stands around the words: channel, the post answered, the picture. Nothing here depends
 * on the words, so that a sentence more never makes the others weigh less.
 */
export function hashItem({ item }: PreparedText): readonly number[] {
  const facts = [
    `channel ${item.channel}`,
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
