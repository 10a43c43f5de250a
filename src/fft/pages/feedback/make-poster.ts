import { A4, mm } from '../../../platform/pdf/paper.ts'
import { placeQrCode } from '../../../platform/pdf/qr-code.ts'
import { createTaggedPdf } from '../../../platform/pdf/tagged-pdf.ts'
import { BLUE, createTextFlow, WHITE } from '../../../platform/pdf/text-flow.ts'

export interface FeedbackPaper {
  readonly practiceName: string
  readonly site: string
  readonly address: string
  /** One on a page, or ten to cut out. */
  readonly kind: 'poster' | 'cards'
}

const ASK = 'Tell us what you think'
const HOW = 'Point your phone’s camera at this code'
const ANONYMOUS = 'It takes a minute. We do not know who you are.'

/** A poster, or ten cards on a page, with a code that leads to the form of one site. */
export async function makeFeedbackPoster(paper: FeedbackPaper): Promise<Uint8Array> {
  const { practiceName, site, address, kind } = paper
  const pdf = await createTaggedPdf({
    title: `${ASK} – ${site}`,
    ...{ author: practiceName, language: 'en-GB', at: new Date(0) },
  })
  const page = pdf.addPage(A4)
  const columnAt = (left: number, top: number, width: number) =>
    createTextFlow(pdf, () => [page, { left, top, width, bottom: 0 }])
  const placeCode = (x: number, y: number, width: number) => {
    page.tag(
      'Figure',
      () => {
        placeQrCode(page, address, { x, y, width })
      },
      address,
    )
  }

  if (kind === 'poster') {
    const band = mm(80)
    page.decorate(() => {
      page.page.drawRectangle({ x: 0, y: A4[1] - band, width: A4[0], height: band, color: BLUE })
    })
    const head = columnAt(mm(20), A4[1] - mm(16), mm(170))
    head.write('P', site, { size: 18, color: WHITE, gap: 8 })
    head.write('H1', ASK, { size: 54, leading: 58, isBold: true, color: WHITE })
    placeCode(mm(45), A4[1] - mm(95), mm(120))
    const foot = columnAt(mm(20), mm(70), mm(170))
    foot.write('P', HOW, { size: 24, isBold: true, color: BLUE, gap: 6 })
    foot.write('P', ANONYMOUS, { size: 18, gap: 6 })
    foot.write('P', `Or go to ${address}, or ask at the desk for a paper form.`, { size: 14 })
    return pdf.save()
  }

  const [width, height] = [mm(90), mm(54)]
  for (let index = 0; index < 10; index++) {
    const left = mm(12) + (index % 2) * (width + mm(6))
    const top = A4[1] - mm(9) - Math.floor(index / 2) * (height + mm(2))
    page.decorate(() => {
      page.page.drawRectangle({
        ...{ x: left, y: top - height, width, height },
        borderColor: BLUE,
        borderWidth: 0.5,
        borderDashArray: [3, 3],
      })
    })
    placeCode(left + mm(5), top - mm(8), mm(36))
    const text = columnAt(left + mm(45), top - mm(7), mm(42))
    text.write('P', ASK, { size: 15, leading: 18, isBold: true, color: BLUE, gap: 3 })
    text.write('P', site, { size: 10, isBold: true, gap: 3 })
    text.write('P', `${HOW}. ${ANONYMOUS}`, { size: 9 })
  }
  return pdf.save()
}
