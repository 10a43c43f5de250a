import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitByMarks } from './split-by-marks.ts'

test('loses and repeats no letter, whatever the marks', () => {
  const mark = fc.record({ start: fc.nat(40), end: fc.nat(40), label: fc.string() })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(mark), (text, marks) => {
      const pieces = splitByMarks(text, marks)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})

test('gives the overlap of two marks both labels', () => {
  const marks = [
    { start: 0, end: 7, label: 'Harassment' },
    { start: 4, end: 12, label: 'Names staff' },
  ]
  expect(splitByMarks('you daft Sandra, hello', marks)).toEqual([
    { text: 'you ', labels: ['Harassment'] },
    { text: 'daf', labels: ['Harassment', 'Names staff'] },
    { text: 't San', labels: ['Names staff'] },
    { text: 'dra, hello', labels: [] },
  ])
})
