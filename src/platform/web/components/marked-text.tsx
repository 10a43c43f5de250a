import { splitByMarks, type TextMark, type TextPiece } from './split-by-marks.ts'

function Piece({ text, labels }: TextPiece) {
  if (labels.length === 0) return text
  const explanation = labels.join(' and ')
  return (
    <mark className="heed-mark" title={explanation}>
      <span className="nhsuk-u-visually-hidden"> [{explanation}: </span>
      {text}
      <span className="nhsuk-u-visually-hidden">] </span>
    </mark>
  )
}

export interface MarkedTextProps {
  readonly text: string
  readonly marks: readonly TextMark[]
  /** Shows fewer lines, for lists. */
  readonly isShort?: boolean
}

/** Somebody's words with what was found in them highlighted, said in brackets to screen readers. */
export function MarkedText({ text, marks, isShort }: MarkedTextProps) {
  return (
    <blockquote className={isShort === true ? 'heed-words heed-words--short' : 'heed-words'}>
      {splitByMarks(text, marks).map((piece, index) => (
        <Piece key={index} {...piece} />
      ))}
    </blockquote>
  )
}
