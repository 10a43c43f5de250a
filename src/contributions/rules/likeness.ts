/** Fewer letters than this say too little: two people may both have written "Thank you". */
const FEWEST_LETTERS = 12
/** Enough to tell texts apart, and short enough for an index. */
const LETTERS_KEPT = 120

/**
 * The same for copies of the same words, whatever their case, spaces and signs. Undefined where too little
 * was said to take two texts for copies.
 */
export function likenessOf(text: string): string | undefined {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
  if (letters.length < FEWEST_LETTERS) return undefined
  return `${letters.length}:${letters.slice(0, LETTERS_KEPT)}`
}
