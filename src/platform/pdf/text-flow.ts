import { type PDFFont, type RGB, rgb } from 'pdf-lib'
import type { Role, TaggedPage, TaggedPdf } from './tagged-pdf.ts'
import { wrapText } from './wrap-text.ts'

export const INK = rgb(0.13, 0.17, 0.2)
export const BLUE = rgb(0, 0.37, 0.72)
export const WHITE = rgb(1, 1, 1)

export interface TextStyle {
  readonly size: number
  readonly isBold?: boolean
  readonly color?: RGB
  /** Points between two lines; 1.35 times the size when absent. */
  readonly leading?: number
  /** Points left free below. */
  readonly gap?: number
  /** Points from the left edge of the column. */
  readonly indent?: number
}

/** A column that text flows down, in points from the bottom left of its page. */
export interface Column {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly bottom: number
}

export interface TextFlow {
  /** Where the next line begins, from the bottom of the page. */
  readonly top: () => number
  readonly page: () => TaggedPage
  /** Writes a part, on the next page or column where it does not fit. */
  readonly write: (role: Role, text: string, style: TextStyle) => void
  readonly skip: (points: number) => void
}

/**
 * Writes text down a column and goes on where `next` says when it is full.
 * @param next - the page and column that follow
 */
export function createTextFlow(
  { fonts }: Pick<TaggedPdf, 'fonts'>,
  next: () => readonly [TaggedPage, Column],
): TextFlow {
  let [page, column] = next()
  let top = column.top

  function write(role: Role, text: string, style: TextStyle): void {
    const { size, isBold = false, color = INK, leading = size * 1.35, gap = 0, indent = 0 } = style
    const font: PDFFont = isBold ? fonts.bold : fonts.regular
    const lines = wrapText(font, size, column.width - indent, text)
    if (top - lines.length * leading < column.bottom) turn()
    page.tag(role, () => {
      for (const line of lines) {
        top -= leading
        const y = top + (leading - size) / 2 + size * 0.2
        page.page.drawText(line, { x: column.left + indent, y, size, font, color })
      }
    })
    top -= gap
  }

  function turn(): void {
    ;[page, column] = next()
    top = column.top
  }

  return {
    write,
    top: () => top,
    page: () => page,
    skip: (points) => {
      top -= points
    },
  }
}
