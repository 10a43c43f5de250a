import { isValidPhoneNumber } from 'libphonenumber-js/min'
import type { DigitGroup, DigitRun } from './digit-run.ts'
import type { Identifier } from './identifier.ts'

/**
 * UK mobile and landline numbers as Ofcom numbers them, its numbers for drama included. Numbers that
 * begin with 03, 08 and 09 belong to organisations and are left alone.
 */
const ukNumber = /^(?:0|44|0044)(?:0?)(?:7[1-9]\d{8}|1\d{8,9}|2[03489]\d{8})$/
const MIN_DIGITS = 8
const MAX_DIGITS = 15

/** Phone numbers in a run of digits, UK ones in any spacing and foreign ones after a plus sign or 00. */
export function findPhoneNumbers(
  { groups }: DigitRun,
  isAfterPlus: boolean,
): readonly Identifier[] {
  const found: Identifier[] = []
  let from = 0
  while (from < groups.length) {
    const length = isDate(groups, from)
      ? null
      : lengthOfNumber(groups.slice(from, from + MAX_DIGITS), isAfterPlus && from === 0)
    if (length !== null) {
      found.push({
        what: 'phone number',
        from: groups[from]?.from ?? 0,
        to: groups[from + length - 1]?.to ?? 0,
      })
    }
    from += length ?? 1
  }
  return found
}

/** `01 02 2024` is the beginning of no number. */
function isDate(groups: readonly DigitGroup[], from: number): boolean {
  const [day, month, year] = groups.slice(from, from + 3).map(({ digits }) => digits)
  if (day === undefined || month === undefined || year === undefined) return false
  return day.length <= 2 && month.length <= 2 && /^(?:19|20)\d\d$/.test(year) && Number(month) <= 12
}

/** How many groups make up the longest number that begins here. */
function lengthOfNumber(groups: readonly DigitGroup[], isAfterPlus: boolean): number | null {
  let digits = ''
  let length: number | null = null
  for (const [index, group] of groups.entries()) {
    digits += group.digits
    if (digits.length > MAX_DIGITS) break
    if (digits.length < MIN_DIGITS) continue
    if (ukNumber.test(digits) || isForeign(digits, isAfterPlus)) length = index + 1
  }
  return length
}

function isForeign(digits: string, isAfterPlus: boolean): boolean {
  if (isAfterPlus) return isValidPhoneNumber(`+${digits}`)
  return digits.startsWith('00') && isValidPhoneNumber(`+${digits.slice(2)}`)
}
