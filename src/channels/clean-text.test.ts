import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'

const someUnits = fc
  .array(fc.oneof(fc.constantFrom(0, 0xd800, 0xdc00, 0xdfff, 0x41), fc.nat({ max: 0xffff })))
  .map((units) => String.fromCharCode(...units))

test('what a database can hold, with every offset where it was', () => {
  fc.assert(
    fc.property(someUnits, (text) => {
      const clean = cleanText(text)
      expect(clean).not.toContain('\0')
      expect(clean.isWellFormed()).toBe(true)
      expect(clean).toHaveLength(text.length)
    }),
  )
})

test('leaves whole text alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\0'))
      expect(cleanText(text)).toBe(text)
    }),
  )
})
