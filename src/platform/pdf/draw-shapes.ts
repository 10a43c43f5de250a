import { LineCapStyle, rgb, type RGB } from 'pdf-lib'
import type { TaggedPage } from './tagged-pdf.ts'

/** A piece of a picture as SVG has it. */
interface DrawnShape {
  readonly path: string
  readonly fill?: string
  readonly stroke?: { readonly color: string; readonly width: number }
}

/** The upper left corner, in points from the bottom left of the page, and points a unit. */
interface ShapesPlace {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** Draws a picture that pages show as SVG. */
export function drawShapes(
  { page }: TaggedPage,
  shapes: readonly DrawnShape[],
  place: ShapesPlace,
): void {
  for (const { path, fill, stroke } of shapes) {
    page.drawSvgPath(path, {
      ...place,
      ...(fill !== undefined && { color: colorOf(fill) }),
      ...(stroke && {
        borderColor: colorOf(stroke.color),
        borderWidth: stroke.width,
        borderLineCap: LineCapStyle.Round,
      }),
    })
  }
}

function colorOf(hex: string): RGB {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  )
  return rgb(red, green, blue)
}
