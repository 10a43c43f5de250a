import { expect, test } from 'vitest'
import { speedOf } from './tally.ts'

const captured = new Date('2026-08-06T12:00:00Z')

test.each([
  ['12:15:00', 'quarter-hour'],
  ['12:15:01', 'hour'],
  ['16:00:00', 'four-hours'],
  ['23:59:59', 'day'],
])('a decision at %s, of what came at midday, is one within the %s', (time, speed) => {
  expect(speedOf(captured, new Date(`2026-08-06T${time}Z`))).toBe(speed)
})

test('counts a decision of the day after next as later', () => {
  expect(speedOf(captured, new Date('2026-08-08T12:00:00Z'))).toBe('later')
})
