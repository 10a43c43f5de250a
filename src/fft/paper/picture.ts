import sharp from 'sharp'

/** A picture in memory: red, green and blue, a byte each. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Longer sides are made this long: an A4 page at 200 dots an inch. */
const LONGEST_SIDE = 2340
/** 60 megapixels: an A4 page at 600 dots an inch fits; a bomb does not. */
const MOST_PIXELS = 60_000_000

/**
 * Opens a JPEG or PNG, turned as the camera held it.
 * @throws {Error} for anything else, and for what is broken off or far too large
 */
export async function openPicture(bytes: Uint8Array): Promise<Picture> {
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: data.subarray(0, info.size) }
}

/** The darkest of the three colours, so that a pen of any colour is seen. */
export function darkestAt({ width, height, data }: Picture, x: number, y: number): number {
  const column = Math.round(x)
  const row = Math.round(y)
  if (column < 0 || row < 0 || column >= width || row >= height) return 255
  const at = 3 * (row * width + column)
  return Math.min(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255)
}
