import type { PreparedText } from '../text/prepare-text.ts'
import { gapBefore, textAt, type Word } from '../text/split-words.ts'
import type { Identifier } from './identifier.ts'
import { monthOf, speltDay, speltYear } from './spelt-date.ts'

/** Words that say that the date is a birth date. */
const birthWords: ReadonlySet<string> = new Set(
  (
    'born dob birth birthday birthdate bday bdate birthdays nascut nascuta nasterii urodzony urodzona urodzin ur urodzil ' +
    'urodzila ganwyd ganed eni d.o.b janam paida'
  ).split(' '),
)

const OLDEST_YEAR = 1905
const LATEST_YEAR = 2026
/** Two-figure years up to this one belong to this century. */
const LATEST_SHORT_YEAR = 26

/** A date, with what the words around it say of it. */
export interface FoundDate extends Identifier {
  readonly what: 'date of birth'
  readonly year: number
  readonly isSaidToBeBirth: boolean
}

/** Every date that could be somebody's birth date. */
export function findDates({ words, text }: PreparedText): readonly FoundDate[] {
  const found: FoundDate[] = []
  for (let from = 0; from < words.length; from++) {
    const isSaid = isSaidToBeBirth(words, from)
    const date = dateAt(words, text, from) ?? (isSaid ? barePartsAt(words, from) : null)
    if (date === null || date.year < OLDEST_YEAR || date.year > LATEST_YEAR) continue
    found.push({ what: 'date of birth', from, ...date, isSaidToBeBirth: isSaid })
    from = date.to - 1
  }
  return found
}

interface DateParts {
  readonly year: number
  readonly to: number
}

function dateAt(words: readonly Word[], text: string, from: number): DateParts | null {
  const word = words[from]
  if (word === undefined) return null
  const isStart = word.isNumber || monthOf(word.text) !== null || speltDay(words, from) !== null
  if (!isStart) return null
  return numericDate(words, text, from) ?? writtenDate(words, from)
}

/** `3rd of March 1961`, `March 3, 1961`, `third of March nineteen sixty one` */
function writtenDate(words: readonly Word[], from: number): DateParts | null {
  const day = dayAt(words, from)
  if (day !== null) {
    const isOf = ['of', 'o', 'de'].includes(textAt(words, day))
    const month = isOf ? day + 1 : day
    return monthOf(textAt(words, month)) === null ? null : yearAt(words, month + 1)
  }
  if (monthOf(textAt(words, from)) === null) return null
  const after = words[from + 1]?.text === 'the' ? from + 2 : from + 1
  const end = dayAt(words, after)
  return end === null ? null : yearAt(words, end)
}

/** Where a day of the month that begins here ends. */
function dayAt(words: readonly Word[], from: number): number | null {
  const word = words[from]
  if (word === undefined) return null
  return isDay(word.text) ? from + 1 : speltDay(words, from)
}

function yearAt(words: readonly Word[], at: number): DateParts | null {
  const year = yearOf(textAt(words, at))
  return year === null ? speltYear(words, at) : { year, to: at + 1 }
}

function isDay(word: string): boolean {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1]
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31
}

function isMonth(word: string): boolean {
  return /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 12
}

const signs = /^ ?[/.:-] ?$/

function numericDate(words: readonly Word[], text: string, from: number): DateParts | null {
  const sign = gapBefore(text, words, from + 1)
  if (sign !== gapBefore(text, words, from + 2) || !signs.test(sign)) return null
  const [first, month, last] = threeFrom(words, from)
  const isYearFirst = /^(?:19|20)\d\d$/.test(first) && isMonth(month) && isDay(last)
  return isYearFirst ? { year: Number(first), to: from + 3 } : dayMonthYear(words, from)
}

/** After a word for birth even `030361` and `3 3 61` are dates. */
function barePartsAt(words: readonly Word[], from: number): DateParts | null {
  const word = textAt(words, from)
  const joined = /^(\d{2})(\d{2})(\d{2}|(?:19|20)\d{2})$/.exec(word)
  if (joined !== null) {
    const [, day = '', month = '', short = ''] = joined
    const year = isDay(day) && isMonth(month) ? yearOf(short) : null
    return year === null ? null : { year, to: from + 1 }
  }
  return dayMonthYear(words, from)
}

function dayMonthYear(words: readonly Word[], from: number): DateParts | null {
  const [day, month, last] = threeFrom(words, from)
  const year = isDay(day) && isMonth(month) ? yearOf(last) : null
  return year === null ? null : { year, to: from + 3 }
}

function threeFrom(words: readonly Word[], from: number) {
  return [textAt(words, from), textAt(words, from + 1), textAt(words, from + 2)] as const
}

function yearOf(word: string): number | null {
  if (/^\d{2}$/.test(word))
    return Number(word) <= LATEST_SHORT_YEAR ? 2000 + Number(word) : 1900 + Number(word)
  return /^(?:19|20)\d{2}$/.test(word) ? Number(word) : null
}

const REACH = 5

function isSaidToBeBirth(words: readonly Word[], from: number): boolean {
  const start = Math.max(0, from - REACH)
  for (let index = start; index < from; index++) {
    const word = words[index]
    if (word === undefined) continue
    if (birthWords.has(word.text)) return true
    const spelt = `${word.text}${textAt(words, index + 1)}${textAt(words, index + 2)}`
    if (spelt === 'dob' && index + 2 < from) return true
  }
  return false
}
