import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { firstNames } from './first-names.ts'
import { placeNames } from './gazetteers/place-names.ts'
import { surnames } from './gazetteers/surnames.ts'
import type { Mention } from './mention.ts'
import { isPossessive, withoutPossessive } from './name-extent.ts'
import { isOrdinaryWord } from './name-sort.ts'
import { placeSuffixes } from './name-words.ts'

/** What is known of the words of a name, and of how they stand. */
export function nameFacts(
  prepared: PreparedText,
  { from, to, name }: Omit<Mention, 'facts'>,
  known: readonly string[],
): readonly string[] {
  const { words, text, hasCapitals, item } = prepared
  const first = words[name]
  const last = words[to - 1]
  if (first === undefined || last === undefined) return []
  const facts = Object.entries({
    ...wordFacts(text, first, last, to - name),
    shouting: !hasCapitals,
    'begins sentence': words[from - 1]?.sentence !== words[from]?.sentence,
    'place after': isPlaceAfter(last, words[to]),
    author: isAuthor(item.author, first, last),
  })
    .filter(([, isSo]) => isSo)
    .map(([fact]) => fact)
  const together = [...known, ...facts].filter((fact) => telling.has(fact))
  return together.length > 1 ? [...facts, together.join(' + ')] : facts
}

function wordFacts(text: string, first: Word, last: Word, length: number) {
  const plain = withoutPossessive(first.text)
  const isDouble = text.charAt(first.end) === '-' && length === 2
  const surname = length > 1 ? last.text : plain
  const sign = text.charAt(first.start - 1)
  return {
    'first name': firstNames.has(plain),
    ordinary: isOrdinaryWord(first.text),
    surname: surnames.has(surname) || surnames.has(surname.replace(/s$/, '')),
    place: placeNames.has(first.text),
    'two words': length > 1 && !isDouble && last.text.length > 1,
    'three words': length > 2,
    initial: last.text.length === 1,
    'lower case': !first.isCapitalised,
    possessive: isPossessive(last, text),
    tag: sign === '@',
    hashtag: sign === '#',
    'place suffix': length > 1 && placeSuffixes.has(last.text),
    'foreign ending': foreignEnding.test(last.text),
  }
}

/** Facts that mean more together. */
const telling: ReadonlySet<string> = new Set(
  (
    'clinical title,courtesy title,listed full,listed first,listed last,listed initial,misspelt,first name,ordinary,surname,' +
    'two words,lower case,begins sentence,tag,possessive'
  ).split(','),
)

const foreignEnding = /(?:sk[ia]|wicz|czyk|escu|eanu|preet|inder|ullah|uddin|enko|owa|ova)$/

function isPlaceAfter(last: Word, next: Word | undefined): boolean {
  return next !== undefined && next.start - last.end === 1 && placeSuffixes.has(next.text)
}

function isAuthor(author: string | undefined, first: Word, last: Word): boolean {
  if (author === undefined) return false
  const names = author.toLowerCase().split(/[^\p{L}]+/u)
  const isSame = names.includes(withoutPossessive(first.text))
  return (
    isSame && (first === last || names.some((name) => name !== '' && last.text.startsWith(name)))
  )
}
