/** What stands for a letter in a disguise. A star and its kin may stand for any letter. */
const standIns: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['!', 'i'],
  ['|', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['@', 'a'],
  ['$', 's'],
  ['5', 's'],
  ['7', 't'],
  ['+', 't'],
  ['8', 'b'],
  ['9', 'g'],
  ['€', 'e'],
  ['£', 'l'],
  ['¡', 'i'],
  ['(', 'c'],
])
const anyLetter: ReadonlySet<string> = new Set('*#%&_^?⚓✱∗●•')

/** Longest disguise that is tried, in characters. */
const MAX_MASK = 24

/** Words in a shape that finds disguises: by length and first letter. */
export interface MaskLexicon {
  readonly has: (masked: string) => boolean
}

/** Finds words behind stand-ins, stars, stretched letters. */
export function createMaskLexicon(words: readonly string[]): MaskLexicon {
  const plain = new Set(words)
  const byFirst = new Map<string, string[]>()
  for (const word of plain)
    byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word])
  return {
    has: (masked) => {
      if (masked.length < 3 || masked.length > MAX_MASK) return false
      const letters = Array.from(masked, (sign) => standIns.get(sign) ?? sign)
      if (!letters.some((sign) => anyLetter.has(sign))) return isPlainlyIn(plain, letters.join(''))
      const candidates = byFirst.get(letters[0] ?? '') ?? []
      return candidates.some((word) => isMaskOf(letters, word))
    },
  }
}

function isPlainlyIn(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(squeeze(word))
}

/** `fuuuck` becomes `fuck`: three of a letter or more are one. */
function squeeze(word: string): string {
  return word.replace(/(.)\1{2,}/gu, '$1')
}

/** Stars may stand for one letter each, or a run of them for any number. At least one real letter must lead. */
function isMaskOf(letters: readonly string[], word: string): boolean {
  const known = letters.filter((sign) => !anyLetter.has(sign))
  if (known.length < 2) return false
  if (letters.length === word.length) {
    return letters.every((sign, index) => anyLetter.has(sign) || sign === word.charAt(index))
  }
  const firstStar = letters.findIndex((sign) => anyLetter.has(sign))
  const lastStar = letters.findLastIndex((sign) => anyLetter.has(sign))
  const isOneRun = letters.slice(firstStar, lastStar + 1).every((sign) => anyLetter.has(sign))
  const head = letters.slice(0, firstStar).join('')
  const tail = letters.slice(lastStar + 1).join('')
  return (
    isOneRun &&
    lastStar > firstStar &&
    known.length >= 3 &&
    word.startsWith(head) &&
    word.endsWith(tail) &&
    word.length >= known.length + 1
  )
}
