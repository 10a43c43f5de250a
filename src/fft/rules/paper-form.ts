import { ANSWER_CODES, type Answer } from './answers.ts'

/**
 * Where things stand on the paper form, in millimetres from its upper left corner as A5. The large print
 * form is the same on A4, everything larger by the same factor, so that reading needs no other numbers.
 */
export const FORM_WIDTH = 148.5
export const FORM_HEIGHT = 210

export interface Point {
  readonly x: number
  readonly y: number
}

/** The black squares in the corners: their centres, and the length of a side. */
export const CORNER_SIDE = 6
export const CORNERS: readonly Point[] = [
  { x: 10, y: 10 },
  { x: 138.5, y: 10 },
  { x: 138.5, y: 200 },
  { x: 10, y: 200 },
]

/** The same code stands twice, so that one may be damaged. */
export const CODE_SIDE = 24
export const CODE_PLACES = {
  top: { x: 106, y: 7 },
  bottom: { x: 18, y: 179 },
} as const satisfies Readonly<Record<string, Point>>
export type CodePlace = keyof typeof CODE_PLACES

export interface Box {
  readonly left: number
  readonly top: number
  readonly side: number
}

const BOX_SIDE = 7
/** From one answer to the next. */
export const ROW_PITCH = 11.5
export const LABEL_LEFT = 27
/** Where the longest label ends. */
export const LABEL_RIGHT = 78
const FIRST_ROW = 76

/** The box of each answer. */
export const ANSWER_BOXES: Readonly<Record<Answer, Box>> = Object.fromEntries(
  ANSWER_CODES.map((code, row) => [
    code,
    { left: 14, top: FIRST_ROW + row * ROW_PITCH - BOX_SIDE / 2, side: BOX_SIDE },
  ]),
) as Record<Answer, Box>

export const CHECK_BOXES = {
  publish: { left: 48, top: 181, side: 5.5 },
  helped: { left: 48, top: 190, side: 5.5 },
} as const satisfies Readonly<Record<string, Box>>

/** The frame to write in. */
export const COMMENT_FRAME = { left: 14, top: 148, width: 120.5, height: 28 } as const

export type Layout = 'standard' | 'large'

/** What a code says: the print run, the number of the slip in it, and which of the two codes it is. */
export interface SlipCode {
  readonly printId: string
  readonly serial: number
  readonly layout: Layout
  readonly place: CodePlace
}

const LETTERS = {
  S: 'standard top',
  T: 'standard bottom',
  L: 'large top',
  M: 'large bottom',
} as const
const SHAPE = /^HF1:(?<printId>[0-9A-HJKMNP-TV-Z]{8}):(?<serial>\d{4})(?<letter>[STLM])$/

/** Short enough for the smallest code that survives with a third of it gone. */
export function writeSlipCode({ printId, serial, layout, place }: SlipCode): string {
  const letter =
    Object.entries(LETTERS).find(([, what]) => what === `${layout} ${place}`)?.[0] ?? ''
  return `HF1:${printId}:${String(serial).padStart(4, '0')}${letter}`
}

/** Undefined for any other code: a foreign page. */
export function parseSlipCode(text: string): SlipCode | undefined {
  const groups = SHAPE.exec(text)?.groups
  if (groups === undefined) return undefined
  const { printId = '', serial = '', letter = '' } = groups
  const [layout, place] = LETTERS[letter as keyof typeof LETTERS].split(' ') as [Layout, CodePlace]
  return { printId, serial: Number(serial), layout, place }
}
