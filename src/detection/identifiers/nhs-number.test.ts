import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNhsNumber } from './nhs-number.ts'

test('the number that the NHS gives as an example is valid', () => {
  expect(isNhsNumber('9434765919')).toBe(true)
})

test.each(['9434765918', '943476591', '0123456789', '4444444444', '94347659190'])(
  '%s is not an NHS number',
  (digits) => {
    expect(isNhsNumber(digits)).toBe(false)
  },
)

test('no single wrong digit passes', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (place, shift) => {
      const digits = Array.from('9434765919')
      digits[place] = String((Number(digits[place]) + shift) % 10)
      expect(isNhsNumber(digits.join(''))).toBe(false)
    }),
  )
})
