import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSeal } from './seal.ts'

const seal = createSeal(randomBytes(32))

test('opens what it closed, where it belongs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (secret, binding) => {
      expect(seal.open(seal.close(secret, binding), binding)).toBe(secret)
    }),
  )
})

test('opens nowhere else', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (secret, one, other) => {
      fc.pre(one !== other)
      expect(() => seal.open(seal.close(secret, one), other)).toThrow()
    }),
  )
})

test('opens with no other key', () => {
  const sealed = seal.close('the page token', 'practice:1')
  expect(() => createSeal(randomBytes(32)).open(sealed, 'practice:1')).toThrow()
})

test('does not open once a bit was changed, or the end cut off', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 20 }),
      fc.nat(),
      fc.nat({ max: 7 }),
      (secret, place, bit) => {
        const sealed = seal.close(secret, 'b')
        const index = place % sealed.length
        const changed = Buffer.from(sealed)
        changed[index] = (changed[index] ?? 0) ^ (1 << bit)
        expect(() => seal.open(changed, 'b')).toThrow()
        expect(() => seal.open(sealed.subarray(0, index), 'b')).toThrow()
      },
    ),
  )
})

test('shows nothing of the secret, and closes it otherwise each time', () => {
  const secret = 'EAAB-the-page-token'
  const [one, other] = [seal.close(secret, 'b'), seal.close(secret, 'b')]
  expect(one.equals(other)).toBe(false)
  expect(one.includes(secret)).toBe(false)
})
