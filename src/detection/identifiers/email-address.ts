import type { PreparedText } from '../text/prepare-text.ts'
import { gapBefore, textAt } from '../text/split-words.ts'
import type { Identifier } from './identifier.ts'

/** E-mail addresses, also with the signs spelt out: `lou underscore tea at mail dot example`. */
export function findEmailAddresses(prepared: PreparedText): readonly Identifier[] {
  const found: Identifier[] = []
  prepared.words.forEach((_, index) => {
    const domain = domainAt(prepared, index)
    if (domain === null) return
    const from = startOfName(prepared, index)
    const to = endOfDomain(prepared, domain)
    if (from === null || to === null || ofOrganisation.has(textAt(prepared.words, from))) return
    found.push({ what: 'email address', from, to })
  })
  return found
}

/** Mailboxes of no one person. */
const ofOrganisation: ReadonlySet<string> = new Set(
  (
    'info bookings booking enquiries enquiry office admin contact hello secretary clerk reception support sales events complaints ' +
    'team practice mail help press jobs recruitment volunteers volunteering membership editor newsletter noreply orders refund'
  ).split(' '),
)

/** What nobody's mailbox is called, before a spelt-out `at`. */
const notMailboxes: ReadonlySet<string> = new Set(
  'look looking looked me is was were are am be it here there us meet see seen arrived arrive and or not the a anyone all good bad'.split(
    ' ',
  ),
)
const notDomains: ReadonlySet<string> = new Set(
  'the a an my your our this that all least'.split(' '),
)

/** Where the domain begins, when this word is a spelt-out `at` or the first after the sign. */
function domainAt({ words, text }: PreparedText, index: number): number | null {
  const [before, word] = [words[index - 1], words[index]]
  if (before === undefined || word === undefined) return null
  if (word.text === 'at') {
    const isDotted = words.slice(index + 2, index + 6).some(({ text: next }) => next === 'dot')
    const isPlausible =
      !notMailboxes.has(before.text) && !notDomains.has(words[index + 1]?.text ?? 'the')
    return isDotted && isPlausible ? index + 1 : null
  }
  const between = text.slice(before.end, word.start)
  return atSigns.has(between) ? index : null
}

/** With a space before it alone it is a tag. */
const atSigns: ReadonlySet<string> = new Set(['@', '@ ', ' @ '])

/** Goes back over what belongs to the name before the sign: dots, hyphens, `underscore`. */
function startOfName(prepared: PreparedText, at: number): number | null {
  let from = at - 1
  if (prepared.words[from] === undefined) return null
  while (from > 0 && at - from < 8 && isPartOfName(prepared, from)) from--
  return from
}

function isPartOfName({ words, text }: PreparedText, index: number): boolean {
  if (signs.has(textAt(words, index - 1)) || signs.has(textAt(words, index))) return true
  return /^[._+'’-]{1,2}$/.test(gapBefore(text, words, index))
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
    isDotted ||= sign === '.' || sign === 'dot'
    to += sign === 'dot' || sign === 'hyphen' ? 2 : 1
  }
  return isDotted ? to : null
}

/** What joins this word to the domain before it. */
function signBefore(
  { words, text }: PreparedText,
  index: number,
): 'dot' | 'hyphen' | '.' | '-' | null {
  if (words[index] === undefined) return null
  const spelt = speltSigns.get(textAt(words, index))
  if (spelt !== undefined && words[index + 1] !== undefined) return spelt
  const sign = gapBefore(text, words, index)
  if (sign === '.' || sign === ' . ') return '.'
  return sign === '-' ? '-' : null
}

const speltSigns: ReadonlyMap<string, 'dot' | 'hyphen'> = new Map([
  ['dot', 'dot'],
  ['hyphen', 'hyphen'],
  ['dash', 'hyphen'],
])
