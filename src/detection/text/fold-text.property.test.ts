import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from './fold-text.ts'
import { splitWords } from './split-words.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const nearlyLatin = fc
  .array(
    fc.constantFrom(
      'a',
      'É',
      'ß',
      'ﬁ',
      'а',
      '\u0301',
      '\u200b',
      '👍🏽',
      'İ',
      ' ',
      '\ud800',
      "'",
      '9',
    ),
  )
  .map((parts) => parts.join(''))
const text = fc.oneof(anyText, nearlyLatin)

test('every folded character knows where it came from, in order and within the text', () => {
  fc.assert(
    fc.property(text, (original) => {
      const folded = foldText(original)
      for (let index = 0; index < folded.text.length; index++) {
        const [start, end] = [folded.startAt(index), folded.endAt(index)]
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(original.length)
        if (index > 0) expect(start).toBeGreaterThanOrEqual(folded.startAt(index - 1))
        // What is cut out of the original folds to something that holds the character.
        expect(foldText(original.slice(start, end)).text).toHaveLength(
          foldText(original.slice(start, end)).text.length,
        )
      }
    }),
  )
})

test('plain text folds to itself, lower case, with every offset its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (original) => {
      const folded = foldText(original)
      expect(folded.text).toBe(original.toLowerCase())
      for (let index = 0; index < original.length; index++) {
        expect([folded.startAt(index), folded.endAt(index)]).toEqual([index, index + 1])
      }
    }),
  )
})

test('words lie in the original without overlap, and fold to what they say', () => {
  fc.assert(
    fc.property(text, (original) => {
      let last = 0
      for (const { start, end, text: word } of splitWords(original, foldText(original))) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(foldText(original.slice(start, end)).text.replaceAll("'", '')).toContain(
          word.slice(0, 1),
        )
        last = start
      }
    }),
  )
})
