import { isValidPhoneNumber } from 'libphonenumber-js/min'
import type { DigitRun } from './digit-run.ts'
import type { Identifier } from './identifier.ts'

/**
 * UK mobile and landline numbers as Ofcom numbers them, its numbers for drama included. Numbers that
 * begin with 03, 08 and 09 belong to organisations and are left alone.
 */
const ukNumber = /^(?:0|44|0044)(?:0?)(?:7[1-9]\d{8}|1\d{8,9}|2[03489]\d{8})$/
const MAX_DIGITS = 15

/** Phone numbers in a run of digits, UK ones in any spacing and foreign ones after a plus sign or 00. */
export function findPhoneNumbers(
  { groups }: DigitRun,
  isAfterPlus: boolean,
): readonly Identifier[] {
  for (let from = 0; from < groups.length; from++) {
    const to = endOfNumber(
      groups.slice(from).map(({ digits }) => digits),
      isAfterPlus && from === 0,
    )
    if (to === null) continue
    const last = groups[from + to - 1]
    return [{ what: 'phone number', from: groups[from]?.from ?? 0, to: last?.to ?? 0 }]
  }
  return []
}

/** How many groups make up the longest number that begins here. */
function endOfNumber(groups: readonly string[], isAfterPlus: boolean): number | null {
  let digits = ''
  let end: number | null = null
  for (const [index, group] of groups.entries()) {
    digits += group
    if (digits.length > MAX_DIGITS) break
    if (ukNumber.test(digits) || isForeign(digits, isAfterPlus)) end = index + 1
  }
  return end
}

function isForeign(digits: string, isAfterPlus: boolean): boolean {
  if (isAfterPlus) return isValidPhoneNumber(`+${digits}`)
  return digits.startsWith('00') && isValidPhoneNumber(`+${digits.slice(2)}`)
}
