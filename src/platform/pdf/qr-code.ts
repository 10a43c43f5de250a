import { rgb } from 'pdf-lib'
import QRCode from 'qrcode'
import type { TaggedPage } from './tagged-pdf.ts'

interface QrPath {
  /** How many modules wide it is, without the quiet zone. */
  readonly size: number
  /** An SVG path with one unit a module. */
  readonly path: string
}

/** A QR code that is read with a quarter of it damaged. */
function drawQrPath(text: string): QrPath {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'Q' })
  const { size } = modules
  let path = ''
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!modules.get(row, column)) continue
      const from = column
      while (column + 1 < size && modules.get(row, column + 1)) column++
      path += `M${from} ${row}h${column - from + 1}v1H${from}z`
    }
  }
  return { size, path }
}

export interface QrPlace {
  /** The left and the upper edge, in points from the bottom left of the page. */
  readonly x: number
  readonly y: number
  readonly width: number
}

export function placeQrCode({ page }: TaggedPage, text: string, { x, y, width }: QrPlace): void {
  const { size, path } = drawQrPath(text)
  page.drawSvgPath(path, { x, y, scale: width / size, color: rgb(0, 0, 0), borderWidth: 0 })
}
