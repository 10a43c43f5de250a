import { wordLists } from '../meaning/word-lists.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import type { Identifier } from './identifier.ts'

/** Whose it is: the author's, another person's, or that of an office, a club, a shop. */
export type Owner = 'author' | 'other' | 'organisation'

const relations: ReadonlySet<string> = new Set(
  (wordLists['relation'] ?? []).flatMap((word) => [word, `${word}s`]),
)
const authorWords: ReadonlySet<string> = new Set(
  'i im ive me my mine myself am mij moj we us id ill'.split(' '),
)
const otherWords: ReadonlySet<string> = new Set(
  'he she him her his hers hes shes hell shell carer'.split(' '),
)
const organisationWords: ReadonlySet<string> = new Set(
  (
    'office bookings line helpline lines hotline enquiries club hall shop switchboard charity council library ' +
    'survey quote quotes hirers hire volunteers minibus centre taxi taxis pharmacy chemist hospital ward company ' +
    'ref reference order ticket serial barcode sponsor'
  ).split(' '),
)

/** How many words before it tell whose it is. */
const REACH = 12

/** The nearest word before that speaks of a person decides; without one it is the author's. */
export function ownerOf(prepared: PreparedText, { from, to }: Identifier): Owner {
  const { words } = prepared
  const near = words.slice(Math.max(0, from - REACH), Math.min(words.length, to + 3))
  if (near.some(({ text }) => organisationWords.has(text))) return 'organisation'
  for (let index = from - 1; index >= Math.max(0, from - REACH); index--) {
    const owner = ownerAt(prepared, index, from)
    if (owner !== null) return owner
  }
  const after = words[to]?.text ?? ''
  return otherWords.has(after) ? 'other' : 'author'
}

function ownerAt(prepared: PreparedText, index: number, from: number): Owner | null {
  const { words } = prepared
  const word = words[index]?.text ?? ''
  if (relations.has(word) && isPossessed(words, index)) return 'other'
  if (otherWords.has(word)) return 'other'
  if (authorWords.has(word)) return 'author'
  return from - index <= 3 && isFullNameOfOther(prepared, index) ? 'other' : null
}

/** `my twins`, `our Gaz`, `his mum` */
function isPossessed(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 2), index)
    .some(({ text }) => ['my', 'our', 'his', 'her', 'the', 'me', 'ma'].includes(text))
}

/** Two capitalised words right before it, neither of which is in the author's own name. */
function isFullNameOfOther({ words, item }: PreparedText, index: number): boolean {
  const [first, last] = [words[index - 1], words[index]]
  if (first === undefined || last === undefined || item.author === undefined) return false
  if (!first.isCapitalised || !last.isCapitalised || first.clause !== last.clause) return false
  const own = item.author.toLowerCase()
  const shares = (word: Word): boolean =>
    own.includes(word.text.slice(0, 4)) || own.startsWith(word.text.charAt(0))
  return !shares(first) && !shares(last)
}
