import type { ClauseId } from '../../../guidance/translation.ts'

/** A piece of a picture: filled, or drawn as a line. Coordinates lie in a square of 96. */
export interface Shape {
  readonly path: string
  readonly fill?: string
  readonly stroke?: { readonly color: string; readonly width: number }
}

export const PICTURE_SIZE = 96

const INK = '#212b32'
const NAVY = '#003087'
const BLUE = '#005eb8'
const PALE = '#d8e8f7'
const YELLOW = '#ffb81c'
const GREEN = '#007f3b'
const RED = '#d5281b'
const WHITE = '#ffffff'
const SKIN = '#c98f5f'
const FAIR = '#f0c8a0'

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}A${r} ${r} 0 1 0 ${x + r} ${y}A${r} ${r} 0 1 0 ${x - r} ${y}Z`
/** Left, top, width and height, with corners rounded by `r`. */
const box = ([x, y, w, h]: readonly [number, number, number, number], r = 0) =>
  r === 0
    ? `M${x} ${y}H${x + w}V${y + h}H${x}Z`
    : `M${x + r} ${y}H${x + w - r}A${r} ${r} 0 0 1 ${x + w} ${y + r}V${y + h - r}A${r} ${r} 0 0 1 ${x + w - r} ${y + h}H${x + r}A${r} ${r} 0 0 1 ${x} ${y + h - r}V${y + r}A${r} ${r} 0 0 1 ${x + r} ${y}Z`
const filled = (path: string, fill: string): Shape => ({ path, fill })
const line = (path: string, color: string, width: number): Shape => ({
  path,
  stroke: { color, width },
})

const disc = filled(circle(48, 48, 48), PALE)
/** A head above shoulders. */
const person = (x: number, y: number, skin: string, clothes: string): readonly Shape[] => [
  filled(
    `M${x - 15} ${y + 38}C${x - 15} ${y + 20} ${x - 9} ${y + 13} ${x} ${y + 13}C${x + 9} ${y + 13} ${x + 15} ${y + 20} ${x + 15} ${y + 38}Z`,
    clothes,
  ),
  filled(circle(x, y, 10), skin),
]
const forbidden: readonly Shape[] = [
  line(circle(48, 48, 42), RED, 7),
  line('M18.5 18.5L77.5 77.5', RED, 7),
]
const cross = (x: number, y: number): readonly Shape[] => [
  filled(circle(x, y, 15), RED),
  line(`M${x - 6} ${y - 6}L${x + 6} ${y + 6}M${x + 6} ${y - 6}L${x - 6} ${y + 6}`, WHITE, 5),
]
const tick = (x: number, y: number): readonly Shape[] => [
  filled(circle(x, y, 15), GREEN),
  line(`M${x - 7} ${y}L${x - 2} ${y + 6}L${x + 7} ${y - 6}`, WHITE, 5),
]
const star = (x: number, y: number, r: number) =>
  `${Array.from({ length: 10 }, (_, point) => {
    const angle = (Math.PI * point) / 5 - Math.PI / 2
    const length = point % 2 === 0 ? r : r * 0.42
    const at = [x + length * Math.cos(angle), y + length * Math.sin(angle)]
    return `${point === 0 ? 'M' : 'L'}${at.map((n) => n.toFixed(1)).join(' ')}`
  }).join('')}Z`

/** A picture for each part of the code of conduct, for pages and for paper. */
export const PICTURES: Readonly<Record<ClauseId, readonly Shape[]>> = {
  '1': [
    disc,
    filled(box([31, 14, 34, 68], 6), INK),
    filled(box([35, 22, 26, 46], 2), WHITE),
    filled(circle(48, 75, 3), WHITE),
    filled('M39 41H44L50 35V57L44 51H39Z', NAVY),
    line('M53 41L59 51M59 41L53 51', RED, 3),
  ],
  '2': [
    disc,
    ...person(31, 32, SKIN, BLUE),
    ...person(65, 32, FAIR, GREEN),
    line('M40 58V51A8 8 0 0 1 56 51V58', INK, 5),
    filled(box([34, 56, 28, 24], 4), YELLOW),
    filled(circle(48, 66, 3.5), INK),
    filled(box([46.5, 67, 3, 7]), INK),
  ],
  '3': [
    disc,
    filled(box([34, 14, 20, 36], 10), NAVY),
    line('M27 42A17 17 0 0 0 61 42M44 59V72M32 74H56', INK, 5),
    ...tick(69, 66),
  ],
  '4': [
    disc,
    filled(
      'M22 20H68A8 8 0 0 1 76 28V52A8 8 0 0 1 68 60H44L30 74V60H22A8 8 0 0 1 14 52V28A8 8 0 0 1 22 20Z',
      WHITE,
    ),
    line('M26 33H62M26 45H50', INK, 4),
    ...cross(71, 67),
  ],
  '5': [
    disc,
    filled(box([20, 33, 56, 38], 6), INK),
    filled('M36 33L40 25H56L60 33Z', INK),
    filled(circle(48, 52, 13), WHITE),
    filled(circle(48, 52, 8), BLUE),
    ...forbidden,
  ],
  '6': [
    disc,
    line('M36 12L48 28L60 12', BLUE, 5),
    filled(box([26, 26, 44, 54], 5), WHITE),
    filled(circle(48, 44, 9), FAIR),
    filled('M33 63C33 55 40 53 48 53C56 53 63 55 63 63Z', BLUE),
    line('M34 71H62', INK, 4),
    ...cross(73, 73),
  ],
  '7': [
    disc,
    line('M48 18V74M32 76H64M24 30H72', INK, 5),
    line('M24 30L14 52M24 30L34 52M72 30L62 52M72 30L82 52', INK, 2.5),
    filled('M12 52H36A12 11 0 0 1 12 52Z', YELLOW),
    filled('M60 52H84A12 11 0 0 1 60 52Z', YELLOW),
  ],
  reviews: [
    disc,
    filled(
      'M20 22H76A8 8 0 0 1 84 30V54A8 8 0 0 1 76 62H52L38 76V62H20A8 8 0 0 1 12 54V30A8 8 0 0 1 20 22Z',
      WHITE,
    ),
    ...[26, 48, 70].map((x) => filled(star(x, 43, 10), YELLOW)),
  ],
  complaints: [
    disc,
    filled(box([14, 30, 60, 42], 4), WHITE),
    line('M16 33L44 54L72 33', NAVY, 4),
    ...person(72, 46, SKIN, GREEN),
  ],
  safeguarding: [
    disc,
    filled('M48 14L76 24V46C76 64 64 76 48 84C32 76 20 64 20 46V24Z', BLUE),
    filled(
      'M48 66C36 58 32 51 32 44A8.5 8.5 0 0 1 48 40A8.5 8.5 0 0 1 64 44C64 51 60 58 48 66Z',
      WHITE,
    ),
  ],
}
