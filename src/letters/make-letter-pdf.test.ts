import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString, PDFHexString } from 'pdf-lib'
import { expect, test } from 'vitest'
import { makeLetterPdf } from './make-letter-pdf.ts'

const letter = {
  addressee: 'Jo O’Brien-Ní Mháille\n1 High Street\nBurton',
  reference: 'CMP-1A2B-3C4D',
  subject: 'Our response to your complaint',
  body: 'Dear Jo\n\n# What we found\nThat you were right.\n\n# What we do\n- More lines\n- A call back\n\nYours sincerely',
  writtenAt: new Date('2026-11-28T09:00:00Z'),
}
const head = { practiceName: 'Willow Bank Surgery', practiceAddress: '2 Mill Lane\nBurton' }

async function load(over: Partial<typeof letter> = {}) {
  return PDFDocument.load(await makeLetterPdf({ ...letter, ...over }, head), {
    updateMetadata: false,
  })
}

/** What a screen reader goes through, in its order. */
function rolesOf(document: PDFDocument): readonly string[] {
  const { catalog } = document
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const whole = root.lookup(PDFName.of('K'), PDFDict)
  const parts = whole.lookup(PDFName.of('K'), PDFArray)
  return parts.asArray().map((_part, index) => {
    const role = parts.lookup(index, PDFDict).lookup(PDFName.of('S'), PDFName)
    return role.decodeText()
  })
}

test('a letter has a title, a language and the order in which it is read', async () => {
  const document = await load()
  expect(document.getTitle()).toBe('Our response to your complaint')
  const language = document.catalog.lookup(PDFName.of('Lang'))
  expect(language instanceof PDFString || language instanceof PDFHexString ? language.decodeText() : '').toBe('en-GB') // prettier-ignore
  const marks = document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict)
  expect(marks.get(PDFName.of('Marked'))?.toString()).toBe('true')
  expect(rolesOf(document)).toEqual([
    ...['P', 'P', 'P', 'P', 'H1', 'P', 'H2', 'P', 'H2', 'LI', 'LI', 'P'],
  ])
})

test('a long letter goes on over pages, and loses no part', async () => {
  const paragraphs = Array.from(
    { length: 30 },
    (_one, index) => `Paragraph ${index}: ${'word '.repeat(30)}`,
  )
  const document = await load({ body: paragraphs.join('\n\n') })
  expect(document.getPageCount()).toBeGreaterThan(2)
  expect(rolesOf(document).filter((role) => role === 'P')).toHaveLength(4 + 30)
})

test('the same letter is the same file, whenever it is made', async () => {
  const [one, two] = await Promise.all([makeLetterPdf(letter, head), makeLetterPdf(letter, head)])
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
})
