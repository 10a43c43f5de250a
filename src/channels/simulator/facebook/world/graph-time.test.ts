import { expect, test } from 'vitest'
import { formatGraphTime, parseGraphTime, unixSeconds } from './graph-time.ts'

const TIME_MS = Date.UTC(2026, 9, 26, 9, 33, 10, 987)

test('times have whole seconds and no colon in the offset', () => {
  expect(formatGraphTime(TIME_MS)).toBe('2026-10-26T09:33:10+0000')
  expect(unixSeconds(TIME_MS)).toBe(1_793_007_190)
})

test('reads Unix seconds and ISO dates and nothing else', () => {
  expect(parseGraphTime('1793007190')).toBe(1_793_007_190_000)
  expect(parseGraphTime('2026-10-26T09:33:10+0000')).toBe(1_793_007_190_000)
  expect(parseGraphTime('yesterday-ish')).toBeUndefined()
})
