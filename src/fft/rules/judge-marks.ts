import { type Answer, ANSWER_CODES } from './answers.ts'

/** What was measured of one answer's row. */
export interface RowInk {
  /** How dark the inside of the box is, of 1. */
  readonly inside: number
  /** How much of the inside is covered at all, of 1. */
  readonly covered: number
  /** How dark it is around the box and its words, where nothing is printed, of 1. */
  readonly around: number
}

export type MarksInk = Readonly<Record<Answer, RowInk>>

export type MarkReading =
  | { readonly kind: 'sure'; readonly answer: Answer; readonly confidence: number }
  | { readonly kind: 'doubtful'; readonly reason: DoubtReason; readonly guess: Answer | undefined }

export type DoubtReason = 'no-mark' | 'several-marks' | 'faint-mark'

/** Below this a box is empty: dust, a crease, what shines through. */
const EMPTY = 0.016
/** From this on a mark is plain. */
const PLAIN = 0.035
/** A second mark of less than this part of the first is a slip of the pen or a shadow. */
const STRAY = 0.3
/** A box that is covered so far was filled in: the way to take a mark back. */
const FILLED = 0.62
const EMPTY_AROUND = 0.012

/**
 * Which answer was meant. A mark counts where it stands alone; a box that was filled in is taken back when
 * exactly one other is marked, as the form says. Everything else is for a person.
 */
export function judgeMarks(ink: MarksInk): MarkReading {
  const rows = ANSWER_CODES.map((answer) => ({ answer, ...ink[answer] }))
  const byInside = rows.toSorted((a, b) => b.inside - a.inside)
  const [first, second] = byInside
  if (first === undefined || second === undefined) return doubt('no-mark')
  if (first.inside < EMPTY) return judgeCircles(rows)
  if (rows.some(isFilled)) return judgeCorrection(rows)
  if (second.inside >= EMPTY && second.inside > STRAY * first.inside) return doubt('several-marks')
  return first.inside < PLAIN && first.around < EMPTY_AROUND
    ? doubt('faint-mark', first.answer)
    : sureOf(first, second.inside)
}

type Row = RowInk & { readonly answer: Answer }

const isFilled = ({ covered }: Row) => covered >= FILLED

/** A box was filled in: to take a mark back, or to mark it all the more. */
function judgeCorrection(rows: readonly Row[]): MarkReading {
  const filled = rows.filter(isFilled)
  const marked = rows.filter((row) => !isFilled(row) && row.inside >= EMPTY)
  if (marked.length === 1) return sureOf(marked[0], PLAIN)
  if (marked.length > 1 || filled.length > 1) return doubt('several-marks')
  return sureOf(filled[0], PLAIN)
}

/** Somebody may draw a ring around a box or its words and leave the box empty. */
function judgeCircles(rows: readonly Row[]): MarkReading {
  const [first, second] = rows.toSorted((a, b) => b.around - a.around)
  if (first === undefined || second === undefined || first.around < EMPTY_AROUND) {
    return doubt('no-mark')
  }
  if (second.around > 0.5 * first.around) return doubt('several-marks', first.answer)
  return { kind: 'sure', answer: first.answer, confidence: 1 - second.around / first.around }
}

function sureOf(row: Row | undefined, next: number): MarkReading {
  if (row === undefined) return doubt('no-mark')
  const confidence = Math.min(1, Math.max(0, 1 - next / (row.inside + next)))
  return { kind: 'sure', answer: row.answer, confidence }
}

function doubt(reason: DoubtReason, guess?: Answer): MarkReading {
  return { kind: 'doubtful', reason, guess }
}
