import type { Detector, Sighting } from '../detector.ts'
import { wordLists } from '../meaning/word-lists.ts'
import type { PracticeDirectory } from '../reading.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { commonWords } from './common-words.ts'
import { createStaffFinder } from './detect-staff.ts'
import { animalWords, healthWords } from './health-words.ts'
import { findPersonNames, isShouting } from './person-name.ts'
import { publicPeople } from './public-people.ts'
import { courtesyTitles, notNames } from './staff-words.ts'

/** A private person named in the text. Word indexes; `to` is exclusive. */
interface NamedPerson {
  readonly from: number
  readonly to: number
  /** A surname, a relation, a title or a tag narrows it down; a first name alone does not. */
  readonly isSingledOut: boolean
}

/** Finds people other than the author who are named together with their health, care or attendance. */
export function createPatientDetector(practice: PracticeDirectory): Detector {
  const findStaff = createStaffFinder(practice)
  return {
    name: 'patient-names',
    detect: (prepared) => {
      const { words } = prepared
      if (words.some(({ text }) => animalWords.has(text))) return []
      const people = findPeople(prepared)
      if (people.length === 0) return []
      const staff = findStaff(prepared)
      return people
        .filter((person) => !staff.some(({ from, to }) => person.from < to && from < person.to))
        .filter((person) => person.isSingledOut && isAboutHealth(words, person))
        .map((person) => toSighting(prepared, person))
    },
  }
}

function findPeople(prepared: PreparedText): readonly NamedPerson[] {
  const named = findPersonNames(prepared)
    .filter(
      ({ first, last }) =>
        !isAuthor(prepared, first, last) && !publicPeople.has(`${first} ${last}`),
    )
    .map(({ from, to, last }) => ({
      from,
      to,
      isSingledOut: last !== '' || isAfterRelation(prepared.words, from) || isTag(prepared, from),
    }))
  return [...named, ...findAfterTitle(prepared), ...findAfterRelation(prepared)]
}

function isAuthor({ item }: PreparedText, first: string, last: string): boolean {
  const author = item.author?.toLowerCase().split(/\s+/) ?? []
  return author[0] === first && (last === '' || author.at(-1)?.startsWith(last) === true)
}

function isTag({ words, text }: PreparedText, index: number): boolean {
  return text.charAt((words[index]?.start ?? 0) - 1) === '@'
}

const relations: ReadonlySet<string> = new Set(wordLists['relation'] ?? [])

/** `our Derek`, `my nan Elsie`, `Uncle Desmond`, `my brother in law Clive` */
function isAfterRelation(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text ?? ''
  if (before === 'our' || before === 'law') return true
  return relations.has(before) && words[index - 1]?.sentence === words[index]?.sentence
}

/** `Mrs Halyna Bondar`, `old Mr Dobbs`: capitalised words after a courtesy title. */
function findAfterTitle({ words, text }: PreparedText): readonly NamedPerson[] {
  if (isShouting(text)) return []
  return words.flatMap((word, from) => {
    if (!courtesyTitles.has(word.text)) return []
    const to = endOfCapitals(words, from + 1)
    return to === from + 1 ? [] : [{ from, to, isSingledOut: true }]
  })
}

/** A capitalised word that is no common word, right after `my husband`, `our`: a name that no list knows. */
function findAfterRelation({ words, text }: PreparedText): readonly NamedPerson[] {
  if (isShouting(text)) return []
  return words.flatMap((word, from) => {
    if (!word.isCapitalised || commonWords.has(word.text) || word.text.length < 3) return []
    const before = words[from - 1]
    if (before === undefined || before.isCapitalised || !isAfterRelation(words, from)) return []
    return [{ from, to: Math.max(endOfCapitals(words, from), from + 1), isSingledOut: true }]
  })
}

function endOfCapitals(words: readonly Word[], from: number): number {
  let to = from
  while (to < from + 3 && words[to]?.isCapitalised === true && !notNames.has(words[to]?.text ?? ''))
    to++
  return to
}

/** The person's own sentence or the one after speaks of health. */
function isAboutHealth(words: readonly Word[], { from }: NamedPerson): boolean {
  const sentence = words[from]?.sentence ?? 0
  return words.some(
    (word) =>
      word.sentence >= sentence && word.sentence <= sentence + 1 && healthWords.has(word.text),
  )
}

/** Quotes from the name to the end of its clause, so that a reader sees what is told. */
function toSighting({ words }: PreparedText, { from, to }: NamedPerson): Sighting {
  let last = to
  while (
    last < to + 12 &&
    words[last] !== undefined &&
    words[last]?.clause === words[to - 1]?.clause
  )
    last++
  return {
    kind: 'patient-identity',
    span: { start: words[from]?.start ?? 0, end: words[last - 1]?.end ?? 0 },
    score: 0.75,
    reason: 'It names a person together with their health, care or attendance.',
  }
}
