import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, ANSWER_CODES } from './answers.ts'
import { fitHomography, type Pair } from './homography.ts'
import { judgeMarks, type MarksInk, type RowInk } from './judge-marks.ts'
import { parseSlipCode, writeSlipCode } from './paper-form.ts'

const EMPTY: RowInk = { inside: 0, covered: 0, around: 0 }
const TICK: RowInk = { inside: 0.12, covered: 0.15, around: 0.02 }
const FILLED: RowInk = { inside: 0.7, covered: 0.9, around: 0.03 }
const RING: RowInk = { inside: 0, covered: 0, around: 0.08 }

const someInk = (rows: Partial<Record<Answer, RowInk>>) =>
  ({ ...Object.fromEntries(ANSWER_CODES.map((code) => [code, EMPTY])), ...rows }) as MarksInk

describe('the mark that was meant', () => {
  test.each([
    ['a tick', someInk({ poor: TICK }), 'poor'],
    ['a box that was filled in', someInk({ good: FILLED }), 'good'],
    ['a ring around a box', someInk({ neither: RING }), 'neither'],
    ['one tick and one box that was taken back', someInk({ good: FILLED, poor: TICK }), 'poor'],
    ['a tick and a speck', someInk({ good: TICK, poor: { ...EMPTY, inside: 0.018 } }), 'good'],
  ])('%s is sure', (_what, ink, answer) => {
    expect(judgeMarks(ink)).toMatchObject({ kind: 'sure', answer })
  })

  test.each([
    ['nothing', someInk({}), 'no-mark'],
    ['two ticks', someInk({ good: TICK, poor: TICK }), 'several-marks'],
    [
      'two ticks and one taken back',
      someInk({ good: TICK, poor: TICK, neither: FILLED }),
      'several-marks',
    ],
    ['two filled boxes', someInk({ good: FILLED, poor: FILLED }), 'several-marks'],
    ['two rings', someInk({ good: RING, poor: RING }), 'several-marks'],
    ['a breath of ink', someInk({ good: { ...EMPTY, inside: 0.02 } }), 'faint-mark'],
  ])('%s is for a person', (_what, ink, reason) => {
    expect(judgeMarks(ink)).toMatchObject({ kind: 'doubtful', reason })
  })

  test('never is an answer whose row is empty', () => {
    const level = fc.double({ min: 0, max: 1, noNaN: true })
    const row = fc.record({ inside: level, covered: level, around: level })
    fc.assert(
      fc.property(
        fc.constantFrom(...ANSWER_CODES),
        fc.array(row, { minLength: 6, maxLength: 6 }),
        (empty, rows) => {
          const ink = Object.fromEntries(
            ANSWER_CODES.map((code, index) => [code, rows[index] ?? EMPTY]),
          )
          const read = judgeMarks({ ...ink, [empty]: EMPTY } as MarksInk)
          expect(read.kind === 'sure' && read.answer).not.toBe(empty)
        },
      ),
    )
  })
})

describe('the code of a slip', () => {
  test('says the run, the number, the size and which of the two it is', () => {
    for (const layout of ['standard', 'large'] as const) {
      for (const place of ['top', 'bottom'] as const) {
        const slip = { printId: '8ZK4T2MX', serial: 123, layout, place }
        expect(parseSlipCode(writeSlipCode(slip))).toEqual(slip)
      }
    }
  })

  test.each([
    '',
    'https://example.org',
    'HF2:8ZK4T2MX:0123S',
    'HF1:8ZK4T2MX:123S',
    'HF1:8ZK4T2MX:0123X',
  ])('%s is foreign', (text) => {
    expect(parseSlipCode(text)).toBeUndefined()
  })
})

describe('the view of a sheet', () => {
  const corners = [
    { x: 10, y: 10 },
    { x: 138, y: 10 },
    { x: 138, y: 200 },
    { x: 10, y: 200 },
  ]

  test('leads every point to where a camera saw it', () => {
    const camera = ({ x, y }: { x: number; y: number }) => {
      const depth = 1 + 0.0006 * x + 0.0003 * y
      return { x: (7 * x - 0.9 * y + 40) / depth, y: (0.8 * x + 7 * y + 25) / depth }
    }
    const pairs: Pair[] = corners.map((form) => ({ form, picture: camera(form) }))
    const view = fitHomography(pairs)
    const middle = { x: 70, y: 100 }
    expect(view?.(middle).x).toBeCloseTo(camera(middle).x, 3)
    expect(view?.(middle).y).toBeCloseTo(camera(middle).y, 3)
  })

  test('is not known from three points, or from points on a line', () => {
    const pairs = corners.map((form) => ({ form, picture: form }))
    expect(fitHomography(pairs.slice(0, 3))).toBeUndefined()
    const line = [1, 2, 3, 4].map((x) => ({ form: { x, y: 5 }, picture: { x, y: 5 } }))
    expect(fitHomography(line)).toBeUndefined()
  })
})
