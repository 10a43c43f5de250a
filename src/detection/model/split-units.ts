import type { Word } from '../text/split-words.ts'

/** Words of a text that are judged together: first word, and the word after the last. */
export interface Unit {
  readonly from: number
  readonly to: number
}

/** A run of words without a full stop is judged in overlapping pieces of so many words. */
const WINDOW = 24

/** The sentences of a text, long ones in pieces. Empty where the text is one short sentence. */
export function splitUnits(words: readonly Word[]): readonly Unit[] {
  const units: Unit[] = []
  let from = 0
  words.forEach(({ sentence }, index) => {
    const to = index + 1
    if (words[to]?.sentence === sentence) return
    if (to - from > WINDOW + WINDOW / 2) addPieces(from, to, units)
    else units.push({ from, to })
    from = to
  })
  const isWhole = units.some((unit) => unit.from === 0 && unit.to === words.length)
  return isWhole ? [] : units
}

function addPieces(from: number, to: number, units: Unit[]): void {
  for (let start = from; start < to; start += WINDOW / 2) {
    const end = Math.min(to, start + WINDOW)
    units.push({ from: start, to: end })
    if (end === to) return
  }
}
