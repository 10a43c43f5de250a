import type { DigitGroup, DigitRun } from './digit-run.ts'
import type { Identifier } from './identifier.ts'

/** Weighs the first nine digits by 10 to 2; the tenth makes the sum divisible by 11 (NHS Data Dictionary). */
export function isNhsNumber(digits: string): boolean {
  if (!/^[1-9]\d{9}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  )
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === Number(digits.charAt(9))
}

/** NHS numbers in a run of digits: in one piece, as 3 3 4, digit by digit, or, where the text says so, in any spacing. */
export function findNhsNumbers({ groups }: DigitRun, isNamed: boolean): readonly Identifier[] {
  const found: Identifier[] = []
  for (let from = 0; from < groups.length; from++) {
    const to = endOfTen(groups, from)
    if (to === null) continue
    const number = groups.slice(from, to)
    const shape = number.map(({ digits }) => digits.length).join('')
    if (!isNhsNumber(number.map(({ digits }) => digits).join(''))) continue
    if (!isNamed && !usualShapes.test(shape)) continue
    found.push({ what: 'NHS number', from: number[0]?.from ?? 0, to: number.at(-1)?.to ?? 0 })
    from = to - 1
  }
  return found
}

const usualShapes = /^(?:10|334|1{10}|37|64)$/

function endOfTen(groups: readonly DigitGroup[], from: number): number | null {
  let length = 0
  for (let to = from; to < groups.length && length < 10; to++) {
    length += groups[to]?.digits.length ?? 0
    if (length === 10) return to + 1
  }
  return null
}
