import type { FoldedText } from './fold-text.ts'

/** A word of the text: what it says once folded, and where it stands in the original. */
export interface Word {
  /** Folded, without apostrophes: `dont`. */
  readonly text: string
  /** Its first letters, by which phrase books look it up. */
  readonly stem: string
  /** UTF-16 offsets in the original. */
  readonly start: number
  readonly end: number
  /** Counts up at every full stop, question or exclamation mark and line break. */
  readonly sentence: number
  /** Counts up at every punctuation mark. */
  readonly clause: number
  readonly isCapitalised: boolean
  /** Begins with a digit, or with a digit after a pound sign. */
  readonly isNumber: boolean
}

export const STEM_LETTERS = 3

export function stemOf(word: string): string {
  return word.slice(0, STEM_LETTERS)
}

/** What the word at `index` says; empty where there is none. */
export function textAt(words: readonly Word[], index: number): string {
  return words[index]?.text ?? ''
}

/** Where the words from `from` up to `to` stand in the original. */
export function spanOf(words: readonly Word[], from: number, to: number) {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}

/** What stands between the word at `index` and the one before it. */
export function gapBefore(text: string, words: readonly Word[], index: number): string {
  const [before, word] = [words[index - 1], words[index]]
  return before === undefined || word === undefined ? '' : text.slice(before.end, word.start)
}

/** Splits folded text into words. Everything between two words is punctuation or space. */
export function splitWords(original: string, folded: FoldedText): readonly Word[] {
  const { text } = folded
  const words: Word[] = []
  let sentence = 0
  let clause = 0
  let index = 0
  while (index < text.length) {
    if (!isWordCode(text.charCodeAt(index))) {
      const sign = text.charAt(index)
      if (isSentenceEnd(sign, text.charAt(index + 1))) sentence++
      if (clauseSigns.has(sign) && !isInsideNumber(text, index)) clause++
      index++
      continue
    }
    const from = index
    while (index < text.length && isWordPart(text, index)) index++
    const start = folded.startAt(from)
    const word = text.slice(from, index).replaceAll("'", '')
    words.push({
      text: word,
      stem: stemOf(word),
      start,
      end: folded.endAt(index - 1),
      sentence,
      clause,
      isCapitalised: isUpper(original.charAt(start)),
      isNumber: isDigit(word.charCodeAt(word.charCodeAt(0) === POUND ? 1 : 0)),
    })
  }
  return words
}

const clauseSigns: ReadonlySet<string> = new Set('.,;:!?\n…()"')

function isSentenceEnd(sign: string, next: string): boolean {
  if (sign === '\n' || sign === '!' || sign === '?' || sign === '…') return true
  return sign === '.' && (next === '' || next === ' ' || next === '\n' || next === '.')
}

function isInsideNumber(text: string, index: number): boolean {
  return isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** An apostrophe belongs to the word when letters stand on both sides of it. */
function isWordPart(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (isWordCode(code)) return true
  return code === 39 && isWordCode(text.charCodeAt(index + 1))
}

/** `£40` is a word. */
const POUND = 0xa3

const letterBeyondAscii = /[\p{L}\p{N}\p{M}]/u

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || isDigit(code)
  if (code === POUND) return true
  // Halves of letters beyond the basic plane; emoji begin at U+1F000 and stay out.
  if (code >= 0xd800 && code <= 0xdfff) return false
  return letterBeyondAscii.test(String.fromCharCode(code))
}

function isUpper(character: string): boolean {
  return character !== character.toLowerCase()
}
