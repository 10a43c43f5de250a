import sharp from 'sharp'
import type { Chance } from './paper-chance.ts'

/** Pixels in grey levels a colour, three a point. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** What happens to a sheet on its way. */
export const DAMAGES = [
  'clean scan',
  'skewed scan',
  'creased',
  'fax',
  'photo',
  'photo in shadow',
  'photo in low light',
  'poor JPEG',
] as const
export type Damage = (typeof DAMAGES)[number]

/** Damages a sheet and gives the file that would arrive. */
export async function damage(sheet: Sheet, kind: Damage, chance: Chance): Promise<Buffer> {
  switch (kind) {
    case 'clean scan':
      return save(turn(sheet, chance.between(-0.8, 0.8), chance, 250), 85)
    case 'skewed scan':
      return save(addNoise(turn(sheet, chance.between(-10, 10), chance, 245), 6, chance), 70)
    case 'creased':
      return save(
        addNoise(turn(crease(sheet, chance), chance.between(-4, 4), chance, 240), 7, chance),
        70,
      )
    case 'fax':
      return fax(turn(sheet, chance.between(-2.5, 2.5), chance, 255), chance)
    case 'photo':
      return save(addNoise(photograph(sheet, chance), 8, chance), 75)
    case 'photo in shadow':
      return save(addNoise(shade(photograph(sheet, chance), chance), 9, chance), 70)
    case 'photo in low light':
      return save(addNoise(dim(photograph(sheet, chance), chance), 14, chance), 65, 0.9)
    case 'poor JPEG':
      return save(
        turn(sheet, chance.between(-3, 3), chance, 250),
        Math.round(chance.between(28, 40)),
      )
  }
}

/** Draws the sheet anew: each point of the new picture asks where on the sheet it lies. */
function redraw(
  sheet: Sheet,
  size: { readonly width: number; readonly height: number },
  desk: number,
  whence: (x: number, y: number) => readonly [number, number],
): Sheet {
  const { width, height } = size
  const data = new Uint8ClampedArray(3 * width * height).fill(desk)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = whence(x, y)
      const left = Math.floor(u)
      const top = Math.floor(v)
      if (left < 0 || top < 0 || left >= sheet.width - 1 || top >= sheet.height - 1) continue
      for (let color = 0; color < 3; color++) {
        data[3 * (y * width + x) + color] = blend(sheet, u, v, color)
      }
    }
  }
  return { width, height, data }
}

/** The colour between four points. */
function blend({ data, width }: Sheet, u: number, v: number, color: number): number {
  const [left, top] = [Math.floor(u), Math.floor(v)]
  const [fx, fy] = [u - left, v - top]
  const at = 3 * (top * width + left) + color
  const below = at + 3 * width
  const upper = (data[at] ?? 0) * (1 - fx) + (data[at + 3] ?? 0) * fx
  const lower = (data[below] ?? 0) * (1 - fx) + (data[below + 3] ?? 0) * fx
  return upper * (1 - fy) + lower * fy
}

function turn(sheet: Sheet, degrees: number, chance: Chance, desk: number): Sheet {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const scale = chance.between(0.78, 1)
  const width = Math.ceil((sheet.width * Math.abs(cos) + sheet.height * Math.abs(sin)) * scale) + 30
  const height =
    Math.ceil((sheet.width * Math.abs(sin) + sheet.height * Math.abs(cos)) * scale) + 30
  return redraw(sheet, { width, height }, desk, (x, y) => {
    const [dx, dy] = [(x - width / 2) / scale, (y - height / 2) / scale]
    return [sheet.width / 2 + dx * cos + dy * sin, sheet.height / 2 - dx * sin + dy * cos]
  })
}

/** From above, at an angle, with a bent sheet, on a desk; sometimes upside down or on its side. */
function photograph(sheet: Sheet, chance: Chance): Sheet {
  const [tiltX, tiltY] = [chance.between(-0.16, 0.16), chance.between(-0.16, 0.16)]
  const bend = chance.between(-7, 7)
  const angle =
    (chance.between(-8, 8) * Math.PI) / 180 + chance.pick([0, 0, 0, Math.PI / 2, Math.PI])
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const side = Math.ceil(Math.hypot(sheet.width, sheet.height) * 0.98)
  const width = Math.abs(cos) > 0.7 ? Math.ceil(side * 0.82) : side
  const height = Math.abs(cos) > 0.7 ? side : Math.ceil(side * 0.82)
  const zoom = chance.between(1.02, 1.12)
  return redraw(sheet, { width, height }, Math.round(chance.between(40, 130)), (x, y) => {
    const [px, py] = [((x - width / 2) * 2) / side, ((y - height / 2) * 2) / side]
    const depth = 1 + tiltX * px + tiltY * py
    const [qx, qy] = [(px / depth) * zoom, (py / depth) * zoom]
    const u = sheet.width / 2 + ((qx * cos + qy * sin) * side) / 2
    const v = sheet.height / 2 + ((-qx * sin + qy * cos) * side) / 2
    return [u, v + bend * Math.sin((Math.PI * u) / sheet.width)]
  })
}

function eachPoint(
  sheet: Sheet,
  change: (value: number, x: number, y: number, color: number) => number,
): Sheet {
  const { width, height } = sheet
  const data = new Uint8ClampedArray(sheet.data.length)
  let at = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let color = 0; color < 3; color++, at++) {
        data[at] = change(sheet.data[at] ?? 0, x, y, color)
      }
    }
  }
  return { ...sheet, data }
}

/** The shadow of a hand or a phone with a soft edge, and a lamp to one side. */
function shade(sheet: Sheet, chance: Chance): Sheet {
  const edge = chance.between(0.25, 0.75)
  const slope = chance.between(-0.5, 0.5)
  const depth = chance.between(0.35, 0.6)
  const soft = chance.between(0.02, 0.15)
  return eachPoint(sheet, (value, x, y) => {
    const place = x / sheet.width + slope * (y / sheet.height - 0.5) - edge
    const inShadow = 1 / (1 + Math.exp(-place / soft))
    return value * (1 - depth * inShadow)
  })
}

function dim(sheet: Sheet, chance: Chance): Sheet {
  const light = chance.between(0.3, 0.5)
  const warm = [1, chance.between(0.82, 0.92), chance.between(0.6, 0.75)]
  const lamp = chance.between(0.1, 0.9)
  return eachPoint(sheet, (value, x, _y, color) => {
    const fall = 1 - 0.35 * Math.abs(x / sheet.width - lamp)
    return value * light * fall * (warm[color] ?? 1)
  })
}

/** Folded once or twice: a dark line beside a light one, and a step in brightness. */
function crease(sheet: Sheet, chance: Chance): Sheet {
  const folds = [0, 1].map(() => ({
    at: chance.between(0.1, 0.9),
    slope: chance.between(-0.1, 0.1),
    isAcross: chance.happens(0.6),
    depth: chance.between(20, 55),
    width: chance.between(1, 3),
  }))
  return eachPoint(sheet, (value, x, y) =>
    folds.reduce((sum, { at, slope, isAcross, depth, width }) => {
      const [along, across] = isAcross
        ? [x / sheet.width, y - at * sheet.height]
        : [y / sheet.height, x - at * sheet.width]
      const off = across - slope * along * 200
      const line = Math.exp(-((off / width) ** 2))
      const beside = Math.exp(-(((off - 2 * width) / width) ** 2))
      return sum - depth * line + 0.4 * depth * beside - (off > 0 ? 6 : 0)
    }, value),
  )
}

/** A table of noise, begun at a new place in every row. */
function addNoise(sheet: Sheet, amount: number, chance: Chance): Sheet {
  const bell = () => chance.next() + chance.next() + chance.next() - 1.5
  const table = Float32Array.from({ length: 16_384 }, () => 1.2 * amount * bell())
  let place = 0
  return eachPoint(sheet, (value, x) => {
    if (x === 0) place = Math.floor(chance.next() * table.length)
    place = (place + 1) & 16_383
    return value + (table[place] ?? 0)
  })
}

/** 204 by 196 dots an inch in black and white, with stray dots and lines that were lost. */
async function fax(sheet: Sheet, chance: Chance): Promise<Buffer> {
  const threshold = chance.between(150, 190)
  const lost = new Set([0, 1].map(() => Math.floor(chance.between(0, sheet.height))))
  const black = eachPoint(sheet, (value, _x, y) => (lost.has(y) ? 255 : value))
  const grey = await toSharp(black)
    .greyscale()
    .resize({
      width: Math.round(sheet.width * 0.98),
      height: Math.round(sheet.height * 0.96),
      fit: 'fill',
    })
    .threshold(Math.round(threshold))
    .raw()
    .toBuffer({ resolveWithObject: true })
  for (let at = 0; at < grey.data.length; at++) {
    if (chance.happens(0.0012)) grey.data[at] = chance.happens(0.5) ? 0 : 255
  }
  const { width, height } = grey.info
  return sharp(grey.data, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer()
}

const toSharp = ({ data, width, height }: Sheet) =>
  sharp(data, { raw: { width, height, channels: 3 } })

function save(sheet: Sheet, quality: number, blur?: number): Promise<Buffer> {
  const picture = toSharp(sheet)
  return (blur === undefined ? picture : picture.blur(blur)).jpeg({ quality }).toBuffer()
}
