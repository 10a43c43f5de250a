import { expect, test } from 'vitest'
import { formatDuration, formatRelative } from './format-date-relative.ts'

const now = new Date('2026-08-06T13:00:00Z')
const afterMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

test.each([
  [-12, '12 minutes ago'],
  [-1, '1 minute ago'],
  [-0.9, 'just now'],
  [0.9, 'just now'],
  [1, 'in 1 minute'],
  [-119, '1 hour ago'],
  [180, 'in 3 hours'],
  [-24 * 60, '1 day ago'],
  [-40 * 24 * 60, '40 days ago'],
])('puts %d minutes as %s', (minutes, expected) => {
  expect(formatRelative(afterMinutes(minutes), now)).toBe(expected)
})

test('rounds a length of time down to its largest whole unit', () => {
  expect([59_999, 60_000, 7_199_999].map(formatDuration)).toEqual([
    'less than a minute',
    '1 minute',
    '1 hour',
  ])
})
