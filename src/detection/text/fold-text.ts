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

function standsFor(signs: string, plain: string): readonly (readonly [string, string])[] {
  return Array.from(signs, (sign) => [sign, plain] as const)
}

const typographic: ReadonlyMap<string, string> = new Map([
  ...standsFor('‘’‚‛′ʼ`´', "'"),
  ...standsFor('“”„‟″«»', '"'),
  ...standsFor('‐‑‒–—―−', '-'),
  ...standsFor('·•‧∙', '.'),
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
])

/**
 * First and last code points of what is written but not seen, or stands on a letter without changing
 * which one it is: accents, the keycap, joiners, soft hyphens, marks of direction, variants.
 */
const invisible: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0x20e3, 0x20e3],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xe0100, 0xe01ef],
]

function isInvisible(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return invisible.some(([first, last]) => code >= first && code <= last)
}

function foldCharacter(character: string): string {
  if (character.charCodeAt(0) < 0x80) return character.toLowerCase()
  const known = typographic.get(character)
  if (known !== undefined) return known
  const plain = Array.from(character.normalize('NFKD'))
    .filter((part) => !isInvisible(part))
    .join('')
    .toLowerCase()
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
