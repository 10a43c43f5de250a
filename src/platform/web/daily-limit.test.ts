import { expect, test } from 'vitest'
import { createDailyLimit } from './daily-limit.ts'

function someLimit() {
  let now = Date.UTC(2026, 10, 28, 12)
  const clock = { now: () => new Date(now) }
  const isTooMuch = createDailyLimit(clock, { most: 2, windowMs: 60_000 })
  return { isTooMuch, wait: (ms: number) => (now += ms) }
}

test('takes as many as are allowed from one place, and no more', () => {
  const { isTooMuch } = someLimit()
  expect([1, 2, 3].map(() => isTooMuch({ ip: '192.0.2.1' }))).toEqual([false, false, true])
  expect(isTooMuch({ ip: '192.0.2.2' })).toBe(false)
})

test('forgets when the window is over', () => {
  const { isTooMuch, wait } = someLimit()
  for (let times = 0; times < 3; times++) isTooMuch({ ip: '192.0.2.1' })
  wait(60_000)
  expect(isTooMuch({ ip: '192.0.2.1' })).toBe(false)
})
