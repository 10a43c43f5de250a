import type { PreparedText } from '../text/prepare-text.ts'
import { findDates, type FoundDate } from './birth-date.ts'
import { findDigitRuns, isDigitWord } from './digit-run.ts'
import { findEmailAddresses } from './email-address.ts'
import { findHandles } from './handle.ts'
import type { Identifier } from './identifier.ts'
import { findNhsNumbers } from './nhs-number.ts'
import { findPhoneNumbers } from './phone-number.ts'
import { findPostcodes } from './postcode.ts'
import { findStreetAddresses } from './street-address.ts'
import { findVehicleMarks } from './vehicle-mark.ts'

/**
 * Everything in the text that may point to one person by number, address or date, an organisation's and
 * the dates of other things included. Where two share words, the one that is listed first stands.
 */
export function findIdentifiers(prepared: PreparedText): readonly (Identifier | FoundDate)[] {
  if (!isWorthALook(prepared)) return []
  const taken = new Uint8Array(prepared.words.length)
  return [
    ...findEmailAddresses(prepared),
    ...findNumbers(prepared),
    ...findDates(prepared),
    ...findPostcodes(prepared),
    ...findVehicleMarks(prepared),
    ...findStreetAddresses(prepared),
    ...findHandles(prepared),
  ].filter(({ from, to }) => {
    if (taken.subarray(from, to).includes(1)) return false
    taken.fill(1, from, to)
    return true
  })
}

/** A digit, an at sign, or what they are spelt with. */
function isWorthALook({ words, folded }: PreparedText): boolean {
  if (/[\d@]/.test(folded.text)) return true
  let digits = 0
  for (const { text } of words) {
    if (text === 'dot' || text === 'nineteen' || text === 'insta' || text === 'snap') return true
    if (isDigitWord(text) && ++digits > 5) return true
  }
  return false
}

function findNumbers(prepared: PreparedText): readonly Identifier[] {
  const { words } = prepared
  const isNhs = words.some(({ text }) => text === 'nhs')
  return findDigitRuns(prepared).flatMap((run) => {
    const first = run.groups[0]?.from ?? 0
    const numbers = findNhsNumbers(run, isNhs)
    return numbers.length > 0 ? numbers : findPhoneNumbers(run, isAfterPlus(prepared, first))
  })
}

function isAfterPlus({ words, text }: PreparedText, index: number): boolean {
  return text.charAt((words[index]?.start ?? 0) - 1) === '+'
}
