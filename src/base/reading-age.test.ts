import { expect, test } from 'vitest'
import { countSyllables, measureReadingAge } from './reading-age.ts'

test.each([
  ['cat', 1],
  ['phone', 1],
  ['tablet', 2],
  ['surgery', 3],
  ['table', 2],
  ['asked', 1],
  ['wanted', 2],
  ['defamatory', 5],
  ['A', 1],
])('%s has %i syllables', (word, count) => {
  expect(countSyllables(word)).toBe(count)
})

test('short words in short sentences can be read by young children', () => {
  expect(measureReadingAge('The cat sat on the mat. It was a big cat.')).toBeLessThan(7)
})

test('long words in long sentences cannot', () => {
  const text =
    'Patients are not permitted to disclose any patient-identifiable information concerning other individuals unless they possess the express consent of that individual.'
  expect(measureReadingAge(text)).toBeGreaterThan(16)
})

test('nothing has no age', () => {
  expect(measureReadingAge('')).toBe(0)
})
