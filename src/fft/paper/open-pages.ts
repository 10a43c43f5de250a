import { createCanvas } from '@napi-rs/canvas'
import { createRequire } from 'node:module'
import path from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openPicture, type Picture } from './picture.ts'

/** Why a file cannot be read, in words for the person who chose it. */
export class UnreadableFile extends Error {}

export interface PageFile {
  readonly pages: number
  readonly open: (page: number) => Promise<Picture>
}

const DOTS_PER_INCH = 200
const MOST_PAGES = 500
const LONGEST_SIDE = 2600

const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

type Kind = 'pdf' | 'jpeg' | 'png' | 'heic' | undefined

/** What a file is, by how it begins: its name may say anything. */
function sniffFile(bytes: Uint8Array): Kind {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (head.startsWith('%PDF-')) return 'pdf'
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  return /^....ftyp(heic|heix|mif1|hevc)/s.test(head) ? 'heic' : undefined
}

/**
 * Opens a scan or a photograph, page by page.
 * @throws {UnreadableFile} for what is none, or cannot be read
 */
export async function openPages(bytes: Uint8Array): Promise<PageFile> {
  const kind = sniffFile(bytes)
  if (kind === 'pdf') return openPdf(bytes)
  if (kind === 'heic') {
    throw new UnreadableFile(
      'The photo is in Apple’s HEIC format. Send it as JPEG: on the phone, choose Settings, Camera, Formats, Most Compatible',
    )
  }
  if (kind === undefined) throw new UnreadableFile('The file must be a PDF, a JPEG or a PNG')
  return { pages: 1, open: () => openPicture(bytes).catch(refuse) }
}

function refuse(): never {
  throw new UnreadableFile('The picture is broken or far too large')
}

async function openPdf(bytes: Uint8Array): Promise<PageFile> {
  const document = await getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    standardFontDataUrl: `${path.join(folder, 'standard_fonts')}/`,
    cMapUrl: `${path.join(folder, 'cmaps')}/`,
    wasmUrl: `${path.join(folder, 'wasm')}/`,
    verbosity: 0,
  }).promise.catch((): never => {
    throw new UnreadableFile('The PDF is broken or needs a password')
  })
  if (document.numPages > MOST_PAGES) {
    throw new UnreadableFile(`The PDF has more than ${MOST_PAGES} pages. Split it`)
  }
  return {
    pages: document.numPages,
    open: async (number) => {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const scale = Math.min(DOTS_PER_INCH / 72, LONGEST_SIDE / Math.max(width, height))
      const viewport = page.getViewport({ scale })
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
      await page.render({ canvas: null, canvasContext: canvas.getContext('2d'), viewport }).promise
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
      page.cleanup()
      return { width: canvas.width, height: canvas.height, data: withoutAlpha(data) }
    },
  }
}

function withoutAlpha(rgba: Uint8ClampedArray): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from] ?? 255
    rgb[to + 1] = rgba[from + 1] ?? 255
    rgb[to + 2] = rgba[from + 2] ?? 255
  }
  return rgb
}
