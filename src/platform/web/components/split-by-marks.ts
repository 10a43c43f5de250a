/** A stretch of a text that something was found in: UTF-16 offsets, and what a person calls it. */
export interface TextMark {
  readonly start: number
  readonly end: number
  readonly label: string
}

/** A piece of a text with the labels of every mark that covers it; none where it is plain. */
export interface TextPiece {
  readonly text: string
  readonly labels: readonly string[]
}

/** Cuts a text where marks begin and end, so that overlapping marks can be shown. The pieces joined are the text. */
export function splitByMarks(text: string, marks: readonly TextMark[]): readonly TextPiece[] {
  const cuts = marks
    .flatMap(({ start, end }) => [start, end])
    .filter((cut) => cut > 0 && cut < text.length)
  const bounds = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b)
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0
    const covering = marks.filter((mark) => mark.start <= start && mark.end >= end)
    return {
      text: text.slice(start, end),
      labels: [...new Set(covering.map((mark) => mark.label))],
    }
  })
}
