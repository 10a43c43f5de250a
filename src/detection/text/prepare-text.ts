import type { ReadableItem } from '../reading.ts'
import { foldText, type FoldedText } from './fold-text.ts'
import { splitWords, type Word } from './split-words.ts'

/** An item made ready once for all detectors. */
export interface PreparedText {
  readonly item: ReadableItem
  /** As written: every offset counts in this. */
  readonly text: string
  readonly folded: FoldedText
  readonly words: readonly Word[]
  /** Whether capitals mean anything here: a text all in capitals says nothing by them. */
  readonly hasCapitals: boolean
}

export function prepareText(item: ReadableItem): PreparedText {
  const folded = foldText(item.text)
  return {
    item,
    text: item.text,
    folded,
    words: splitWords(item.text, folded),
    hasCapitals: !isShouting(item.text),
  }
}

/** Enough of a text to tell, in UTF-16 units. */
const SHOUT_LOOK = 400

function isShouting(text: string): boolean {
  let upper = 0
  let lower = 0
  for (let index = 0; index < Math.min(text.length, SHOUT_LOOK); index++) {
    const code = text.charCodeAt(index)
    if (code >= 65 && code <= 90) upper++
    else if (code >= 97 && code <= 122) lower++
  }
  return upper > 8 && upper > lower * 2
}
