import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument, type PDFPage, rgb } from 'pdf-lib'
import sharp from 'sharp'
import { makeForms } from '../src/fft/paper/make-forms.ts'
import { ANSWER_CODES, type Answer } from '../src/fft/rules/answers.ts'
import { ANSWER_BOXES, FORM_WIDTH } from '../src/fft/rules/paper-form.ts'
import { mm } from '../src/platform/pdf/paper.ts'
import type { Chance } from './paper-chance.ts'

export interface PrintedSheet {
  readonly serial: number
  readonly answer: Answer
  readonly mark: string
  readonly pen: string
  readonly damage: string
  readonly bytes: Buffer
}

const COLORS = { black: rgb(0.1, 0.1, 0.1), blue: rgb(0.1, 0.2, 0.6), red: rgb(0.8, 0.1, 0.1) }

/** Slips filled in inside the PDF, made pictures of by poppler, and photographed anew by sharp. */
export async function* makePrintedSheets(
  count: number,
  chance: Chance,
): AsyncGenerator<PrintedSheet> {
  const folder = mkdtempSync(path.join(tmpdir(), 'heed-paper-'))
  try {
    const run = { practiceName: 'Elm Park', site: 'Elm Park', printId: 'TEST0002' }
    const printed = await makeForms({ ...run, layout: 'standard', slips: count, at: new Date(0) })
    const pdf = await PDFDocument.load(printed)
    const drawn = Array.from({ length: count }, (_, index) =>
      drawMark(pdf.getPage(Math.floor(index / 2)), (index % 2) * mm(FORM_WIDTH), chance),
    )
    writeFileSync(path.join(folder, 'slips.pdf'), await pdf.save())
    const prefix = path.join(folder, 'page')
    execFileSync('pdftoppm', ['-r', '200', '-png', path.join(folder, 'slips.pdf'), prefix])
    const digits = String(Math.ceil(count / 2)).length
    for (const [index, mark] of drawn.entries()) {
      const number = String(Math.floor(index / 2) + 1).padStart(digits, '0')
      const page = readFileSync(`${prefix}-${number}.png`)
      yield { serial: index + 1, ...mark, ...(await photograph(page, index % 2, chance)) }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function drawMark(page: PDFPage, left: number, chance: Chance) {
  const answer = chance.pick(ANSWER_CODES)
  const mark = chance.pick(['cross', 'tick', 'dot'])
  const pen = chance.pick(Object.keys(COLORS) as (keyof typeof COLORS)[])
  const { left: x, top: y, side } = ANSWER_BOXES[answer]
  const at = (dx: number, dy: number) => ({
    x: left + mm(x + dx),
    y: page.getHeight() - mm(y + dy),
  })
  const style = { thickness: chance.between(1, 2.2), color: COLORS[pen] }
  if (mark === 'cross') {
    page.drawLine({ start: at(0.5, 0.8), end: at(side - 0.4, side - 1), ...style })
    page.drawLine({ start: at(side - 0.7, 0.4), end: at(0.9, side - 0.5), ...style })
  } else if (mark === 'tick') {
    page.drawLine({ start: at(1, 3.5), end: at(3, 6), ...style })
    page.drawLine({ start: at(3, 6), end: at(8.5, -1), ...style })
  } else {
    const size = mm(chance.between(1.3, 2.2))
    page.drawEllipse({ ...at(3.5, 3.5), xScale: size, yScale: size, color: COLORS[pen] })
  }
  return { answer, mark, pen }
}

const VIEWS = ['turned', 'slanted', 'dark', 'blurred'] as const

async function photograph(page: Buffer, half: number, chance: Chance) {
  const { width, height } = await sharp(page).metadata()
  const side = Math.floor(width / 2)
  const slip = await sharp(page)
    .extract({ left: half * side, top: 0, width: side, height })
    .extend({ top: 40, bottom: 40, left: 40, right: 40, background: '#8a7f72' })
    .toBuffer()
  const damage = chance.pick(VIEWS)
  const picture = sharp(slip)
  if (damage === 'turned') picture.rotate(chance.between(-10, 10), { background: '#6b6258' })
  if (damage === 'slanted') {
    const [a, b] = [chance.between(-0.12, 0.12), chance.between(-0.12, 0.12)]
    picture.affine([1, a, b, 1], { background: '#4d4d4d' })
  }
  if (damage === 'dark') picture.linear(chance.between(0.35, 0.55), 12).tint('#ffe0b8')
  if (damage === 'blurred') picture.blur(chance.between(0.9, 1.4)).rotate(180)
  return {
    damage,
    bytes: await picture.jpeg({ quality: Math.round(chance.between(45, 80)) }).toBuffer(),
  }
}
