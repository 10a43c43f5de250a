import type { PreparedText } from '../text/prepare-text.ts'
import { findBirthDates } from './birth-date.ts'
import { findDigitRuns } from './digit-run.ts'
import { findEmailAddresses } from './email-address.ts'
import type { Identifier } from './identifier.ts'
import { findNhsNumbers } from './nhs-number.ts'
import { findPhoneNumbers } from './phone-number.ts'
import { findPostcodes } from './postcode.ts'
import { findStreetAddresses } from './street-address.ts'

/** Everything in the text that points to one person by number, address or date. */
export function findIdentifiers(prepared: PreparedText): readonly Identifier[] {
  const { words } = prepared
  if (!/[\d@]|double| dot /.test(prepared.folded.text)) return []
  return [
    ...findDigitRuns(prepared).flatMap((run) => {
      const first = run.groups[0]?.from ?? 0
      const numbers = findNhsNumbers(
        run,
        words.some(({ text }) => text === 'nhs'),
      )
      return numbers.length > 0 ? numbers : findPhoneNumbers(run, isAfterPlus(prepared, first))
    }),
    ...findEmailAddresses(prepared),
    ...findPostcodes(words),
    ...findStreetAddresses(words),
    ...findBirthDates(prepared),
  ]
}

function isAfterPlus({ words, text }: PreparedText, index: number): boolean {
  return text.charAt((words[index]?.start ?? 0) - 1) === '+'
}
