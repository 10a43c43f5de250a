import { openPages } from '../src/fft/paper/open-pages.ts'
import { readPicture, type ReadSlip } from '../src/fft/paper/read-picture.ts'
import type { Answer } from '../src/fft/rules/answers.ts'
import { createChance } from './paper-chance.ts'
import { makeForeignPages } from './paper-foreign.ts'
import { makePrintedSheets } from './paper-second-route.ts'
import { makeSheets } from './paper-sheets.ts'

const SHEETS = 320
const SECOND_ROUTE_SHEETS = 60
const SEED = 2026

interface Tally {
  sheets: number
  right: number
  wrong: number
  sent: number
  tookMs: number
}

/**
 * Reads slips that were filled in and damaged by chance, and says how many marks were read right, how many
 * went to a person, and how long a page took. Then slips by a second route, which shares nothing with the first
 * but the form: drawn into the PDF, made pictures of by pdftoppm and damaged by sharp alone. Then foreign pages.
 * @throws {Error} when pdftoppm is missing (Debian's poppler-utils)
 */
export async function runPaperBench(): Promise<void> {
  const [count = SHEETS] = process.argv.slice(3).map(Number)
  await measure('first route', makeSheets(count, createChance(SEED)))
  await measure('second route', makePrintedSheets(SECOND_ROUTE_SHEETS, createChance(SEED + 1)))
  const foreign = await makeForeignPages(createChance(SEED + 2))
  let accepted = 0
  for (const bytes of foreign) accepted += (await readSlips(bytes)).length
  console.log(`foreign pages: ${foreign.length}, accepted: ${accepted}`)
}

interface Sheet {
  readonly serial: number
  readonly answer: Answer
  readonly damage: string
  readonly mark: string
  readonly pen: string
  readonly bytes: Buffer
}

async function measure(name: string, sheets: AsyncIterable<Sheet>): Promise<void> {
  const tallies = new Map<string, Tally>()
  for await (const sheet of sheets) {
    const begun = performance.now()
    const [slip] = await readSlips(sheet.bytes)
    const tookMs = performance.now() - begun
    const outcome = judge(sheet, slip)
    for (const key of ['all', sheet.damage]) {
      const tally = tallies.get(key) ?? { sheets: 0, right: 0, wrong: 0, sent: 0, tookMs: 0 }
      tally.sheets++
      tally[outcome]++
      tally.tookMs += tookMs
      tallies.set(key, tally)
    }
    if (outcome !== 'right') {
      const { serial, damage, mark, pen, answer } = sheet
      console.log(`  ${outcome}: ${serial} ${damage}, ${mark} in ${pen}, ${answer}`)
    }
  }
  console.log(`\n${name}`)
  console.table(
    Object.fromEntries(
      [...tallies].map(([key, { sheets: all, right, wrong, sent, tookMs }]) => [
        key,
        {
          sheets: all,
          'right, of those not sent (%)': ((100 * right) / Math.max(1, right + wrong)).toFixed(2),
          'sent to a person (%)': ((100 * sent) / all).toFixed(2),
          'ms a page': Math.round(tookMs / all),
        },
      ]),
    ),
  )
}

/** A page without a slip goes to a person too: it is shown as not taken. */
function judge(sheet: Sheet, slip: ReadSlip | undefined): 'right' | 'wrong' | 'sent' {
  if (slip === undefined || slip.mark.kind === 'doubtful') return 'sent'
  return slip.mark.answer === sheet.answer && slip.slip.serial === sheet.serial ? 'right' : 'wrong'
}

async function readSlips(bytes: Uint8Array): Promise<readonly ReadSlip[]> {
  return readPicture(await (await openPages(bytes)).open(1))
}
