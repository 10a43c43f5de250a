import { textAt, type Word } from '../text/split-words.ts'

const english =
  'january february march april may june july august september october november december'
const others = [
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia',
  'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr',
]

const months: ReadonlyMap<string, number> = new Map([
  ...[english, ...others].flatMap((list) =>
    list.split(' ').map((month, index) => [month, index + 1] as const),
  ),
  ...english.split(' ').map((month, index) => [month.slice(0, 3), index + 1] as const),
  ['sept', 9] as const,
])

/** 1 to 12 for the name of a month, English, Romanian, Polish or Welsh. */
export function monthOf(word: string): number | null {
  return months.get(word) ?? null
}

const units =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'
const ordinals: ReadonlySet<string> = new Set(units.split(' '))

/** Where a day spelt out that begins here ends: `third`, `twenty first`. */
export function speltDay(words: readonly Word[], from: number): number | null {
  const word = textAt(words, from)
  if (ordinals.has(word)) return from + 1
  const isTens = word === 'twenty' || word === 'thirty'
  return isTens && ordinals.has(textAt(words, from + 1)) ? from + 2 : null
}

const numbers: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + index * 10] as const),
  ['oh', 0] as const,
])

const centuries: ReadonlyMap<string, number> = new Map([
  ['nineteen', 1900],
  ['twenty', 2000],
])

interface SpeltYear {
  readonly year: number
  readonly to: number
}

/** `nineteen sixty one`, `two thousand and four` */
export function speltYear(words: readonly Word[], at: number): SpeltYear | null {
  const [first, second] = [textAt(words, at), textAt(words, at + 1)]
  if (first === 'two' && second === 'thousand') return afterThousand(words, at + 2)
  const century = centuries.get(first)
  const tens = numbers.get(second)
  if (century === undefined || tens === undefined) return null
  const unit = numbers.get(textAt(words, at + 2)) ?? 10
  const hasUnit = (tens >= 20 || tens === 0) && unit < 10
  return { year: century + tens + (hasUnit ? unit : 0), to: at + (hasUnit ? 3 : 2) }
}

function afterThousand(words: readonly Word[], at: number): SpeltYear {
  const rest = textAt(words, at) === 'and' ? at + 1 : at
  const more = numbers.get(textAt(words, rest))
  return more === undefined ? { year: 2000, to: at } : { year: 2000 + more, to: rest + 1 }
}
