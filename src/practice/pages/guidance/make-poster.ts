import { drawShapes } from '../../../platform/pdf/draw-shapes.ts'
import { A4, mm } from '../../../platform/pdf/paper.ts'
import { placeQrCode } from '../../../platform/pdf/qr-code.ts'
import { createTaggedPdf, type TaggedPage } from '../../../platform/pdf/tagged-pdf.ts'
import { BLUE, createTextFlow, INK, type TextFlow, WHITE } from '../../../platform/pdf/text-flow.ts'
import { clauseOf, type Edition, NUMBERED } from './build-edition.ts'
import { PICTURE_SIZE, PICTURES } from './pictures.ts'

export interface PaperOptions {
  readonly practiceName: string
  readonly edition: Edition
  /** The whole address that the QR code leads to. */
  readonly address: string
}

const MARGIN = mm(14)
const WIDTH = A4[0] - 2 * MARGIN
const PICTURE = mm(19)
const QR = mm(32)

/** One A4 page for the waiting room: the seven rules with pictures, and a code for the rest. */
export async function makePoster(options: PaperOptions): Promise<Uint8Array> {
  const { edition, practiceName } = options
  const { words, tag } = edition.language
  const pdf = await createTaggedPdf({
    title: `${words.title} – ${practiceName}`,
    ...{ author: practiceName, language: tag, at: edition.since },
  })
  const page = pdf.addPage(A4)
  const columnAt = (top: number, left = MARGIN, width = WIDTH) =>
    createTextFlow(pdf, () => [page, { left, top, width, bottom: 0 }])
  drawBand(page)
  writeHeading(columnAt(A4[1] - mm(10)), options)

  let top = A4[1] - mm(62)
  for (const id of NUMBERED) {
    const { title, text } = clauseOf(edition, id)
    page.decorate(() => {
      const place = { x: MARGIN, y: top - mm(1), scale: PICTURE / PICTURE_SIZE }
      drawShapes(page, PICTURES[id], place)
    })
    const left = MARGIN + PICTURE + mm(6)
    const flow = columnAt(top, left, A4[0] - MARGIN - left)
    flow.write('H2', `${id}. ${title}`, { size: 17, isBold: true, color: BLUE, gap: 1 })
    flow.write('P', text, { size: 13, leading: 16.5 })
    top = Math.min(flow.top(), top - PICTURE) - mm(4)
  }
  writeFoot(page, columnAt(mm(40), MARGIN + QR + mm(8), WIDTH - QR - mm(8)), options)
  return pdf.save()
}

function drawBand(page: TaggedPage): void {
  page.decorate(() => {
    const height = mm(55)
    page.page.drawRectangle({ x: 0, y: A4[1] - height, width: A4[0], height, color: BLUE })
  })
}

function writeHeading(flow: TextFlow, { practiceName, edition }: PaperOptions): void {
  const { words } = edition.language
  flow.write('P', practiceName, { size: 12, color: WHITE, gap: 4 })
  flow.write('H1', words.title, { size: 32, isBold: true, color: WHITE, gap: 2 })
  flow.write('P', words.subtitle, { size: 14, isBold: true, color: WHITE, gap: 4 })
  flow.write('P', words.intro, { size: 11.5, color: WHITE })
}

function writeFoot(page: TaggedPage, flow: TextFlow, { edition, address }: PaperOptions): void {
  const { words } = edition.language
  page.tag(
    'Figure',
    () => {
      placeQrCode(page, address, { x: MARGIN, y: mm(40), width: QR })
    },
    address,
  )
  flow.write('P', `${words.title}: ${address}`, { size: 11, isBold: true, color: BLUE, gap: 4 })
  flow.write('P', `${words.notWatched}. ${words.danger}: ${words.dangerHelp}.`, {
    ...{ size: 10.5, isBold: true, color: INK, gap: 2 },
  })
  flow.write('P', `${words.mental}: ${words.mentalHelp}. ${words.listenHelp}.`, {
    size: 10.5,
    color: INK,
  })
}
