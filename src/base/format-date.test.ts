import { expect, test } from 'vitest'
import { formatDate, formatDateTime, formatTime } from './format-date.ts'

test.each([
  ['2026-08-06T13:05:00Z', '6 August 2026 at 2:05pm'],
  ['2026-01-06T14:05:00Z', '6 January 2026 at 2:05pm'],
  ['2026-08-06T23:30:00Z', '7 August 2026 at 12:30am'],
  ['2026-09-30T08:00:00Z', '30 September 2026 at 9am'],
])('writes %s as %s, summer and winter', (instant, expected) => {
  expect(formatDateTime(new Date(instant))).toBe(expected)
})

test.each([
  ['2026-01-06T00:00:00Z', 'midnight'],
  ['2026-01-06T12:00:00Z', 'midday'],
  ['2026-01-06T00:01:00Z', '12:01am'],
  ['2026-01-06T12:01:00Z', '12:01pm'],
])('says %s as %s', (instant, expected) => {
  expect(formatTime(new Date(instant))).toBe(expected)
})

test('gives the day in London, not the day in Greenwich', () => {
  expect(formatDate(new Date('2026-06-30T23:00:00Z'))).toBe('1 July 2026')
})
