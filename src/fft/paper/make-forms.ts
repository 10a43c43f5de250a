import { rgb } from 'pdf-lib'
import { A4, A4_LANDSCAPE, mm } from '../../platform/pdf/paper.ts'
import { placeQrCode } from '../../platform/pdf/qr-code.ts'
import { createTaggedPdf, type TaggedPage, type TaggedPdf } from '../../platform/pdf/tagged-pdf.ts'
import { createTextFlow, INK, type TextStyle } from '../../platform/pdf/text-flow.ts'
import { ANSWERS, FOLLOW_UPS, QUESTION } from '../rules/answers.ts'
import {
  ANSWER_BOXES,
  type Box,
  CHECK_BOXES,
  CODE_PLACES,
  CODE_SIDE,
  COMMENT_FRAME,
  CORNER_SIDE,
  CORNERS,
  FORM_HEIGHT,
  FORM_WIDTH,
  LABEL_LEFT,
  type Layout,
  writeSlipCode,
} from '../rules/paper-form.ts'

export interface FormRun {
  readonly practiceName: string
  readonly site: string
  readonly printId: string
  readonly layout: Layout
  readonly slips: number
  readonly at: Date
}

/** Large print is the same form with everything larger by the root of two. */
const LARGER = A4[0] / mm(FORM_WIDTH)

/** Numbered slips: two A5 on a page, or one A4 in large print. Each number is used once. */
export async function makeForms(run: FormRun): Promise<Uint8Array> {
  const pdf = await createTaggedPdf({
    title: `Friends and Family Test – ${run.site}`,
    ...{ author: run.practiceName, language: 'en-GB', at: run.at },
  })
  const perPage = run.layout === 'large' ? 1 : 2
  for (let serial = 1; serial <= run.slips; serial += perPage) {
    const page = pdf.addPage(run.layout === 'large' ? A4 : A4_LANDSCAPE)
    for (let half = 0; half < perPage && serial + half <= run.slips; half++) {
      const left = half * mm(FORM_WIDTH)
      drawForm({ pdf, page, left, scale: run.layout === 'large' ? LARGER : 1 }, run, serial + half)
    }
    if (perPage === 2) drawCut(page)
  }
  return pdf.save()
}

interface Sheet {
  readonly pdf: TaggedPdf
  readonly page: TaggedPage
  readonly left: number
  readonly scale: number
}

function drawForm(sheet: Sheet, run: FormRun, serial: number): void {
  const { page, scale } = sheet
  page.decorate(() => {
    for (const { x, y } of CORNERS) {
      const half = CORNER_SIDE / 2
      drawBlack(sheet, { left: x - half, top: y - half, width: CORNER_SIDE, height: CORNER_SIDE })
    }
    for (const place of ['top', 'bottom'] as const) {
      const { x, y } = CODE_PLACES[place]
      const code = writeSlipCode({ ...run, serial, place })
      placeQrCode(page, code, { ...at(sheet, x, y), width: mm(CODE_SIDE) * scale })
    }
  })
  write(sheet, { left: 18, top: 7, width: 84 }, run.site, { size: 10 })
  write(sheet, { left: 18, top: 17, width: 84 }, 'Friends and Family Test', {
    ...{ size: 17, leading: 20, isBold: true },
  })
  write(sheet, { left: 18, top: 25.5, width: 84 }, 'It is anonymous. Do not write your name.', {
    size: 10,
  })
  write(sheet, { left: 14, top: 42, width: 121 }, QUESTION, { size: 16, leading: 20, isBold: true })
  write(
    sheet,
    { left: 14, top: 59, width: 121 },
    'Tick one box. If you change your mind, fill the box in and tick another.',
    { size: 10 },
  )
  for (const { code, label } of ANSWERS) {
    const box = ANSWER_BOXES[code]
    drawBox(sheet, box)
    write(sheet, { left: LABEL_LEFT, top: box.top + 0.6, width: 60 }, label, {
      ...{ size: 13, leading: 16.5 },
    })
  }
  const [why] = FOLLOW_UPS
  write(sheet, { left: 14, top: 142, width: 121 }, why.label, { size: 11, isBold: true })
  page.decorate(() => {
    const { left, top, width, height } = COMMENT_FRAME
    page.page.drawRectangle({
      ...at(sheet, left, top + height),
      ...{ width: mm(width) * scale, height: mm(height) * scale },
      ...{ borderColor: INK, borderWidth: 0.8 * scale },
    })
  })
  drawBox(sheet, CHECK_BOXES.publish)
  write(sheet, { left: 56, top: 181.3, width: 72 }, 'You may show what I wrote to other people', {
    size: 9.5,
  })
  drawBox(sheet, CHECK_BOXES.helped)
  write(sheet, { left: 56, top: 190.3, width: 72 }, 'Somebody helped me', { size: 9.5 })
  write(
    sheet,
    { left: 48, top: 197.5, width: 84 },
    'We do not read this at once. In danger, call 999. For your mental health now, call 111.',
    { size: 7.5, leading: 9 },
  )
}

const at = ({ page, left, scale }: Sheet, x: number, y: number) => ({
  x: left + mm(x) * scale,
  y: page.page.getHeight() - mm(y) * scale,
})

function write(
  sheet: Sheet,
  area: { readonly left: number; readonly top: number; readonly width: number },
  text: string,
  style: TextStyle,
): void {
  const { scale } = sheet
  const { x, y } = at(sheet, area.left, area.top)
  const column = { left: x, top: y, width: mm(area.width) * scale, bottom: 0 }
  const larger = {
    size: style.size * scale,
    ...(style.leading !== undefined && { leading: style.leading * scale }),
  }
  createTextFlow(sheet.pdf, () => [sheet.page, column]).write('P', text, { ...style, ...larger })
}

function drawBox(sheet: Sheet, { left, top, side }: Box): void {
  const { page, scale } = sheet
  page.decorate(() => {
    page.page.drawRectangle({
      ...at(sheet, left, top + side),
      ...{ width: mm(side) * scale, height: mm(side) * scale },
      ...{ borderColor: INK, borderWidth: 1.2 * scale },
    })
  })
}

function drawBlack(
  sheet: Sheet,
  area: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  },
): void {
  sheet.page.page.drawRectangle({
    ...at(sheet, area.left, area.top + area.height),
    ...{ width: mm(area.width) * sheet.scale, height: mm(area.height) * sheet.scale },
    color: rgb(0, 0, 0),
  })
}

function drawCut(page: TaggedPage): void {
  page.decorate(() => {
    page.page.drawLine({
      start: { x: mm(FORM_WIDTH), y: 0 },
      end: { x: mm(FORM_WIDTH), y: mm(FORM_HEIGHT) },
      ...{ thickness: 0.5, dashArray: [4, 4], color: rgb(0.5, 0.5, 0.5) },
    })
  })
}
