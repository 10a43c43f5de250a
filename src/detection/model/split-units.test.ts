import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prepareText } from '../text/prepare-text.ts'
import { splitUnits } from './split-units.ts'

const wordsOf = (text: string) => prepareText({ text, channel: 'facebook-comment' }).words

test('a text of one sentence has no parts', () => {
  expect(splitUnits(wordsOf('when does the surgery open'))).toEqual([])
})

test('each sentence is a part', () => {
  expect(splitUnits(wordsOf('I waited an hour. Typical. Never again!'))).toEqual([
    { from: 0, to: 4 },
    { from: 4, to: 5 },
    { from: 5, to: 7 },
  ])
})

test('a sentence without end is judged in pieces that leave no word out', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 400 }), (length) => {
      const units = splitUnits(wordsOf('word '.repeat(length)))
      const seen = new Set(
        units.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
      )
      expect(seen.size).toBe(length)
      expect(Math.max(...units.map(({ from, to }) => to - from))).toBeLessThan(length)
    }),
  )
})
