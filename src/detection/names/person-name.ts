import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { commonWords } from './common-words.ts'
import { firstNames } from './first-names.ts'
import { ordinaryNames } from './ordinary-names.ts'

/** A person's name in the text. Word indexes; `to` is exclusive. */
export interface PersonName {
  readonly from: number
  readonly to: number
  readonly first: string
  /** Surname or its initial; empty where only a first name stands. */
  readonly last: string
}

/** First names with or without a surname, in any case; a name that is an ordinary word needs a capital and a surname. */
export function findPersonNames({ words, text, hasCapitals }: PreparedText): readonly PersonName[] {
  const names: PersonName[] = []
  let index = 0
  while (index < words.length) {
    const name = nameAt(words, text, index, hasCapitals)
    if (name !== null) names.push(name)
    index = name?.to ?? index + 1
  }
  return names
}

function nameAt(
  words: readonly Word[],
  text: string,
  from: number,
  hasCapitals: boolean,
): PersonName | null {
  const word = words[from]
  if (word === undefined) return null
  const first = stripPossessive(word.text)
  if (!firstNames.has(first) || word.text.length < 2) return null
  const last = surnameAfter(words, text, from, hasCapitals)
  const isOrdinary = ordinaryNames.has(first) || commonWords.has(first)
  if (isOrdinary && !(word.isCapitalised && hasCapitals && last !== '')) return null
  return { from, to: last === '' ? from + 1 : from + 2, first, last }
}

function surnameAfter(
  words: readonly Word[],
  text: string,
  from: number,
  hasCapitals: boolean,
): string {
  const first = words[from]
  const next = words[from + 1]
  if (first === undefined || next === undefined) return ''
  const between = text.slice(first.end, next.start)
  if (between !== ' ' && between !== ' - ') return ''
  return isSurname(first, next, hasCapitals) ? stripPossessive(next.text) : ''
}

function isSurname(first: Word, next: Word, hasCapitals: boolean): boolean {
  if (next.text.length === 1)
    return /[b-hj-np-tv-z]/.test(next.text) && next.isCapitalised === first.isCapitalised
  if (first.isCapitalised && hasCapitals) return next.isCapitalised && !notSurnames.has(next.text)
  return (
    /^[a-z]{4,}$/.test(next.text) &&
    !commonWords.has(next.text) &&
    !firstNames.has(next.text) &&
    !notSurnames.has(next.text)
  )
}

const notSurnames: ReadonlySet<string> = new Set(
  (
    'street road lane close avenue drive terrace court house medical surgery practice centre hospital ward clinic ' +
    'monday tuesday wednesday thursday friday saturday sunday aunty auntie uncle bhenji bhai didi sahib mam ' +
    'nowt owt summat innit cheers thanks doesnt didnt wasnt isnt hasnt cant couldnt wont dont theyre youre ' +
    'jabs phoned rang fainted coughed wheelchair diagnosis diagnosed chemo bloods inhaler gonna wanna fella bloke ' +
    'lovely duck mate pals x xx xxx lol pls please am is was has had i im ive'
  ).split(' '),
)

/** `Jolas` was `Jola's`; names that end in s themselves are known whole. */
function stripPossessive(word: string): string {
  return !firstNames.has(word) && word.endsWith('s') && firstNames.has(word.slice(0, -1))
    ? word.slice(0, -1)
    : word
}
