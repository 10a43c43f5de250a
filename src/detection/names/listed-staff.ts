import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { commonWords } from './common-words.ts'
import { isOneEditApart } from './edit-distance.ts'
import { firstNames } from './first-names.ts'
import { ordinaryNames } from './ordinary-names.ts'
import type { StaffDirectory, StaffNames } from './staff-directory.ts'
import type { StaffSighting } from './staff-sighting.ts'

const REASON = 'It names a member of staff of the directory.'

/** People of the directory: by full name, by surname, by first name, by nickname, also a letter off. */
export function findListedStaff(
  { byWord, bySurname }: StaffDirectory,
  prepared: PreparedText,
): readonly StaffSighting[] {
  const { words } = prepared
  return words.flatMap((word, from) => {
    const named = byWord.get(word.text)?.map((one) => matchAt(one, prepared, from)) ?? []
    const misspelt = bySurname
      .get(words[from + 1]?.text ?? '')
      ?.map(({ first }) => (isMisspelt(word.text, first) ? seen(from, from + 2, 0.85) : null))
    const best = [...named, ...(misspelt ?? [])]
      .filter((match) => match !== null)
      .sort((a, b) => b.score - a.score)[0]
    return best === undefined ? [] : [best]
  })
}

function matchAt(
  one: StaffNames,
  { words, text, hasCapitals }: PreparedText,
  from: number,
): StaffSighting | null {
  const alias = one.aliases.find((name) =>
    name.every((part, index) => words[from + index]?.text === part),
  )
  if (alias !== undefined) return seen(from, from + alias.length, 0.85)
  if (isName(words[from]?.text ?? '', one.first)) return matchFirstName(one, words, from, text)
  return matchSurname(words, from, hasCapitals)
}

function seen(from: number, to: number, score: number): StaffSighting {
  return { from, to, score, reason: REASON }
}

function isName(word: string, name: string): boolean {
  return name !== '' && (word === name || word === `${name}s`)
}

function matchFirstName(
  one: StaffNames,
  words: readonly Word[],
  from: number,
  text: string,
): StaffSighting | null {
  const word = words[from]
  const next = words[from + 1]
  if (word !== undefined && next !== undefined && next.start - word.end <= 1) {
    if (isName(next.text, one.last) || isOneEditApart(next.text, one.last)) {
      return seen(from, from + 2, 0.95)
    }
    if (next.text === one.last.charAt(0)) return seen(from, from + 2, 0.85)
    if (hasOtherSurname(word, next)) return null
  }
  return isSomebodyElse(one, words, from, text) ? null : seen(from, from + 1, 0.65)
}

function hasOtherSurname(word: Word, next: Word): boolean {
  return word.isCapitalised && next.isCapitalised && !commonWords.has(next.text)
}

const relations: ReadonlySet<string> = new Set(
  (
    'my our me his her sister brother son daughter wife husband friend mate cousin aunty auntie uncle mum dad nan ' +
    'little baby neighbour im called and love from regards'
  ).split(' '),
)

/** A first name alone may be anybody's: not after a relation, a tag or a greeting, not an ordinary word. */
function isSomebodyElse(
  { first }: StaffNames,
  words: readonly Word[],
  from: number,
  text: string,
): boolean {
  const word = words[from]
  if (word === undefined) return true
  const isTag = text.charAt(word.start - 1) === '@'
  const isOrdinary =
    (ordinaryNames.has(first) || commonWords.has(first)) && !hasStaffPlace(words, from)
  return isTag || isOrdinary || relations.has(words[from - 1]?.text ?? '')
}

const places: ReadonlySet<string> = new Set(
  'desk reception receptionist hatch counter phones glass dispensary pharmacy pharmacist nurse paramedic doctor manager'.split(
    ' ',
  ),
)

function hasStaffPlace(words: readonly Word[], from: number): boolean {
  return words.slice(Math.max(0, from - 3), from + 5).some(({ text }) => places.has(text))
}

const notPeople: ReadonlySet<string> = new Set(
  'lane street road close avenue drive court house farm bridge end view surgery gardens way hill island bite'.split(
    ' ',
  ),
)

/** A surname alone; one that is a word too needs a capital in the middle of a sentence. */
function matchSurname(
  words: readonly Word[],
  from: number,
  hasCapitals: boolean,
): StaffSighting | null {
  const word = words[from]
  const before = words[from - 1]
  if (word === undefined || isPlaceName(words, from) || isOtherPerson(before, word)) return null
  if (!isOrdinaryWord(word)) return seen(from, from + 1, 0.8)
  const isMidSentence = before?.sentence === word.sentence
  return hasCapitals && word.isCapitalised && isMidSentence ? seen(from, from + 1, 0.7) : null
}

function isPlaceName(words: readonly Word[], from: number): boolean {
  return notPeople.has(words[from + 1]?.text ?? '')
}

function isOrdinaryWord({ text }: Word): boolean {
  return commonWords.has(text) || wordSurnames.has(text)
}

/** Uncommon words that are surnames too. */
const wordSurnames: ReadonlySet<string> = new Set(
  'marsh frost cope pike finch heron thorn moss reed savage hatch'.split(' '),
)

/** Another first name stands before the surname. */
function isOtherPerson(before: Word | undefined, word: Word): boolean {
  if (before === undefined || word.start - before.end > 1) return false
  return firstNames.has(before.text) && !commonWords.has(before.text) && before.isCapitalised
}

function isMisspelt(word: string, first: string): boolean {
  return first.length >= 4 && isOneEditApart(word, first)
}
