import { A4, mm } from '../../../platform/pdf/paper.ts'
import { placeQrCode } from '../../../platform/pdf/qr-code.ts'
import { createTaggedPdf } from '../../../platform/pdf/tagged-pdf.ts'
import { BLUE, createTextFlow } from '../../../platform/pdf/text-flow.ts'
import { clauseOf, type Edition, NUMBERED } from './build-edition.ts'
import { formatDayIn } from './build-edition.ts'
import type { PaperOptions } from './make-poster.ts'

/** Sizes in points of the running text. Large print is 18 points: RNIB's for people with low vision. */
const SIZES = { normal: 11.5, large: 18 } as const
const MARGIN = mm(20)
const QR = mm(30)

/** The whole code of conduct to take home, in normal or in large print. */
export async function makeLeaflet(
  options: PaperOptions & { readonly print: keyof typeof SIZES },
): Promise<Uint8Array> {
  const { edition, practiceName, address, print } = options
  const { words, tag } = edition.language
  const pdf = await createTaggedPdf({
    title: `${words.title} – ${practiceName}`,
    ...{ author: practiceName, language: tag, at: edition.since },
  })
  const size = SIZES[print]
  const flow = createTextFlow(pdf, () => [
    pdf.addPage(A4),
    { left: MARGIN, top: A4[1] - MARGIN, width: A4[0] - 2 * MARGIN, bottom: MARGIN },
  ])
  const text = { size, leading: size * 1.45, gap: size * 0.9 }
  const heading = { size: size * 1.45, isBold: true, color: BLUE, gap: size * 0.4 }
  const subheading = { size: size * 1.15, isBold: true, gap: size * 0.15 }
  flow.write('P', practiceName, { size, isBold: true, gap: 4 })
  flow.write('H1', words.title, { size: size * 2, isBold: true, color: BLUE, gap: size * 0.5 })
  flow.write('P', words.intro, text)
  flow.write('H2', words.asked, heading)
  for (const id of NUMBERED) writeClause(id, `${id}. `)
  flow.write('H2', words.tellUs, heading)
  writeClause('reviews')
  writeClause('complaints')
  flow.write('H2', words.keepSafe, heading)
  writeClause('safeguarding')
  flow.write('H2', words.notWatched, heading)
  for (const [need, help] of helpIn(edition)) {
    flow.write('P', `${need}: ${help}.`, { ...text, gap: size * 0.4 })
  }
  flow.skip(size)
  if (flow.top() < MARGIN + QR) flow.write('P', '', { size: A4[1] - 2 * MARGIN, leading: 0 })
  const page = flow.page()
  const place = { x: MARGIN, y: flow.top(), width: QR }
  page.tag(
    'Figure',
    () => {
      placeQrCode(page, address, place)
    },
    address,
  )
  flow.skip(QR + size / 2)
  flow.write('P', address, { size, isBold: true, gap: 2 })
  flow.write('P', `${words.since} ${formatDayIn(edition.language, edition.since)}`, { size })
  return pdf.save()

  function writeClause(id: Parameters<typeof clauseOf>[1], before = ''): void {
    const clause = clauseOf(edition, id)
    flow.write('H2', before + clause.title, subheading)
    flow.write('P', clause.text, text)
  }
}

function helpIn({ language: { words } }: Edition): readonly (readonly [string, string])[] {
  return [
    [words.danger, words.dangerHelp],
    [words.mental, words.mentalHelp],
    [words.listen, words.listenHelp],
    [words.unwell, words.unwellHelp],
  ]
}
