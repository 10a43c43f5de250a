import { textAt, type Word } from '../text/split-words.ts'
import { commonWords } from './gazetteers/common-words.ts'
import { isOneEditApart } from './edit-distance.ts'
import { soundOf } from './sound-of.ts'
import type { StaffDirectory, StaffNames } from './staff-directory.ts'

/** How words of a text name somebody of the directory. */
export interface Listed {
  /** The word after the last that belongs to the name. */
  readonly to: number
  readonly how: 'full' | 'initial' | 'first' | 'last' | 'alias'
  readonly isMisspelt: boolean
}

/** The longest way in which the words from `from` on name somebody of the directory, misspelt or not. */
export function listedAt(
  directory: StaffDirectory,
  words: readonly Word[],
  from: number,
): Listed | null {
  const word = textAt(words, from)
  const exact = directory.byWord.get(word)
  const candidates = exact ?? soundAlikes(directory, word)
  let best: Listed | null = null
  for (const one of candidates) {
    const listed = matchOne(one, words, from)
    if (listed !== null && (best === null || listed.to > best.to)) best = listed
  }
  return best
}

function soundAlikes(directory: StaffDirectory, word: string): readonly StaffNames[] {
  if (word.length < 4 || commonWords.has(word)) return []
  return directory.bySound.get(soundOf(word)) ?? []
}

function matchOne(one: StaffNames, words: readonly Word[], from: number): Listed | null {
  const word = textAt(words, from)
  const alias = one.aliases.find((name) =>
    name.every((part, index) => textAt(words, from + index) === part),
  )
  if (alias !== undefined) return { to: from + alias.length, how: 'alias', isMisspelt: false }
  const first = likeness(word, one.first)
  if (first !== 'other') return matchFirst(one, words, from, first === 'near')
  const last = word === `dr${one.last}` ? 'same' : likeness(word, one.last)
  return last === 'other' ? null : { to: from + 1, how: 'last', isMisspelt: last === 'near' }
}

function matchFirst(
  { last }: StaffNames,
  words: readonly Word[],
  from: number,
  isMisspelt: boolean,
): Listed {
  const next = neighbour(words, from)
  const isLast = likeness(next, last)
  if (isLast !== 'other')
    return { to: from + 2, how: 'full', isMisspelt: isMisspelt || isLast === 'near' }
  const isInitial = next !== '' && next === last.charAt(0)
  return isInitial
    ? { to: from + 2, how: 'initial', isMisspelt }
    : { to: from + 1, how: 'first', isMisspelt }
}

/** The next word, where only a space, a full stop or a hyphen stands between. */
function neighbour(words: readonly Word[], from: number): string {
  const word = words[from]
  const next = words[from + 1]
  return word !== undefined && next !== undefined && next.start - word.end <= 2 ? next.text : ''
}

function likeness(word: string, name: string): 'same' | 'near' | 'other' {
  if (name === '' || word === '') return 'other'
  if (word === name || word === `${name}s`) return 'same'
  if (name.length < 4 || commonWords.has(word)) return 'other'
  if (isOneEditApart(word, name) || isOneEditApart(word, `${name}s`)) return 'near'
  return isSoundAlike(word, name) ? 'near' : 'other'
}

/** Two edits apart and the same to the ear. */
function isSoundAlike(word: string, name: string): boolean {
  return (
    name.length >= 5 &&
    word.startsWith(name.charAt(0)) &&
    Math.abs(word.length - name.length) <= 2 &&
    soundOf(word) === soundOf(name) &&
    word.slice(-1) === name.slice(-1)
  )
}
