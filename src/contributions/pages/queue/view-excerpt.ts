import type { TextMark } from '../../../platform/web/components/split-by-marks.ts'

export interface Excerpt {
  readonly text: string
  readonly marks: readonly TextMark[]
}

/** What a row has room for, how much stands before a late finding, and from where it is late. */
const LENGTH = 280
const LEAD = 40
const LATE = 120

const wordStart = (text: string, from: number) => {
  const space = text.slice(from, from + LEAD).search(/\s/)
  return space < 0 ? from : from + space + 1
}

/** Never between the two halves of an emoji. */
const wholeCharacter = (text: string, at: number) =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at

/** The first lines of a text, or the lines around the first finding where that comes later. */
export function excerptAroundFinding(text: string, marks: readonly TextMark[]): Excerpt {
  const firstFinding = Math.min(...marks.map((mark) => mark.start), text.length)
  const isLate = marks.length > 0 && firstFinding > LATE
  const start = isLate ? Math.min(wordStart(text, firstFinding - LEAD), firstFinding) : 0
  const from = wholeCharacter(text, start)
  const to = wholeCharacter(text, Math.min(text.length, from + LENGTH))
  const before = from > 0 ? '… ' : ''
  const shift = before.length - from
  return {
    text: before + text.slice(from, to) + (to < text.length ? '…' : ''),
    marks: marks
      .filter((mark) => mark.start < to && mark.end > from)
      .map((mark) => ({
        start: Math.max(mark.start, from) + shift,
        end: Math.min(mark.end, to) + shift,
        label: mark.label,
      })),
  }
}
