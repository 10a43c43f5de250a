import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJsonExactly } from './parse-json.ts'

test('a bare whole number beyond 2^53 becomes the text it was written as', () => {
  const beyond = fc.bigInt({ min: 2n ** 53n, max: 10n ** 30n })
  fc.assert(
    fc.property(beyond, fc.boolean(), (id, isNegative) => {
      const written = `${isNegative ? '-' : ''}${id}`
      expect(parseJsonExactly(`{"id": ${written}, "ids": [${written}]}`)).toEqual({
        id: written,
        ids: [written],
      })
    }),
  )
})

test('everything else is what JSON.parse makes of it', () => {
  fc.assert(
    fc.property(fc.json({ noUnicodeString: false }), (text) => {
      const usual: unknown = JSON.parse(text)
      fc.pre(!/\d{16}/.test(text) && !/e\+?\d\d/i.test(text))
      expect(parseJsonExactly(text)).toEqual(usual)
    }),
  )
})

test.each([
  ['2^53 - 1 is a number still', '9007199254740991', 9_007_199_254_740_991],
  ['digits in text are left alone', '"17841405726653027"', '17841405726653027'],
  ['a fraction is a number', '1.5', 1.5],
])('%s', (_, text, value) => {
  expect(parseJsonExactly(text)).toBe(value)
})

test('what is no JSON is refused', () => {
  expect(() => parseJsonExactly('{"id": 1')).toThrow(SyntaxError)
})
