import type { PreparedText } from '../text/prepare-text.ts'
import { gapBefore, textAt } from '../text/split-words.ts'

/** Digits in a row, however they are spaced or spelt. Word indexes; `to` is exclusive. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[]
}
export interface DigitGroup {
  readonly digits: string
  readonly from: number
  readonly to: number
}

const units = 'zero one two three four five six seven eight nine'.split(' ')
const teens =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const spelt: ReadonlyMap<string, string> = new Map([
  ...['oh', 'o', 'nought', 'naught', 'nil', 'ow'].map((word) => [word, '0'] as const),
  ...units.map((word, digit) => [word, String(digit)] as const),
])
const pairs: ReadonlyMap<string, string> = new Map(
  teens.map((word, index) => [word, String(10 + index)] as const),
)
const decades: ReadonlyMap<string, string> = new Map(
  tens.map((word, index) => [word, String(index + 2)] as const),
)
const times: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['dubble', 2],
  ['treble', 3],
  ['triple', 3],
])

/** Words that a spelt number is made of. */
export function isDigitWord(word: string): boolean {
  return spelt.has(word) || times.has(word) || pairs.has(word) || decades.has(word)
}

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

/** Two letters that pass for digits, among at least as many digits: `o77oo`. */
const disguised = /^(?=.*\d)[\doli]{3,14}$/

function groupAt({ words }: PreparedText, index: number): DigitGroup | null {
  const word = textAt(words, index)
  const next = textAt(words, index + 1)
  const one = writtenDigits(word) ?? spelt.get(word) ?? pairs.get(word)
  const two = pairOf(word, next)
  if (two !== null) return { digits: two, from: index, to: index + 2 }
  const digits = one ?? (decades.has(word) ? `${decades.get(word) ?? ''}0` : undefined)
  return digits === undefined ? null : { digits, from: index, to: index + 1 }
}

function writtenDigits(word: string): string | undefined {
  if (/^\d{1,14}$/.test(word)) return word
  return disguised.test(word) ? word.replaceAll('o', '0').replace(/[li]/g, '1') : undefined
}

/** `nine hundred`, `sixty one`, `double oh` */
function pairOf(word: string, next: string): string | null {
  const digit = spelt.get(word)
  if (digit !== undefined) return next === 'hundred' ? `${digit}00` : null
  const unit = spelt.get(next)
  const decade = decades.get(word)
  if (decade !== undefined) return unit === undefined || unit === '0' ? null : `${decade}${unit}`
  const repeated = unit ?? (/^\d$/.test(next) ? next : undefined)
  const count = times.get(word)
  return count === undefined || repeated === undefined ? null : repeated.repeat(count)
}

const joint = /^[\s.,\-/()–+_:]{0,4}$/

/** Only spaces and the signs that people put into numbers stand before this word. */
function isJoined({ words, text }: PreparedText, index: number): boolean {
  return joint.test(gapBefore(text, words, index))
}
