import type { PreparedText } from '../text/prepare-text.ts'
import { textAt, type Word } from '../text/split-words.ts'
import type { Identifier } from './identifier.ts'

/** The present form `AB12 CDE`, with a year in the first half, and the two before it. */
const mark =
  /^(?:[a-z]{2}(?:[0-2]\d|[5-7]\d)[a-hj-pr-z]{3}|[a-hj-npr-tv-y]\d{1,3}[a-z]{3}|[a-z]{3}\d{1,3}[a-hj-npr-tv-y])$/

const vehicleWords: ReadonlySet<string> = new Set(
  (
    'car cars van lorry truck motor reg regs registration plate plates numberplate vehicle parked parking parks park ' +
    'blocked blocking bay clamped driver driving drives bmw audi ford fiesta focus corsa astra golf polo kia nissan ' +
    'qashqai toyota yaris vauxhall mini merc mercedes range rover jeep volvo skoda seat honda jazz tesla bike scooter ' +
    'transit citroen peugeot renault clio fiat'
  ).split(' '),
)
const REACH = 10

/** Number plates, where the words around speak of a vehicle. */
export function findVehicleMarks({ words }: PreparedText): readonly Identifier[] {
  return words.flatMap((word, from) => {
    const next = words[from + 1]
    const isWhole = mark.test(word.text)
    const isHalves =
      next !== undefined &&
      next.start - word.end <= 1 &&
      /\d$/.test(word.text) &&
      mark.test(word.text + next.text)
    if (!isWhole && !isHalves) return []
    return isNearVehicle(words, from)
      ? [{ what: 'vehicle mark', from, to: isWhole ? from + 1 : from + 2 } as const]
      : []
  })
}

function isNearVehicle(words: readonly Word[], at: number): boolean {
  for (let index = at - REACH; index < at + REACH; index++) {
    if (vehicleWords.has(textAt(words, index))) return true
  }
  return false
}
