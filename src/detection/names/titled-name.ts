import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { commonWords } from './common-words.ts'
import { isOneEditApart } from './edit-distance.ts'
import type { StaffNames } from './staff-directory.ts'
import { clinicalTitles, courtesyTitles, notNames, publicDoctors } from './staff-words.ts'

interface WordSpan {
  readonly from: number
  readonly to: number
}

/** `Dr Rao`, `nurse Beth`, `doctor row`: a clinician's title and a name, in the directory or not. */
export function findTitledNames(
  staff: readonly StaffNames[],
  { words, hasCapitals }: PreparedText,
): readonly WordSpan[] {
  return words.flatMap((title, from) => {
    const name = nameAfterTitle(words, from)
    if (name === null || !isStaffName(staff, title, name, hasCapitals)) return []
    const at = name.text.length === 1 ? from + 2 : from + 1
    return [{ from, to: endOfName(words, at, hasCapitals) }]
  })
}

/** The word after a title in the same sentence, which the full stop of `Dr.` does not end. */
function nameAfterTitle(words: readonly Word[], from: number): Word | null {
  const title = words[from]
  const name = words[from + 1]
  if (title === undefined || name === undefined) return null
  if (!clinicalTitles.has(title.text) && !courtesyTitles.has(title.text)) return null
  if (name.sentence !== title.sentence && title.text !== 'dr') return null
  return title.text === 'sister' && isRelation(words[from - 1]?.text) ? null : name
}

/** A courtesy title says staff only before a name of the directory, a clinical one before any name. */
function isStaffName(
  staff: readonly StaffNames[],
  title: Word,
  name: Word,
  hasCapitals: boolean,
): boolean {
  if (publicDoctors.has(name.text)) return false
  const isListed = staff.some((one) => isNear(name.text, one.last) || isNear(name.text, one.first))
  if (isListed || courtesyTitles.has(title.text)) return isListed
  return isUnlistedName(name, hasCapitals)
}

function isUnlistedName({ text, isCapitalised, isNumber }: Word, hasCapitals: boolean): boolean {
  if (isNumber || notNames.has(text)) return false
  return (hasCapitals && isCapitalised) || (text.length > 3 && !commonWords.has(text))
}

/** The name, its possessive or one letter off. */
function isNear(word: string, name: string): boolean {
  if (name.length < 3) return word === name && name !== ''
  return word === name || word === `${name}s` || (!notNames.has(word) && isOneEditApart(word, name))
}

function isRelation(before = ''): boolean {
  return [
    'my',
    'our',
    'his',
    'her',
    'me',
    'big',
    'little',
    'step',
    'twin',
    'baby',
    'their',
    'your',
    'a',
  ].includes(before)
}

/** Takes the surname along after a first name. */
function endOfName(words: readonly Word[], at: number, hasCapitals: boolean): number {
  const name = words[at]
  const next = words[at + 1]
  const isLonger =
    hasCapitals &&
    name?.isCapitalised === true &&
    next?.isCapitalised === true &&
    next.start - name.end <= 1 &&
    !notNames.has(next.text)
  return isLonger ? at + 2 : at + 1
}
