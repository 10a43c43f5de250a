import { crc32, deflateSync } from 'node:zlib'

const WIDTH = 160
const HEIGHT = 120
const BYTES_PER_POINT = 3

type Colour = readonly [red: number, green: number, blue: number]

const WALL: Colour = [232, 237, 238]
const FLOOR: Colour = [174, 183, 189]
const POSTER: Colour = [0, 94, 184]
const CHAIR: Colour = [66, 85, 99]
const SKIN: Colour = [201, 157, 120]
const CLOTHES: readonly Colour[] = [
  [138, 21, 56],
  [0, 127, 59],
  [124, 40, 85],
]

/** A drawing, as a PNG, of three people without faces on chairs: nobody is in it. */
export function drawWaitingRoom(): Buffer {
  const points = Buffer.alloc(WIDTH * HEIGHT * BYTES_PER_POINT)
  fill(points, WALL, () => true)
  fill(points, FLOOR, (_x, y) => y > 88)
  fill(points, POSTER, (x, y) => x > 12 && x < 36 && y > 10 && y < 42)
  CLOTHES.forEach((colour, place) => {
    const middle = 40 + place * 42
    fill(points, CHAIR, (x, y) => Math.abs(x - middle) < 16 && y > 52 && y < 102)
    fill(points, colour, (x, y) => Math.abs(x - middle) < 10 && y > 56 && y < 96)
    fill(points, SKIN, (x, y) => Math.hypot(x - middle, y - 46) < 9)
  })
  return encodePng(points)
}

function fill(points: Buffer, colour: Colour, isInside: (x: number, y: number) => boolean): void {
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      if (isInside(x, y)) points.set(colour, (y * WIDTH + x) * BYTES_PER_POINT)
    }
  }
}

/** @see https://www.w3.org/TR/png-3/ */
function encodePng(points: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  // 8 bits a channel, red, green and blue; compression, filter and interlace are 0.
  header.set([8, 2], 8)
  const lines = Array.from({ length: HEIGHT }, (_, y) => {
    const line = points.subarray(y * WIDTH * BYTES_PER_POINT, (y + 1) * WIDTH * BYTES_PER_POINT)
    return Buffer.concat([Buffer.of(0), line])
  })
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    makeChunk('IHDR', header),
    makeChunk('IDAT', deflateSync(Buffer.concat(lines))),
    makeChunk('IEND', Buffer.alloc(0)),
  ])
}

function makeChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
