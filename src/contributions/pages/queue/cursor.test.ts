import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'

test('reads back every place that it wrote', () => {
  const place = fc.record({
    rank: fc.constantFrom(1, 2, 3),
    dueAt: fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
    contributionId: fc.uuid(),
  })
  fc.assert(
    fc.property(place, (at) => {
      expect(readCursor(writeCursor(at))).toEqual(at)
    }),
  )
})

test.each([undefined, '', ['1.2.3'], '1.2.x', "1.2.' or true --", '9'.repeat(60)])(
  'takes %j for no place',
  (text) => {
    expect(readCursor(text)).toBeUndefined()
  },
)
