import { wordLists } from '../meaning/word-lists.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { commonWords } from './common-words.ts'
import { findPersonNames } from './person-name.ts'
import { publicPeople } from './public-people.ts'
import { courtesyTitles, notNames } from './staff-words.ts'

/** A private person named in the text. Word indexes; `to` is exclusive. */
export interface NamedPerson {
  readonly from: number
  readonly to: number
  /** A surname, a relation, a title or a tag narrows it down; a first name alone does not. */
  readonly isSingledOut: boolean
}

/** People named in the text, the author and public figures left out. */
export function findPeople(prepared: PreparedText): readonly NamedPerson[] {
  const named = findPersonNames(prepared)
    .filter(({ first, last }) => !isAuthor(prepared, first, last) && !isPublic(first, last))
    .map(({ from, to, last }) => ({
      from,
      to,
      isSingledOut: last !== '' || isAfterRelation(prepared.words, from) || isTag(prepared, from),
    }))
  return [...named, ...findAfterTitle(prepared), ...findAfterRelation(prepared)]
}

function isPublic(first: string, last: string): boolean {
  return (
    publicPeople.has(`${first} ${last}`) || publicPeople.has(`${first} ${last.replace(/s$/, '')}`)
  )
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
function findAfterTitle({ words, hasCapitals }: PreparedText): readonly NamedPerson[] {
  if (!hasCapitals) return []
  return words.flatMap((word, from) => {
    if (!courtesyTitles.has(word.text)) return []
    const to = endOfCapitals(words, from + 1)
    return to === from + 1 ? [] : [{ from, to, isSingledOut: true }]
  })
}

/** A capitalised word that is no common word, right after `my husband`, `our`: a name that no list knows. */
function findAfterRelation({ words, hasCapitals }: PreparedText): readonly NamedPerson[] {
  if (!hasCapitals) return []
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
