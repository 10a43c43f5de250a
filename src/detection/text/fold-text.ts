import { latinLookalikes } from './lookalikes.ts'

/** Text made comparable, with the way back: every folded character knows where it came from. */
export interface FoldedText {
  readonly text: string
  /** UTF-16 offset in the original at which the folded character at `index` begins. */
  startAt(index: number): number
  /** UTF-16 offset in the original at which the folded character at `index` ends. */
  endAt(index: number): number
}

/**
 * Folds case, width, accents and typographic signs, drops invisible characters, and turns letters
 * of other scripts that stand inside a Latin word back into the Latin ones they imitate.
 */
export function foldText(original: string): FoldedText {
  return isAscii(original) ? foldAscii(original) : foldUnicode(original)
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > 0x7f) return false
  }
  return true
}

function foldAscii(original: string): FoldedText {
  return {
    text: original.toLowerCase(),
    startAt: (index) => index,
    endAt: (index) => index + 1,
  }
}

function foldUnicode(original: string): FoldedText {
  const folded: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let offset = 0
  for (const character of original) {
    const end = offset + character.length
    const plain = foldCharacter(character)
    for (let index = 0; index < plain.length; index++) {
      folded.push(plain.charAt(index))
      starts.push(offset)
      ends.push(end)
    }
    offset = end
  }
  return {
    text: unmaskLatinWords(folded.join('')),
    startAt: (index) => starts[index] ?? original.length,
    endAt: (index) => ends[index] ?? original.length,
  }
}

const typographic: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′ʼ`´'].map((sign) => [sign, "'"] as const),
  ...[...'“”„‟″«»'].map((sign) => [sign, '"'] as const),
  ...[...'‐‑‒–—―−'].map((sign) => [sign, '-'] as const),
  ...[...'·•‧∙'].map((sign) => [sign, '.'] as const),
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
])

/** Combining accents, the keycap, joiners, soft hyphen, variation selectors, direction marks. */
const invisible =
  /[\u0300-\u036f\u20e3\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu

function foldCharacter(character: string): string {
  if (character.charCodeAt(0) < 0x80) return character.toLowerCase()
  const known = typographic.get(character)
  if (known !== undefined) return known
  const plain = character.normalize('NFKD').replace(invisible, '').toLowerCase()
  return typographic.get(plain) ?? plain
}

const wordOfMixedScripts = /[\p{L}\p{N}]+/gu

/** Keeps the length, so that the offsets stay true. */
function unmaskLatinWords(folded: string): string {
  return folded.replace(wordOfMixedScripts, (word) =>
    /[a-z]/.test(word) && /[^\0-\x7f]/.test(word)
      ? word.replace(/[^\0-\x7f]/g, (letter) => latinLookalikes.get(letter) ?? letter)
      : word,
  )
}
