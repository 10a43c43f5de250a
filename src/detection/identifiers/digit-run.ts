import type { PreparedText } from '../text/prepare-text.ts'

/** Digits in a row, however they are spaced or spelt. Word indexes; `to` is exclusive. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[]
}
export interface DigitGroup {
  readonly digits: string
  readonly from: number
  readonly to: number
}

const spelt: ReadonlyMap<string, string> = new Map([
  ['oh', '0'],
  ['o', '0'],
  ['zero', '0'],
  ['nought', '0'],
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', '7'],
  ['eight', '8'],
  ['nine', '9'],
])
const times: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['dubble', 2],
  ['treble', 3],
  ['triple', 3],
])

/** Shortest run worth a look, in digits. */
const MIN_DIGITS = 9

/** Finds runs of digits long enough for a phone or NHS number. */
export function findDigitRuns(prepared: PreparedText): readonly DigitRun[] {
  const runs: DigitRun[] = []
  let groups: DigitGroup[] = []
  let index = 0
  while (index < prepared.words.length) {
    const group = groupAt(prepared, index)
    if (group === null || (groups.length > 0 && !isJoined(prepared, index))) {
      pushRun(runs, groups)
      groups = []
    }
    if (group !== null) groups.push(group)
    index = group === null ? index + 1 : group.to
  }
  pushRun(runs, groups)
  return runs
}

function pushRun(runs: DigitRun[], groups: readonly DigitGroup[]): void {
  const length = groups.reduce((sum, { digits }) => sum + digits.length, 0)
  if (length >= MIN_DIGITS) runs.push({ groups })
}

function groupAt({ words }: PreparedText, index: number): DigitGroup | null {
  const word = words[index]?.text ?? ''
  if (/^\d{1,14}$/.test(word)) return { digits: word, from: index, to: index + 1 }
  const digit = spelt.get(word)
  if (digit !== undefined) return { digits: digit, from: index, to: index + 1 }
  const repeated = spelt.get(words[index + 1]?.text ?? '')
  const count = times.get(word)
  if (count === undefined || repeated === undefined) return null
  return { digits: repeated.repeat(count), from: index, to: index + 2 }
}

const joint = /^[\s.\-/()–+_]{0,4}$/

/** Only spaces and the signs that people put into numbers stand before this word. */
function isJoined({ words, text }: PreparedText, index: number): boolean {
  const before = words[index - 1]
  const word = words[index]
  if (before === undefined || word === undefined) return false
  return word.start - before.end <= 4 && joint.test(text.slice(before.end, word.start))
}
