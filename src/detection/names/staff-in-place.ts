import { createPhraseBook } from '../text/phrase-book.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { commonWords } from './common-words.ts'
import { firstNames } from './first-names.ts'
import { jobs, notNames, staffPlaces } from './staff-words.ts'

interface WordSpan {
  readonly from: number
  readonly to: number
}

const places = createPhraseBook(staffPlaces.map((phrase) => ({ phrase, entry: true })))

/** `Rosie on the desk`, `Yusuf in your dispensary`, `that receptionist Hayley`. */
export function findStaffInPlace({ words, hasCapitals }: PreparedText): readonly WordSpan[] {
  const isName = (index: number): boolean => isNameLike(words[index], hasCapitals, index === 0)
  const beforePlace = places.find(words).flatMap(({ from, to }) => {
    if (isName(from - 1)) return [{ from: from - 1, to }]
    return isName(from - 2) && words[from - 1]?.isCapitalised === true
      ? [{ from: from - 2, to }]
      : []
  })
  const afterJob = words.flatMap(({ text: word }, index) =>
    jobs.has(word) && isName(index + 1) ? [{ from: index, to: index + 2 }] : [],
  )
  return [...beforePlace, ...afterJob]
}

function isNameLike(word: Word | undefined, hasCapitals: boolean, isFirst: boolean): boolean {
  if (word === undefined || notNames.has(word.text) || word.text.length < 2) return false
  if (firstNames.has(word.text) && !commonWords.has(word.text)) return true
  if (!hasCapitals || !word.isCapitalised || commonWords.has(word.text)) return false
  return !isFirst && /^[a-z]{3,}$/.test(word.text)
}
