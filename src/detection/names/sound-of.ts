/**
 * A key that a name shares with its usual misspellings: the first letter's sound, then the consonants in
 * classes without repeats (after Soundex, with the openings of British names).
 */
export function soundOf(word: string): string {
  const name = word
    .replace(/^(?:ph)/, 'f')
    .replace(/^(?:kn|gn)/, 'n')
    .replace(/^wr/, 'r')
  let key = firstSounds[name.charAt(0)] ?? name.charAt(0)
  let last = classes[name.charAt(0)] ?? ''
  for (let index = 1; index < name.length && key.length < 5; index++) {
    const letter = name.charAt(index)
    const sound = classes[letter] ?? ''
    if (sound !== '' && sound !== last) key += sound
    if (!'hw'.includes(letter)) last = sound
  }
  return key
}

const firstSounds: Readonly<Record<string, string>> = { c: 'k', q: 'k', j: 'g', z: 's', v: 'w' }

const classes: Readonly<Record<string, string>> = Object.fromEntries(
  ['bfpv', 'cgjkqsxz', 'dt', 'l', 'mn', 'r'].flatMap((letters, index) =>
    Array.from(letters, (letter) => [letter, String(index + 1)] as const),
  ),
)
