import { type Homography, scaleAt } from '../rules/homography.ts'
import { type MarksInk, type RowInk } from '../rules/judge-marks.ts'
import {
  ANSWER_BOXES,
  type Box,
  CHECK_BOXES,
  COMMENT_FRAME,
  LABEL_LEFT,
  LABEL_RIGHT,
  type Point,
  ROW_PITCH,
} from '../rules/paper-form.ts'
import { darkestAt, type Picture } from './picture.ts'

/** Samples lie this far apart, in millimetres of the form. */
const STEP = 0.15
/** What is no darker than this is paper, of 1: shadow, noise and what shines through. */
const PAPER = 0.14
const COVERED = 0.3
/** Kept away from the printed line of a box, in millimetres. */
const INSET = 0.95

export interface FormInk {
  readonly marks: MarksInk
  readonly publish: RowInk
  readonly helped: RowInk
  /** How many of the six boxes were seen where they should be. */
  readonly boxesSeen: number
  /** How much is written in the frame for comments, of 1. */
  readonly comment: number
}

/** Measures everything that somebody may have drawn on a form. */
export function measureInk(picture: Picture, view: Homography): FormInk {
  const look = (at: Point) => {
    const { x, y } = view(at)
    return darkestAt(picture, x, y)
  }
  let boxesSeen = 0
  const rows = Object.entries(ANSWER_BOXES).map(([answer, box]) => {
    const white = whiteAround(look, box)
    const { dx, dy, outline } = findOffset(look, box, white)
    if (outline > 0.2) boxesSeen++
    const moved = { ...box, left: box.left + dx, top: box.top + dy }
    return [answer, measureRow(look, moved, white)] as const
  })
  return {
    marks: Object.fromEntries(rows) as MarksInk,
    publish: measureCheck(look, CHECK_BOXES.publish),
    helped: measureCheck(look, CHECK_BOXES.helped),
    boxesSeen,
    comment: measureComment(look),
  }
}

type Look = (at: Point) => number

interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How light the paper is here: what most of it is. */
function whiteAround(look: Look, { left, top, side }: Box): number {
  const values: number[] = []
  for (const { x, y } of pointsIn(
    { left: left - 3, top: top - 2, right: left + side + 5, bottom: top + side + 2 },
    0.4,
  )) {
    values.push(look({ x, y }))
  }
  values.sort((a, b) => a - b)
  return Math.max(1, values[Math.floor(values.length * 0.75)] ?? 255)
}

function* pointsIn({ left, top, right, bottom }: Area, step: number): Generator<Point> {
  for (let y = top; y < bottom; y += step) for (let x = left; x < right; x += step) yield { x, y }
}

/** Where the printed square really lies: paper bends, and a millimetre is much here. */
function findOffset(look: Look, { left, top, side }: Box, white: number) {
  let best = { dx: 0, dy: 0, outline: 0, score: -1 }
  for (let dy = -1.2; dy <= 1.2; dy += 0.2) {
    for (let dx = -1.2; dx <= 1.2; dx += 0.2) {
      let [sum, count] = [0, 0]
      for (let along = 0.3; along < side; along += 0.6) {
        for (const at of [
          { x: left + dx + along, y: top + dy },
          { x: left + dx + along, y: top + dy + side },
          { x: left + dx, y: top + dy + along },
          { x: left + dx + side, y: top + dy + along },
        ]) {
          sum += 1 - look(at) / white
          count++
        }
      }
      const outline = sum / count
      // A box in its place wins over one a little darker elsewhere.
      const score = outline - 0.02 * Math.hypot(dx, dy)
      if (score > best.score) best = { dx, dy, outline, score }
    }
  }
  return best
}

function measureRow(look: Look, box: Box, white: number): RowInk {
  const { left, top, side } = box
  const middle = top + side / 2
  const half = ROW_PITCH / 2 - 0.4
  const edge = side / 2 + 0.8
  const beside: readonly Area[] = [
    { left: left - 3.2, right: left - 0.9, top: middle - half, bottom: middle + half },
    { left: left + side + 0.9, right: LABEL_LEFT - 0.8, top: middle - half, bottom: middle + half },
    { left: left - 0.9, right: left + side + 0.9, top: middle - half, bottom: middle - edge },
    { left: left - 0.9, right: left + side + 0.9, top: middle + edge, bottom: middle + half },
  ]
  const pieces = 4
  const width = (LABEL_RIGHT - LABEL_LEFT) / pieces
  const nearWords = Array.from(
    { length: pieces },
    (_, piece) => LABEL_LEFT + piece * width,
  ).flatMap((from): readonly Area[] => [
    { left: from, right: from + width, top: middle - half, bottom: middle - 3.1 },
    { left: from, right: from + width, top: middle + 3.1, bottom: middle + half },
  ])
  const inside = measureInside(look, box, white)
  return { ...inside, around: measureStrips(look, [...beside, ...nearWords], white) }
}

/** How dark the inside is against the light of each place in it: a shadow may fall across. */
function measureInside(look: Look, box: Box, white: number): Pick<RowInk, 'inside' | 'covered'> {
  const { left, top, side } = box
  const lightOf = (area: Area) => whiteOf([...pointsIn(area, 0.25)].map(look), white)
  const [west, east] = [left - 2.4, left + side + 0.7].map((from) =>
    lightOf({ left: from, right: from + 1.7, top, bottom: top + side }),
  )
  const [north, south] = [top - 1.8, top + side + 0.7].map((from) =>
    lightOf({ left, right: left + side, top: from, bottom: from + 1.1 }),
  )
  let [dark, covered, count] = [0, 0, 0]
  for (const at of pointsIn(insideOf(box), STEP)) {
    const [u, v] = [(at.x - left) / side, (at.y - top) / side]
    const across = (west ?? white) * (1 - u) + (east ?? white) * u
    const down = (north ?? white) * (1 - v) + (south ?? white) * v
    const darkness = 1 - (2 * look(at)) / (across + down)
    if (darkness > PAPER) dark += darkness
    if (darkness > COVERED) covered++
    count++
  }
  return { inside: dark / count, covered: covered / count }
}

/** Each strip against its own light. */
function measureStrips(look: Look, strips: readonly Area[], white: number): number {
  let [dark, count] = [0, 0]
  for (const strip of strips) {
    const values = [...pointsIn(strip, 0.22)].map(look)
    const light = whiteOf(values, white)
    for (const value of values) if (1 - value / light > 0.2) dark += 1 - value / light
    count += values.length
  }
  return dark / count
}

/** How light the paper is in a small place, even where a pen has crossed it; never far from its surroundings. */
function whiteOf(values: readonly number[], around: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.max(sorted[Math.floor(sorted.length * 0.8)] ?? around, 0.45 * around, 1)
}

function insideOf({ left, top, side }: Box): Area {
  return {
    left: left + INSET,
    top: top + INSET,
    right: left + side - INSET,
    bottom: top + side - INSET,
  }
}

function measureCheck(look: Look, box: Box): RowInk {
  const white = whiteAround(look, box)
  const { dx, dy } = findOffset(look, box, white)
  const moved = { ...box, left: box.left + dx, top: box.top + dy }
  return { ...measureInside(look, moved, white), around: 0 }
}

/** Measured in pieces, since light changes across so large a field. */
function measureComment(look: Look): number {
  const { left, top, width, height } = COMMENT_FRAME
  const pieces = 8
  let sum = 0
  for (let piece = 0; piece < pieces; piece++) {
    const from = left + 1.5 + (piece * (width - 3)) / pieces
    const area = {
      ...{ left: from, right: from + (width - 3) / pieces },
      ...{ top: top + 1.5, bottom: top + height - 1.5 },
    }
    const values = [...pointsIn(area, 0.4)].map(look).sort((a, b) => a - b)
    const white = Math.max(1, values[Math.floor(values.length * 0.75)] ?? 255)
    sum += values.filter((value) => 1 - value / white > 0.22).length / values.length
  }
  return sum / pieces
}

/** How many pixels a cut-out of the form takes for a millimetre. */
export function pixelsPerMm(view: Homography): number {
  return Math.min(10, Math.max(4, scaleAt(view, { x: 74, y: 105 })))
}
