import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'

const place = { atMs: 1_793_000_000_000, order: 42 }
const cursor = writeCursor(place, 1000)

test('a cursor leads back to its place while it lives', () => {
  expect(readCursor(cursor, 1000 + 60, 60)).toEqual(place)
  expect(readCursor(cursor, 1000 + 61, 60)).toBeUndefined()
})

test.each(['', 'nonsense', 'MS4y', 'MS4yLjMuNA', 'YS5iLmM'])('refuses the cursor %j', (text) => {
  expect(readCursor(text, 1000, 60)).toBeUndefined()
})
