import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calibrate, probabilityOf } from './calibrate.ts'
import { quantise } from './quantise.ts'

test('a weight comes back within half a step of its kind', () => {
  const weight = fc.float({ min: -4, max: 4, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.tuple(weight, weight), { minLength: 1, maxLength: 50 }), (rows) => {
      const table = Float32Array.from(rows.flat())
      const { weights, scales } = quantise(table, 2)
      weights.forEach((byte, index) => {
        const scale = scales[index % 2] ?? 0
        expect(Math.abs(byte * scale - (table[index] ?? 0))).toBeLessThanOrEqual(scale / 2 + 1e-6)
      })
    }),
  )
})

test('a calibrated probability is the share that is there', () => {
  const scores = Array.from({ length: 1000 }, (_, index) => (index % 2 === 0 ? 1 : -1))
  const isShown = scores.map((score, index) => (score > 0 ? index % 10 < 8 : index % 10 === 1))
  const calibration = calibrate(scores, isShown)
  expect(probabilityOf(calibration, 1)).toBeCloseTo(0.8, 2)
  expect(probabilityOf(calibration, -1)).toBeCloseTo(0.2, 2)
})
