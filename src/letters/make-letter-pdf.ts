import { formatDate } from '../base/format-date.ts'
import { A4, mm } from '../platform/pdf/paper.ts'
import { createTaggedPdf } from '../platform/pdf/tagged-pdf.ts'
import { BLUE, createTextFlow, type TextFlow } from '../platform/pdf/text-flow.ts'
import { type LetterBlock, toBlocks } from './rules/letter-blocks.ts'
import type { Letter } from './store/letters.ts'

export interface LetterHead {
  readonly practiceName: string
  /** A line each; empty where the practice has not entered it. */
  readonly practiceAddress: string
}

const MARGIN = mm(25)
const WIDTH = A4[0] - 2 * MARGIN
/** NHS identity: nothing in a letter to a patient is smaller than 12 points. */
const SIZE = 12

/** A letter that a screen reader can follow: its headings, paragraphs and points, in the order they are read. */
export async function makeLetterPdf(
  letter: Pick<Letter, 'addressee' | 'reference' | 'subject' | 'body' | 'writtenAt'>,
  { practiceName, practiceAddress }: LetterHead,
): Promise<Uint8Array> {
  const pdf = await createTaggedPdf({
    title: letter.subject,
    ...{ author: practiceName, language: 'en-GB', at: letter.writtenAt },
  })
  const flow = createTextFlow(pdf, () => [
    pdf.addPage(A4),
    { left: MARGIN, top: A4[1] - MARGIN, width: WIDTH, bottom: MARGIN },
  ])
  flow.write('P', practiceName, { size: 16, isBold: true, color: BLUE, gap: 2 })
  if (practiceAddress !== '') flow.write('P', practiceAddress, { size: SIZE, gap: mm(6) })
  if (letter.addressee !== '') flow.write('P', letter.addressee, { size: SIZE, gap: mm(6) })
  flow.write('P', `${formatDate(letter.writtenAt)}\nReference ${letter.reference}`, {
    ...{ size: SIZE, gap: mm(6) },
  })
  flow.write('H1', letter.subject, { size: 16, isBold: true, gap: mm(4) })
  for (const block of toBlocks(letter.body)) writeBlock(flow, block)
  return pdf.save()
}

function writeBlock(flow: TextFlow, block: LetterBlock): void {
  if (block.kind === 'heading') {
    flow.skip(mm(1))
    flow.write('H2', block.text, { size: 13, isBold: true, gap: mm(1) })
  } else if (block.kind === 'paragraph') {
    flow.write('P', block.text, { size: SIZE, gap: mm(3) })
  } else {
    for (const item of block.items)
      flow.write('LI', `• ${item}`, { size: SIZE, indent: mm(5), gap: mm(1) })
    flow.skip(mm(2))
  }
}
