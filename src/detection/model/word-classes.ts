import type { Word } from '../text/split-words.ts'

/**
 * Words that are used alike share a class: what examples teach of "nan" is then known of "grandad" too.
 * Made from word vectors in training, and kept beside the weights.
 */
export type WordClasses = ReadonlyMap<string, number>

/** How many classes there are; two more are for numbers and for words in none. */
export const CLASSES = 256
const NUMBER = CLASSES
const NONE = CLASSES + 1

/** Reads one class a line, its words with spaces between. */
export function parseWordClasses(text: string): WordClasses {
  return new Map(
    text
      .trimEnd()
      .split('\n')
      .flatMap((line, index) => line.split(' ').map((word) => [word, index] as const)),
  )
}

/** The class of each word. */
export function classify(words: readonly Word[], classes: WordClasses): Int16Array {
  return Int16Array.from(words, ({ text, isNumber }) =>
    isNumber ? NUMBER : (classes.get(text) ?? NONE),
  )
}
