import type { Detector, Sighting } from '../detector.ts'
import { createPhraseBook } from '../text/phrase-book.ts'
import { foldText } from '../text/fold-text.ts'
import { linesOf } from '../text/phrase-lines.ts'
import { splitWords, type Word } from '../text/split-words.ts'
import { mediaRules, type MediaRule } from './media-rules.ts'

const books = mediaRules.map((rule) => ({
  rule,
  needs: rule.needs.map(bookOf),
  unless: bookOf(rule.unless),
}))

function bookOf(block: string) {
  return createPhraseBook(linesOf(block).map((phrase) => ({ phrase, entry: true })))
}

/** Judges the description of an attached picture or video. What is found rests on no words of the text. */
export const mediaDetector: Detector = {
  name: 'media-description',
  detect: ({ item }) => {
    if (item.media === undefined || item.media === '') return []
    const words = splitWords(item.media, foldText(item.media))
    return books
      .filter(
        ({ needs, unless }) =>
          needs.every((book) => isFound(book, words)) && !isFound(unless, words),
      )
      .map(({ rule }) => toSighting(rule))
  },
}

function isFound(book: ReturnType<typeof bookOf>, words: readonly Word[]): boolean {
  return book.find(words).length > 0
}

function toSighting({ kind, score, reason }: MediaRule): Sighting {
  return { kind, span: null, score, reason }
}
