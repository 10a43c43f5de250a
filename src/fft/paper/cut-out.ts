import sharp from 'sharp'
import type { Homography } from '../rules/homography.ts'
import { pixelsPerMm } from './measure-ink.ts'
import type { Picture } from './picture.ts'

/** A part of the form, in its millimetres. */
export interface CutArea {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Cuts a part of the form out of a picture, straightened, as a PNG in grey. */
export async function cutOut(picture: Picture, view: Homography, area: CutArea): Promise<Buffer> {
  const scale = pixelsPerMm(view)
  const width = Math.round(area.width * scale)
  const height = Math.round(area.height * scale)
  const grey = Buffer.alloc(width * height)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const form = { x: area.left + column / scale, y: area.top + row / scale }
      const { x, y } = view(form)
      grey[row * width + column] = greyAt(picture, Math.round(x), Math.round(y))
    }
  }
  return sharp(grey, { raw: { width, height, channels: 1 } })
    .normalise()
    .png({ palette: true, colours: 16 })
    .toBuffer()
}

function greyAt({ width, height, data }: Picture, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= width || y >= height) return 255
  const at = 3 * (y * width + x)
  return Math.round(((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3)
}
