/**
 * The age at which most people can read a text, by the Flesch–Kincaid grade (school year in the United
 * States) plus 5. The NHS writes for a reading age of 9 to 11.
 * @see https://service-manual.nhs.uk/content/how-to-write-good-content-for-the-nhs
 */
export function measureReadingAge(text: string): number {
  const sentences = text.split(/[.!?:]+(?=\s|$)|\n+/).filter((part) => /\w/.test(part))
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0)
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
  return Math.max(5, grade + 5)
}

/** Groups of vowels, without a silent e at the end. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-zà-ÿ]/g, '')
  const heard = letters.replace(/(?<=[a-z]{2})(?:(?<![aeiouyl])es|(?<!l)e|(?<![td])ed)$/, '')
  return Math.max(1, heard.match(/[aeiouyà-ÿ]+/g)?.length ?? 0)
}
