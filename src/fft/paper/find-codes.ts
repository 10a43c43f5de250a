import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import sharp, { type Sharp } from 'sharp'
import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader'
import type { Point } from '../rules/paper-form.ts'
import type { Picture } from './picture.ts'

/** A code with its corners in the picture: upper left, upper right, lower right, lower left. */
export interface FoundCode {
  readonly text: string
  readonly corners: readonly [Point, Point, Point, Point]
}

// Without the file at hand the library would fetch it from the internet.
const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
const prepare = () => {
  prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer } })
}
let isPrepared = false

const OPTIONS: ReaderOptions = {
  formats: ['QRCode'],
  tryHarder: true,
  tryRotate: true,
  tryInvert: false,
  tryDownscale: true,
  maxNumberOfSymbols: 8,
}

/**
 * Every QR code in a picture. Where the plain picture shows fewer than `enough`, it is tried again with
 * its light made even, and smoothed.
 */
export async function findCodes(picture: Picture, enough: number): Promise<readonly FoundCode[]> {
  if (!isPrepared) {
    prepare()
    isPrepared = true
  }
  const found = new Map<string, FoundCode>()
  for (const clean of [toGrey, evenOut, smooth]) {
    const { data, info } = await clean(picture)
    for (const { text, corners } of await read(data, info)) {
      const scale = picture.width / info.width
      const [a, b, c, d] = corners.map(({ x, y }) => ({ x: x * scale, y: y * scale }))
      if (a !== undefined && b !== undefined && c !== undefined && d !== undefined) {
        found.set(text, found.get(text) ?? { text, corners: [a, b, c, d] })
      }
    }
    if (found.size >= enough) break
  }
  return [...found.values()]
}

interface Size {
  readonly width: number
  readonly height: number
}

async function read(grey: Buffer, { width, height }: Size): Promise<readonly FoundCode[]> {
  const points = new Uint32Array(width * height)
  for (let at = 0; at < points.length; at++) points[at] = 0xff000000 + 0x010101 * (grey[at] ?? 255)
  const data = new Uint8ClampedArray(points.buffer)
  const codes = await readBarcodes({ data, width, height, colorSpace: 'srgb' }, OPTIONS)
  return codes
    .filter(({ isValid }) => isValid)
    .map(({ text, position: { topLeft, topRight, bottomRight, bottomLeft } }) => ({
      text,
      corners: [topLeft, topRight, bottomRight, bottomLeft],
    }))
}

const start = ({ data, width, height }: Picture) =>
  sharp(data, { raw: { width, height, channels: 3 } }).greyscale()

const finish = (picture: Sharp) => picture.raw().toBuffer({ resolveWithObject: true })

const toGrey = (picture: Picture) => finish(start(picture))

/** Local contrast: shadows and low light go, edges stay. */
const evenOut = (picture: Picture) =>
  finish(start(picture).clahe({ width: 100, height: 100, maxSlope: 4 }).median(3))

const smooth = (picture: Picture) =>
  finish(
    start(picture)
      .resize({ width: Math.round(picture.width * 0.6) })
      .blur(0.8)
      .normalise(),
  )
