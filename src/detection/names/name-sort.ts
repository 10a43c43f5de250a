import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { textAt } from '../text/split-words.ts'
import { firstNames } from './first-names.ts'
import { commonWords } from './gazetteers/common-words.ts'
import type { MentionSort } from './mention.ts'
import { withoutPossessive } from './name-extent.ts'
import { ageWords, appearanceWords, jobWords, notNames, originWords } from './name-words.ts'
import { ordinaryNames } from './ordinary-names.ts'
import { relationWords } from './relation-words.ts'

/** What kind of name the word may be; null where it is a word like any other. */
export function sortOfName(
  prepared: PreparedText,
  from: number,
  isListed: boolean,
): MentionSort | null {
  const word = prepared.words[from]
  if (word === undefined || word.isNumber || word.text.length < 2) return null
  const isFirstName = firstNames.has(withoutPossessive(word.text))
  if (isOrdinaryWord(word.text) && !hasCompany(prepared, from, isFirstName)) return null
  if (isListed) return 'listed'
  if (isFirstName) return 'named'
  return isUnknownName(word, prepared.hasCapitals) ? 'unknown' : null
}

export function isOrdinaryWord(word: string): boolean {
  return commonWords.has(word) || ordinaryNames.has(word)
}

/** A capital, and no word for who somebody is to the author or what they look like. */
function isUnknownName({ text, isCapitalised }: Word, hasCapitals: boolean): boolean {
  if (!hasCapitals || !isCapitalised || text.length < 3 || isOrdinaryWord(text)) return false
  return !otherWords.some((words) => words.has(text))
}

const otherWords = [notNames, relationWords, originWords, ageWords, appearanceWords, jobWords]

/** An ordinary word counts as a name with a capital inside the sentence, or beside what goes with names. */
function hasCompany(prepared: PreparedText, from: number, isFirstName: boolean): boolean {
  const { words, text } = prepared
  const word = words[from]
  if (word === undefined) return false
  if (text.charAt(word.start - 1) === '@') return true
  const isInside = words[from - 1]?.sentence === word.sentence
  if (isFirstName && isInside && isRelation(textAt(words, from - 1))) return true
  return isMarkedByCapital(prepared, word) && (isInside || isFollowed(words, from))
}

function isMarkedByCapital({ hasCapitals }: PreparedText, word: Word): boolean {
  return hasCapitals && word.isCapitalised && !notNames.has(word.text)
}

/** By a surname, or by what is said of people. */
function isFollowed(words: readonly Word[], from: number): boolean {
  const [word, next] = [words[from], words[from + 1]]
  if (word === undefined || next === undefined) return false
  if (placing.has(next.text)) return true
  return next.isCapitalised && next.start - word.end === 1 && !notNames.has(next.text)
}

function isRelation(word: string): boolean {
  return word === 'our' || relationWords.has(word)
}

const placing: ReadonlySet<string> = new Set(
  'on at behind in from the has was is and who'.split(' '),
)
