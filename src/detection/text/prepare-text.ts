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
}

export function prepareText(item: ReadableItem): PreparedText {
  const folded = foldText(item.text)
  return { item, text: item.text, folded, words: splitWords(item.text, folded) }
}
