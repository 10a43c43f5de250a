import type { SKRSContext2D } from '@napi-rs/canvas'
import { ANSWER_CODES, type Answer } from '../src/fft/rules/answers.ts'
import { ANSWER_BOXES, COMMENT_FRAME } from '../src/fft/rules/paper-form.ts'
import type { Chance } from './paper-chance.ts'

/** How people mark a box. */
const MARKS = ['tick', 'cross', 'ring', 'ring-words', 'fill', 'slash', 'correction'] as const
export type MarkKind = (typeof MARKS)[number]

export const PENS = {
  black: '#1a1a1e',
  blue: '#1c2f8f',
  'light blue': '#3f74c9',
  red: '#c3202b',
  green: '#1f7a3a',
  purple: '#6a2a8c',
  orange: '#d9741a',
  pencil: '#77777c',
} as const

export interface Drawn {
  readonly answer: Answer
  readonly mark: MarkKind
  readonly pen: string
}

/** Fills a form in as a person would: never quite straight, never quite inside the box. */
export function fillIn(context: SKRSContext2D, pixelsPerMm: number, chance: Chance): Drawn {
  const answer = chance.pick(ANSWER_CODES)
  const mark = chance.next() < 0.45 ? 'tick' : chance.pick(MARKS)
  const pen = chance.pick(Object.keys(PENS) as (keyof typeof PENS)[])
  const draw = createPen(context, pixelsPerMm, chance, PENS[pen])
  if (mark === 'correction') {
    const other = chance.pick(ANSWER_CODES.filter((code) => code !== answer))
    draw('fill', other)
    draw(chance.pick(['tick', 'cross']), answer)
  } else draw(mark, answer)
  if (chance.happens(0.6)) scribble(context, pixelsPerMm, chance, PENS[pen])
  return { answer, mark, pen }
}

function createPen(
  context: SKRSContext2D,
  scale: number,
  chance: Chance,
  color: string,
): (mark: Exclude<MarkKind, 'correction'>, answer: Answer) => void {
  const { between } = chance
  context.strokeStyle = color
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.lineWidth = between(0.35, 0.9) * scale
  context.globalAlpha = between(0.75, 1)
  const line = (...points: readonly (readonly [number, number])[]) => {
    context.beginPath()
    points.forEach(([x, y], index) => {
      const at = [(x + between(-0.25, 0.25)) * scale, (y + between(-0.25, 0.25)) * scale] as const
      if (index === 0) context.moveTo(...at)
      else context.lineTo(...at)
    })
    context.stroke()
  }
  const ring = (x: number, y: number, width: number, height: number) => {
    context.beginPath()
    context.ellipse(
      x * scale,
      y * scale,
      width * scale,
      height * scale,
      between(-0.08, 0.08),
      0,
      6.5,
    )
    context.stroke()
  }
  return (mark, answer) => {
    const { left, top, side } = ANSWER_BOXES[answer]
    const x = left + side / 2 + between(-0.9, 0.9)
    const y = top + side / 2 + between(-0.9, 0.9)
    const size = between(0.75, 1.25)
    switch (mark) {
      case 'tick':
        line([x - 2.4 * size, y - 0.2], [x - 0.6, y + 2.2 * size], [x + 3.4 * size, y - 3.2 * size])
        break
      case 'cross':
        line([x - 2.6 * size, y - 2.6 * size], [x + 2.6 * size, y + 2.6 * size])
        line([x + 2.6 * size, y - 2.6 * size], [x - 2.6 * size, y + 2.6 * size])
        break
      case 'slash':
        line([x - 2.6 * size, y + 2.6 * size], [x + 2.6 * size, y - 2.6 * size])
        break
      case 'fill':
        for (let at = -3.2; at <= 3.2; at += 0.55) line([x - 3.1, y + at], [x + 3.1, y + at + 0.3])
        for (let at = -3.2; at <= 3.2; at += 0.7) line([x + at, y - 3.1], [x + at, y + 3.1])
        break
      case 'ring':
        ring(left + side / 2, top + side / 2, between(5, 5.6), between(4.5, 5.1))
        break
      case 'ring-words':
        ring(between(44, 48), top + side / 2, between(22, 26), between(4.3, 5))
    }
  }
}

function scribble(context: SKRSContext2D, scale: number, chance: Chance, color: string): void {
  const { left, top, width, height } = COMMENT_FRAME
  context.strokeStyle = color
  context.lineWidth = 0.5 * scale
  for (let y = top + 6; y < top + height - 2; y += 7) {
    context.beginPath()
    context.moveTo((left + 4) * scale, y * scale)
    for (let x = left + 4; x < left + width * chance.between(0.6, 0.95); x += 1.2) {
      context.lineTo(x * scale, (y + chance.between(-1.8, 1.8)) * scale)
    }
    context.stroke()
  }
}
