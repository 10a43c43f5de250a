import type { Detector, Sighting } from '../detector.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import { findBirthDates } from './birth-date.ts'
import { findDigitRuns } from './digit-run.ts'
import { findEmailAddresses } from './email-address.ts'
import type { Identifier } from './identifier.ts'
import { findNhsNumbers } from './nhs-number.ts'
import { ownerOf } from './owner.ts'
import { findPhoneNumbers } from './phone-number.ts'
import { findPostcodes } from './postcode.ts'
import { findStreetAddresses } from './street-address.ts'

/** Numbers, addresses and birth dates: the author's own, or another person's. */
export const identifierDetector: Detector = {
  name: 'identifiers',
  detect: (prepared) => {
    if (!/[\d@]|double| dot /.test(prepared.folded.text)) return []
    return findAll(prepared).flatMap((found) => sightingOf(prepared, found))
  },
}

function findAll(prepared: PreparedText): readonly Identifier[] {
  const { words } = prepared
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

function sightingOf(prepared: PreparedText, found: Identifier): readonly Sighting[] {
  const owner = ownerOf(prepared, found)
  if (owner === 'organisation') return []
  const span = {
    start: prepared.words[found.from]?.start ?? 0,
    end: prepared.words[found.to - 1]?.end ?? 0,
  }
  const whose = owner === 'author' ? 'the author’s own' : 'another person’s'
  return [
    {
      kind: owner === 'author' ? 'own-identity' : 'patient-identity',
      span,
      score: found.what === 'date of birth' || found.what === 'address' ? 0.75 : 0.9,
      reason: `It gives ${whose} ${found.what}.`,
    },
  ]
}
