import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from './fold-text.ts'

test.each([
  ['FUCK', 'fuck'],
  ['ｆｕｃｋ', 'fuck'],
  ['fụ́ck', 'fuck'],
  ['fu\u200bck', 'fuck'],
  ['ѕһіt', 'shit'],
  ['𝓯𝓾𝓬𝓴', 'fuck'],
  ['don’t', "don't"],
  ['0️⃣7️⃣', '07'],
  ['Łódź', 'lodz'],
])('%s reads as %s', (written, read) => {
  expect(foldText(written).text).toBe(read)
})

test('a word that is wholly of another script stays as it is', () => {
  expect(foldText('серце болить').text).toBe('серце болить')
})

test('every folded character knows where it stands in the original', () => {
  const original = 'a\u200bb👍🏽ﬁ ç'
  const folded = foldText(original)
  expect(folded.text).toBe('ab👍🏽fi c')
  expect(original.slice(folded.startAt(1), folded.endAt(1))).toBe('b')
  const ligature = folded.text.indexOf('i')
  expect(original.slice(folded.startAt(ligature), folded.endAt(ligature))).toBe('ﬁ')
})

test('offsets never go back, never overlap a neighbour’s start and stay inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (original) => {
      const folded = foldText(original)
      let before = 0
      for (let index = 0; index < folded.text.length; index++) {
        const start = folded.startAt(index)
        expect(start).toBeGreaterThanOrEqual(before)
        expect(folded.endAt(index)).toBeGreaterThan(start)
        expect(folded.endAt(index)).toBeLessThanOrEqual(original.length)
        before = start
      }
    }),
  )
})
