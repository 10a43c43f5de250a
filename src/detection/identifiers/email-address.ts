import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import type { Identifier } from './identifier.ts'

const ofOrganisation: ReadonlySet<string> = new Set(
  (
    'info bookings booking enquiries enquiry office admin contact hello secretary reception support sales events ' +
    'team practice mail help press jobs recruitment volunteers volunteering membership editor noreply'
  ).split(' '),
)
/** E-mail addresses, also with the signs spelt out: `lou underscore tea at mail dot example`. */
export function findEmailAddresses(prepared: PreparedText): readonly Identifier[] {
  const { words } = prepared
  return words.flatMap((word, index) => {
    if (!isAt(prepared, word, index)) return []
    const domain = index + (word.text === 'at' ? 1 : 0)
    const from = startOfName(prepared, index)
    const to = endOfDomain(prepared, domain)
    if (from === null || to === null || isOrganisation(words[from]?.text)) return []
    return [{ what: 'email address', from, to } as const]
  })
}

function isOrganisation(local = ''): boolean {
  return ofOrganisation.has(local)
}

/** This word is a spelt-out `at`, or the first after the sign. */
function isAt({ words, text }: PreparedText, word: Word, index: number): boolean {
  if (word.text === 'at')
    return words.slice(index + 2, index + 5).some((next) => next.text === 'dot')
  return text.charAt(word.start - 1) === '@' && words[index - 1]?.end === word.start - 1
}

/** Goes back over what belongs to the name before the sign: dots, hyphens, `underscore`. */
function startOfName({ words, text }: PreparedText, at: number): number | null {
  let from = at - 1
  if (words[from] === undefined) return null
  while (from > 0 && at - from < 8 && isPartOfName(words, text, from)) from--
  return from
}

function isPartOfName(words: readonly Word[], text: string, index: number): boolean {
  const before = words[index - 1]
  const word = words[index]
  if (before === undefined || word === undefined) return false
  const between = text.slice(before.end, word.start)
  return /^[._+-]{1,2}$/.test(between) || signs.has(before.text) || signs.has(word.text)
}

const signs: ReadonlySet<string> = new Set(['underscore', 'dot', 'dash', 'hyphen'])

/** Longest domain that is read, in words. */
const MAX_DOMAIN = 10

function endOfDomain(prepared: PreparedText, start: number): number | null {
  let to = start + 1
  let isDotted = false
  while (to - start < MAX_DOMAIN) {
    const sign = signBefore(prepared, to)
    if (sign === null) break
    isDotted ||= sign !== '-'
    to += sign === 'dot' ? 2 : 1
  }
  return isDotted ? to : null
}

/** What joins this word to the domain before it. */
function signBefore({ words, text }: PreparedText, index: number): 'dot' | '.' | '-' | null {
  const before = words[index - 1]
  const word = words[index]
  if (before === undefined || word === undefined) return null
  if (word.text === 'dot' && words[index + 1] !== undefined) return 'dot'
  const between = text.slice(before.end, word.start)
  return between === '.' || between === '-' ? between : null
}
