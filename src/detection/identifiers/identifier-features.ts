import { firstNames } from '../names/first-names.ts'
import { commonWords } from '../names/gazetteers/common-words.ts'
import { relationWords } from '../names/relation-words.ts'
import type { NoteFeature } from '../text/linear.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import { textAt, type Word } from '../text/split-words.ts'
import type { FoundDate } from './birth-date.ts'
import type { Identifier } from './identifier.ts'

const authorWords: ReadonlySet<string> = new Set(
  'i im ive me my mine myself am mij moj we us id ill mera meri fy numarul meu'.split(' '),
)
const otherWords: ReadonlySet<string> = new Set(
  'he she him her his hers hes shes hell shell carer they their them'.split(' '),
)
const organisationWords: ReadonlySet<string> = new Set(
  (
    'office bookings line helpline lines hotline enquiries club hall shop switchboard charity council library ' +
    'survey quote quotes hirers hire volunteers minibus centre taxi taxis cabs pharmacy chemist hospital ward company ' +
    'ref reference order ticket serial barcode sponsor surgery practice samaritans advice bureau uk store church ' +
    'parish dentist optician vet garage tracking parcel booking batch delivery info admin secretary clerk team ' +
    'volunteering membership editor noreply contact reception support sales events press jobs recruitment visit isbn'
  ).split(' '),
)
const eventWords: ReadonlySet<string> = new Set(
  'on since from until till by before after dated in of ref due for at form letter appointment seen visited wrote'.split(
    ' ',
  ),
)

/** How far back people and things are looked for, in words. */
const REACH = 12

/** Notes all that tells whose an identifier is, and whether it is one. */
export function describeIdentifier(
  prepared: PreparedText,
  found: Identifier | FoundDate,
  note: NoteFeature,
): void {
  const { words, item } = prepared
  const { what, from, to } = found
  const noteTwice: NoteFeature = (kind, value) => {
    note(kind, value)
    note(`${what}, ${kind}`, value)
  }
  note('what', what)
  noteTwice('whose', nearestPerson(prepared, from))
  noteTwice('before', nearWord(words, from - 1, from))
  noteTwice('before that', nearWord(words, from - 2, from))
  noteTwice('after', nearWord(words, to, to - 1))
  noteTwice('channel', item.channel)
  noteTwice('words', String(Math.min(5, Math.round(Math.log2(words.length + 1)))))
  const facts = [
    ...organisation(words, found),
    ...people(prepared, found),
    ...(words.length === to - from ? ['alone'] : []),
    ...(from === 0 ? ['first'] : []),
    ...dateFacts(words, found),
  ]
  for (const fact of facts) noteTwice('around', fact)
}

function nearWord(words: readonly Word[], at: number, from: number): string {
  const word = words[at]
  if (word === undefined || word.sentence !== words[from]?.sentence) return '|'
  if (word.isNumber) return '#'
  if (firstNames.has(word.text) && !commonWords.has(word.text)) return '<name>'
  return commonWords.has(word.text) ? word.text : '<rare>'
}

/** The nearest word before that speaks of a person. */
function nearestPerson({ words }: PreparedText, from: number): string {
  for (let index = from - 1; index >= Math.max(0, from - REACH); index--) {
    const word = textAt(words, index)
    if (relationWords.has(word) || (word.endsWith('s') && relationWords.has(word.slice(0, -1))))
      return isPossessed(words, index) ? 'relation' : 'someone'
    if (otherWords.has(word)) return 'other'
    if (authorWords.has(word)) return 'author'
  }
  return 'nobody'
}

/** `my twins`, `our Gaz`, `his mum` */
function isPossessed(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 2), index)
    .some(({ text }) => ['my', 'our', 'his', 'her', 'the', 'me', 'ma', 'wor'].includes(text))
}

function organisation(words: readonly Word[], { from, to }: Identifier): readonly string[] {
  const isOrganisation = ({ text }: Word): boolean => organisationWords.has(text)
  const features: string[] = []
  if (words.slice(from, to).some(isOrganisation)) features.push('organisation inside')
  if (words.slice(Math.max(0, from - 3), from).some(isOrganisation))
    features.push('organisation close')
  else if (words.slice(Math.max(0, from - REACH), from).some(isOrganisation))
    features.push('organisation before')
  if (words.slice(to, to + 3).some(isOrganisation)) features.push('organisation after')
  return features
}

/** Names around it, the author's own or somebody else's. */
function people(
  { words, item, hasCapitals }: PreparedText,
  { from, to }: Identifier,
): readonly string[] {
  const author = (item.author ?? '').toLowerCase().split(/[^\p{L}]+/u)
  const after = words.slice(to, to + 3)
  return [
    ...new Set([
      ...words
        .slice(Math.max(0, from - 5), from)
        .flatMap((word) => nameBefore(word, author, hasCapitals)),
      ...(after.some(({ text }) => otherWords.has(text)) ? ['other after'] : []),
      ...(after.some(({ text }) => authorWords.has(text)) ? ['author after'] : []),
      ...(after.some(({ text }) => isNameOnly(text)) ? ['name after'] : []),
    ]),
  ]
}

function isNameOnly(word: string): boolean {
  return firstNames.has(word) && !commonWords.has(word)
}

function nameBefore(
  { text, isCapitalised }: Word,
  author: readonly string[],
  hasCapitals: boolean,
): readonly string[] {
  const isName = isNameOnly(text) || (isCapitalised && firstNames.has(text))
  if (!isName && (!hasCapitals || !isCapitalised || commonWords.has(text))) return []
  const isOwn = author.some((part) => part !== '' && part.startsWith(text))
  return [isOwn ? 'own name before' : isName ? 'name before' : 'capital before']
}

function dateFacts(words: readonly Word[], found: Identifier | FoundDate): readonly string[] {
  if (!('year' in found)) return []
  const { from, year, isSaidToBeBirth } = found
  const isEvent = words.slice(Math.max(0, from - 2), from).some(({ text }) => eventWords.has(text))
  return [
    `decade ${Math.floor(year / 10)}`,
    ...(isSaidToBeBirth ? ['said to be birth'] : [`not said, years ${Math.floor(year / 20)}`]),
    ...(isEvent ? ['event before'] : []),
    ...(isEvent && !isSaidToBeBirth ? ['event and no birth'] : []),
  ]
}
