import { createPhraseBook } from '../text/phrase-book.ts'
import { linesOf } from '../text/phrase-lines.ts'
import type { Word } from '../text/split-words.ts'
import { dissatisfaction, negations, praise } from './sentiment-phrases.ts'

/** 1 very positive, 2 positive, 3 neutral or mixed, 4 negative, 5 very negative. */
export type Sentiment = 1 | 2 | 3 | 4 | 5

const book = createPhraseBook(
  [
    { block: praise[2], weight: 2 },
    { block: praise[1], weight: 1 },
    { block: dissatisfaction[2], weight: -2 },
    { block: dissatisfaction[1], weight: -1 },
  ].flatMap(({ block, weight }) => linesOf(block).map((phrase) => ({ phrase, entry: weight }))),
)

/** How far back a negation reaches, in words. */
const NEGATION_REACH = 3

/** Weighs praise against dissatisfaction, word by word; a text without either is neutral. */
export function judgeSentiment(words: readonly Word[]): Sentiment {
  let good = 0
  let bad = 0
  for (const weight of weightsByWord(words)) {
    if (weight > 0) good += weight
    else bad -= weight
  }
  return sentimentOf(good, bad)
}

function sentimentOf(good: number, bad: number): Sentiment {
  if (good === 0 && bad === 0) return 3
  const balance = (good - bad) / (good + bad)
  if (balance > 0.5) return good >= 2 ? 1 : 2
  if (balance > 0.2) return 2
  if (balance >= -0.2) return 3
  return balance < -0.5 && bad >= 3 ? 5 : 4
}

/** One weight for each word that begins a phrase: the strongest. */
function weightsByWord(words: readonly Word[]): Iterable<number> {
  const weights = new Map<number, number>()
  for (const { entry, from } of book.find(words)) {
    const weight = isNegated(words, from) ? -entry / 2 : entry
    if (Math.abs(weight) > Math.abs(weights.get(from) ?? 0)) weights.set(from, weight)
  }
  return weights.values()
}

function isNegated(words: readonly Word[], from: number): boolean {
  return words
    .slice(Math.max(0, from - NEGATION_REACH), from)
    .some((word) => negations.has(word.text) && word.clause === words[from]?.clause)
}
