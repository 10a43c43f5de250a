import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { firstNames } from './first-names.ts'
import { commonWords } from './gazetteers/common-words.ts'
import { surnames } from './gazetteers/surnames.ts'
import { notNames, placeSuffixes } from './name-words.ts'

/** The most words of one name. */
const MOST_WORDS = 4

/** Where the name that begins at the word `from` ends: surname, initial, the second half of a double name. */
export function endOfName(prepared: PreparedText, from: number): number {
  let to = from + 1
  while (to < from + MOST_WORDS && isContinued(prepared, to)) to++
  return to
}

const joints: ReadonlySet<string> = new Set([' ', '-', ' - ', '. ', '.', '_', ' “', '” '])

function isContinued({ words, text, hasCapitals }: PreparedText, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (before === undefined || word === undefined || !isJoined(before, word, text)) return false
  if (word.text.length === 1) return isInitial(word) && word.isCapitalised === before.isCapitalised
  if (placeSuffixes.has(word.text) && !surnames.has(word.text)) return false
  if (hasCapitals && before.isCapitalised) return word.isCapitalised
  return isSurnameInLowerCase(word.text, before.text)
}

function isJoined(before: Word, word: Word, text: string): boolean {
  if (word.isNumber || notNames.has(word.text) || isPossessive(before, text)) return false
  const joint = text.slice(before.end, word.start)
  const isFullStop = joint.startsWith('.') && before.text.length > 2
  return before.start !== word.start && joints.has(joint) && !isFullStop
}

function isSurnameInLowerCase(word: string, before: string): boolean {
  if (word.length < 4 || commonWords.has(word) || firstNames.has(word)) return false
  return surnames.has(word) || firstNames.has(before)
}

function isInitial({ text }: Word): boolean {
  return /^[b-hj-np-z]$/.test(text)
}

/** `Dave’s` as it is written. */
export function isPossessive({ start, end }: Word, text: string): boolean {
  return /['’]s$/i.test(text.slice(Math.max(start, end - 2), end))
}

/** `Jolas` was `Jola's`; names that end in s themselves are known whole. */
export function withoutPossessive(word: string): string {
  return !firstNames.has(word) && word.endsWith('s') && firstNames.has(word.slice(0, -1))
    ? word.slice(0, -1)
    : word
}
