import { PDFDocument, rgb } from 'pdf-lib'
import { mm } from '../../src/platform/pdf/paper.ts'
import type { Answer } from '../../src/fft/rules/answers.ts'
import { ANSWER_BOXES, COMMENT_FRAME, FORM_WIDTH } from '../../src/fft/rules/paper-form.ts'

/** What somebody drew on a slip; several answers, or none, where they did so. */
export interface FilledSlip {
  readonly answers: readonly Answer[]
  readonly hasComment?: boolean
}

/** Draws crosses into the boxes of printed A5 slips, in the order of their numbers. */
export async function fillSlips(
  printed: Uint8Array,
  filled: readonly FilledSlip[],
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed)
  for (const [index, { answers, hasComment = false }] of filled.entries()) {
    const page = pdf.getPage(Math.floor(index / 2))
    const left = (index % 2) * mm(FORM_WIDTH)
    const line = (from: readonly [number, number], to: readonly [number, number]) => {
      page.drawLine({
        start: { x: left + mm(from[0]), y: page.getHeight() - mm(from[1]) },
        end: { x: left + mm(to[0]), y: page.getHeight() - mm(to[1]) },
        thickness: 1.4,
        color: rgb(0.1, 0.15, 0.5),
      })
    }
    for (const answer of answers) {
      const { left: x, top: y, side } = ANSWER_BOXES[answer]
      line([x + 1, y + 1], [x + side - 1, y + side - 1])
      line([x + side - 1, y + 1], [x + 1, y + side - 1])
    }
    if (!hasComment) continue
    const { left: x, top: y } = COMMENT_FRAME
    for (let at = 5; at < 60; at += 2) line([x + at, y + 8], [x + at + 1.5, y + 12])
  }
  return pdf.save()
}
