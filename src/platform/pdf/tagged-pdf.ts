import fontkit from '@pdf-lib/fontkit'
import {
  type PDFArray,
  type PDFDict,
  PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib'
import { readFont } from './fonts.ts'

/** What a screen reader calls a part of a page. */
export type Role = 'H1' | 'H2' | 'P' | 'LI' | 'Figure' | 'Form'

export interface TaggedPage {
  readonly page: PDFPage
  /** Draws what a reader hears, in reading order. A figure needs its words in `alt`. */
  readonly tag: (role: Role, draw: () => void, alt?: string) => void
  /** Draws what only the eye needs. */
  readonly decorate: (draw: () => void) => void
}

export interface TaggedPdf {
  readonly document: PDFDocument
  readonly fonts: { readonly regular: PDFFont; readonly bold: PDFFont }
  /** @param size - width and height in points */
  readonly addPage: (size: readonly [number, number]) => TaggedPage
  readonly save: () => Promise<Uint8Array>
}

export interface PdfDescription {
  readonly title: string
  /** Whose paper it is. */
  readonly author: string
  /** A language tag, such as "en-GB". */
  readonly language: string
  /** When it was made, so that the same input gives the same bytes. */
  readonly at: Date
}

/**
 * A PDF with title, language and structure, which screen readers can follow. Its font holds the letters
 * of the Latin languages and is made for people who see badly.
 * @see ISO 32000-1, 14.7 and 14.8
 */
export async function createTaggedPdf(description: PdfDescription): Promise<TaggedPdf> {
  const document = await PDFDocument.create()
  describe(document, description)
  document.registerFontkit(fontkit)
  const fonts = {
    regular: await document.embedFont(readFont('regular'), { subset: true }),
    bold: await document.embedFont(readFont('bold'), { subset: true }),
  }
  const structure = createStructure(document)
  return {
    document,
    fonts,
    addPage: (size) => structure.addPage(document.addPage([...size])),
    save: () => {
      structure.close()
      return document.save()
    },
  }
}

function describe(document: PDFDocument, { title, author, language, at }: PdfDescription): void {
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setAuthor(author)
  document.setProducer('Heed')
  document.setCreator('Heed')
  document.setLanguage(language)
  document.setCreationDate(at)
  document.setModificationDate(at)
  document.catalog.set(PDFName.of('MarkInfo'), document.context.obj({ Marked: true }))
}

/** The tree of parts beside the pages, and the numbers that join them to what is drawn. */
function createStructure(document: PDFDocument) {
  const { context } = document
  const root = context.obj({ Type: 'StructTreeRoot' })
  const rootRef = context.register(root)
  const parts = context.obj([])
  const whole = context.obj({ Type: 'StructElem', S: 'Document', P: rootRef, K: parts })
  root.set(PDFName.of('K'), context.register(whole))
  const wholeRef = root.get(PDFName.of('K')) as PDFRef
  const numbers = context.obj([])
  document.catalog.set(PDFName.of('StructTreeRoot'), rootRef)

  const begin = (page: PDFPage, words: string) => {
    page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [words]))
  }
  const end = (page: PDFPage) => {
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent))
  }

  return {
    addPage: (page: PDFPage): TaggedPage => {
      const number = document.getPageCount() - 1
      const ofPage: PDFArray = context.obj([])
      page.node.set(PDFName.of('StructParents'), PDFNumber.of(number))
      page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
      numbers.push(PDFNumber.of(number))
      numbers.push(context.register(ofPage))
      return {
        page,
        tag: (role, draw, alt) => {
          const id = ofPage.size()
          const part: PDFDict = context.obj({
            ...{ Type: 'StructElem', S: role, P: wholeRef, Pg: page.ref, K: id },
            ...(alt !== undefined && { Alt: PDFHexString.fromText(alt) }),
          })
          const ref = context.register(part)
          parts.push(ref)
          ofPage.push(ref)
          begin(page, `/${role} <</MCID ${id}>>`)
          draw()
          end(page)
        },
        decorate: (draw) => {
          begin(page, '/Artifact <<>>')
          draw()
          end(page)
        },
      }
    },
    close: () => {
      root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: numbers })))
    },
  }
}
