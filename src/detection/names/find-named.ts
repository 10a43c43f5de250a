import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { textAt } from '../text/split-words.ts'
import { listedAt, type Listed } from './find-listed.ts'
import { commonWords } from './gazetteers/common-words.ts'
import type { Mention } from './mention.ts'
import { endOfName } from './name-extent.ts'
import { nameFacts } from './name-facts.ts'
import { sortOfName } from './name-sort.ts'
import { clinicalTitles, courtesyTitles, notNames, publicDoctors } from './name-words.ts'
import { publicPeople } from './public-people.ts'
import type { StaffDirectory } from './staff-directory.ts'

/** Everything in the text that may be somebody's name, the longest at each place. */
export function findNamed(directory: StaffDirectory, prepared: PreparedText): readonly Mention[] {
  const found: Mention[] = []
  let index = 0
  while (index < prepared.words.length) {
    const mention = titledAt(directory, prepared, index) ?? untitledAt(directory, prepared, index)
    if (mention !== null) found.push(mention)
    index = mention?.to ?? index + 1
  }
  return found
}

/** `Dr Rao`, `nurse beth`, `Mrs Halyna Bondar` */
function titledAt(directory: StaffDirectory, prepared: PreparedText, from: number): Mention | null {
  const { words } = prepared
  const title = words[from]
  const at = from + 1
  const name = words[at]
  if (title === undefined || name === undefined || !isTitleOf(title, name)) return null
  const end = endOfName(prepared, at)
  const listed = listedAs(directory, words, at, end)
  const isClinical = clinicalTitles.has(title.text)
  if (listed === null && !isUnlisted(prepared, at, end, isClinical)) return null
  const place = { from, to: Math.max(listed?.to ?? 0, end), name: at, sort: 'titled' } as const
  const known = [isClinical ? 'clinical title' : 'courtesy title', ...listedFacts(listed)]
  return { ...place, facts: [...known, ...nameFacts(prepared, place, known)] }
}

function isTitleOf(title: Word, name: Word): boolean {
  if (!clinicalTitles.has(title.text) && !courtesyTitles.has(title.text)) return false
  if (name.start - title.end > 3 || notNames.has(name.text) || name.isNumber) return false
  return name.sentence === title.sentence || title.text.length <= 4
}

/** A name that the directory lacks, and that nobody of public life bears. */
function isUnlisted(
  { words, hasCapitals }: PreparedText,
  at: number,
  end: number,
  isClinical: boolean,
): boolean {
  const text = textAt(words, at)
  if (publicDoctors.has(text) || isPublic(words, at, end)) return false
  if (hasCapitals && words[at]?.isCapitalised === true) return true
  return text.length === 1
    ? isClinical && !'aio'.includes(text)
    : text.length > 2 && !commonWords.has(text)
}

function untitledAt(
  directory: StaffDirectory,
  prepared: PreparedText,
  from: number,
): Mention | null {
  const { words } = prepared
  const near = listedAt(directory, words, from)
  const sort = isBeyondDoubt(near) ? 'listed' : sortOfName(prepared, from, near !== null)
  if (sort === null || isNamingOneself(words, from)) return null
  const end = endOfName(prepared, from)
  if (isPublic(words, from, end)) return null
  const listed = listedAs(directory, words, from, end)
  const actual = listed === null && sort === 'listed' ? sortOfName(prepared, from, false) : sort
  if (actual === null) return null
  const place = { from, to: Math.max(listed?.to ?? 0, end), name: from, sort: actual }
  const known = listedFacts(listed)
  return { ...place, facts: [...known, ...nameFacts(prepared, place, known)] }
}

/** More than one word of the directory's name: then no word of it is an ordinary one. */
function isBeyondDoubt(listed: Listed | null): boolean {
  return listed !== null && listed.how !== 'first' && listed.how !== 'last'
}

function listedFacts(listed: Listed | null): readonly string[] {
  if (listed === null) return []
  // A nickname of the directory says as much as the full name.
  const how = listed.how === 'alias' ? 'full' : listed.how
  return [`listed ${how}`, ...(listed.isMisspelt ? ['misspelt'] : [])]
}

/** `Leanne Harris` is not our Leanne Cope: another surname follows, and no initial. */
function listedAs(
  directory: StaffDirectory,
  words: readonly Word[],
  from: number,
  end: number,
): Listed | null {
  const listed = listedAt(directory, words, from)
  const isSomebodyElse =
    listed?.how === 'first' && end > listed.to && textAt(words, listed.to).length > 1
  return isSomebodyElse ? null : listed
}

/** `my name is Beth`, `I'm Carol` */
function isNamingOneself(words: readonly Word[], from: number): boolean {
  const before = textAt(words, from - 1)
  const isNamed = ['name', 'this'].includes(textAt(words, from - 2))
  return before === 'names' || before === 'im' || (before === 'is' && isNamed)
}

function isPublic(words: readonly Word[], from: number, to: number): boolean {
  const first = textAt(words, from)
  return [textAt(words, to - 1), textAt(words, from + 1)].some(
    (last) =>
      publicPeople.has(`${first} ${last}`) ||
      (last.endsWith('s') && publicPeople.has(`${first} ${last.slice(0, -1)}`)),
  )
}
