import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import type { Identifier } from './identifier.ts'

const months =
  'january february march april may june july august september october november december'.split(' ')
const monthWords: ReadonlySet<string> = new Set(
  months.flatMap((month) => [month, month.slice(0, 3)]).concat('sept'),
)

/** Words that say that the date is a birth date. */
const birthWords: ReadonlySet<string> = new Set([
  'born',
  'dob',
  'birth',
  'birthday',
  'birthdate',
  'nascut',
  'urodzony',
  'urodzona',
  'bday',
])
/** Words before a date that make it the day of something else. */
const eventWords: ReadonlySet<string> = new Set(
  'on since from until till by before after dated in of ref due for at form letter appointment seen visited wrote'.split(
    ' ',
  ),
)
const OLDEST_YEAR = 1905
/** A later date without a word for birth is rather an appointment. */
const LATEST_YEAR = 2021
/** Two-figure years up to this one belong to this century. */
const LATEST_SHORT_YEAR = 25

/** Dates that are somebody's birth date: said to be, or standing beside a person and not an event. */
export function findBirthDates({ words, text }: PreparedText): readonly Identifier[] {
  return words.flatMap((_, from) => {
    const date = dateAt(words, text, from)
    if (date === null) return []
    return isBirth(words, from, date.year)
      ? [{ what: 'date of birth', from, to: date.to } as const]
      : []
  })
}

interface FoundDate {
  readonly year: number
  readonly to: number
}

function dateAt(words: readonly Word[], text: string, from: number): FoundDate | null {
  const [first, second, third] = [words[from], words[from + 1], words[from + 2]]
  if (first === undefined || second === undefined || third === undefined) return null
  const isWritten =
    (isDay(first.text) && monthWords.has(second.text)) ||
    (monthWords.has(first.text) && isDay(second.text))
  if (!isWritten && !isNumericDate([first, second, third], text)) return null
  const year = yearOf(third.text)
  return year === null ? null : { year, to: from + 3 }
}

function isDay(word: string): boolean {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1]
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31
}

function isNumericDate(parts: readonly Word[], text: string): boolean {
  const [day, month, year] = parts
  if (day === undefined || month === undefined || year === undefined) return false
  const signs = [text.slice(day.end, month.start), text.slice(month.end, year.start)]
  if (signs[0] !== signs[1] || !/^ ?[/.-] ?$/.test(signs[0] ?? '')) return false
  return (
    isDay(day.text) &&
    /^\d{1,2}$/.test(month.text) &&
    Number(month.text) >= 1 &&
    Number(month.text) <= 12
  )
}

function yearOf(word: string): number | null {
  if (/^\d{2}$/.test(word))
    return Number(word) <= LATEST_SHORT_YEAR ? 2000 + Number(word) : 1900 + Number(word)
  if (!/^(?:19|20)\d{2}$/.test(word)) return null
  return Number(word)
}

function isBirth(words: readonly Word[], from: number, year: number): boolean {
  if (year < OLDEST_YEAR) return false
  const before = words.slice(Math.max(0, from - 4), from)
  const isSaid = before.some(({ text }) => birthWords.has(text)) || spellsDob(before)
  if (isSaid) return true
  return (
    year <= LATEST_YEAR &&
    !eventWords.has(before.at(-1)?.text ?? '') &&
    !eventWords.has(before.at(-2)?.text ?? '')
  )
}

function spellsDob(before: readonly Word[]): boolean {
  return before
    .map(({ text }) => text)
    .join('')
    .endsWith('dob')
}
