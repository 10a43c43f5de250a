import {
  fitHomography,
  type Homography,
  measureMisfit,
  type Pair,
  scaleAt,
} from '../rules/homography.ts'
import {
  CODE_PLACES,
  CODE_SIDE,
  CORNER_SIDE,
  CORNERS,
  parseSlipCode,
  type Point,
  type SlipCode,
} from '../rules/paper-form.ts'
import type { FoundCode } from './find-codes.ts'
import { darkestAt, type Picture } from './picture.ts'

/** A form in a picture: which slip it is and how it lies. */
export interface LocatedForm {
  readonly slip: SlipCode
  readonly view: Homography
  /** How far off the points lie that it was fitted to, in millimetres. */
  readonly misfit: number
  readonly corners: number
}

/** The points that a code fixes. */
function pairsOf(code: FoundCode, { place }: SlipCode): readonly Pair[] {
  const { x, y } = CODE_PLACES[place]
  const [topLeft, topRight, bottomRight, bottomLeft] = code.corners
  return [
    { form: { x, y }, picture: topLeft },
    { form: { x: x + CODE_SIDE, y }, picture: topRight },
    { form: { x: x + CODE_SIDE, y: y + CODE_SIDE }, picture: bottomRight },
    { form: { x, y: y + CODE_SIDE }, picture: bottomLeft },
  ]
}

/** Every slip in a picture, with its corners found one after the other, the nearest first. */
export function locateForms(picture: Picture, codes: readonly FoundCode[]): readonly LocatedForm[] {
  const read = codes.flatMap((code) => {
    const slip = parseSlipCode(code.text)
    return slip === undefined ? [] : [{ slip, pairs: pairsOf(code, slip) }]
  })
  const bySlip = Map.groupBy(read, ({ slip }) => `${slip.printId} ${slip.serial}`)
  return [...bySlip.values()].flatMap((both) => {
    const located = locate(
      picture,
      both.flatMap(({ pairs }) => pairs),
    )
    const [first] = both
    return first === undefined || located === undefined ? [] : [{ slip: first.slip, ...located }]
  })
}

function locate(picture: Picture, ofCodes: readonly Pair[]): Omit<LocatedForm, 'slip'> | undefined {
  const pairs = [...ofCodes]
  let view = fitHomography(pairs)
  if (view === undefined) return undefined
  let corners = 0
  for (const corner of byDistance(pairs)) {
    const found = findCorner(picture, view, corner, pairs)
    if (found === undefined) continue
    pairs.push({ form: corner, picture: found })
    view = fitHomography(pairs) ?? view
    corners++
  }
  const middle = scaleAt(view, { x: 74, y: 105 })
  return { view, corners, misfit: measureMisfit(view, pairs) / middle }
}

function byDistance(pairs: readonly Pair[]): readonly Point[] {
  const distance = (corner: Point) =>
    Math.min(...pairs.map(({ form }) => Math.hypot(form.x - corner.x, form.y - corner.y)))
  return CORNERS.toSorted((a, b) => distance(a) - distance(b))
}

/** Looks for the black square around where it should be; further around when that is a far guess. */
function findCorner(
  picture: Picture,
  view: Homography,
  corner: Point,
  pairs: readonly Pair[],
): Point | undefined {
  const at = view(corner)
  const scale = scaleAt(view, corner)
  const far = Math.min(...pairs.map(({ form }) => Math.hypot(form.x - corner.x, form.y - corner.y)))
  const reach = scale * (CORNER_SIDE * 0.75 + 2 + far * 0.05)
  const left = Math.max(0, Math.floor(at.x - reach))
  const top = Math.max(0, Math.floor(at.y - reach))
  const width = Math.min(picture.width, Math.ceil(at.x + reach)) - left
  const height = Math.min(picture.height, Math.ceil(at.y + reach)) - top
  if (width < 8 || height < 8) return undefined
  const patch = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      patch[y * width + x] = darkestAt(picture, left + x, top + y)
    }
  }
  const blob = findSquare(patch, width, scale * CORNER_SIDE, {
    x: at.x - left,
    y: at.y - top,
  })
  return blob && { x: left + blob.x, y: top + blob.y }
}

/** The dark blob that is most like a square of that side, near a point. */
function findSquare(
  patch: Uint8Array,
  width: number,
  side: number,
  near: Point,
): Point | undefined {
  const threshold = thresholdOf(patch)
  if (threshold === undefined) return undefined
  const seen = new Uint8Array(patch.length)
  let best: { readonly point: Point; readonly score: number } | undefined
  for (let start = 0; start < patch.length; start++) {
    if (seen[start] === 1 || (patch[start] ?? 255) > threshold) continue
    const blob = flood(patch, { width, threshold, start, seen })
    const score = scoreSquare(blob, side, near)
    if (score < (best?.score ?? Infinity)) best = { point: blob, score }
  }
  return best?.point
}

/** Halfway between the dark and the light of a patch; undefined where it is all of one. */
function thresholdOf(patch: Uint8Array): number | undefined {
  const sorted = patch.toSorted()
  const dark = sorted[Math.floor(sorted.length * 0.03)] ?? 0
  const light = sorted[Math.floor(sorted.length * 0.8)] ?? 255
  return light - dark < 25 ? undefined : dark + 0.5 * (light - dark)
}

/** How unlike a square of that side at that place a blob is; infinitely where it is none. */
function scoreSquare(blob: Blob, side: number, near: Point): number {
  const area = blob.area / (side * side)
  const aspect = blob.width / blob.height
  if (area < 0.5 || area > 1.5 || aspect < 0.6 || aspect > 1.67) return Infinity
  return Math.abs(1 - area) + (0.2 * Math.hypot(blob.x - near.x, blob.y - near.y)) / side
}

interface Flood {
  readonly width: number
  readonly threshold: number
  readonly start: number
  readonly seen: Uint8Array
}

interface Blob extends Point {
  readonly area: number
  readonly width: number
  readonly height: number
}

function flood(patch: Uint8Array, { width, threshold, start, seen }: Flood): Blob {
  const stack = [start]
  seen[start] = 1
  let [area, sumX, sumY] = [0, 0, 0]
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)]
    area++
    sumX += x
    sumY += y
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
    const next = [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]
    for (const other of next) {
      if (other < 0 || other >= patch.length || seen[other] === 1) continue
      seen[other] = 1
      if ((patch[other] ?? 255) <= threshold) stack.push(other)
    }
  }
  return {
    ...{ x: sumX / area, y: sumY / area, area },
    ...{ width: right - left + 1, height: bottom - top + 1 },
  }
}
