import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTimerClock } from './timer-clock.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
})
afterEach(() => {
  vi.useRealTimers()
})

const DAY_MS = 24 * 60 * 60 * 1000

test('waits longer than a single timer of Node can', () => {
  const clock = createTimerClock(() => Date.now())
  const task = vi.fn()
  clock.schedule(75 * DAY_MS, task)
  vi.advanceTimersByTime(75 * DAY_MS - 1)
  expect(task).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(task).toHaveBeenCalledOnce()
})

test('a task that was taken back does not run, not even after its first timer', () => {
  const clock = createTimerClock(() => Date.now())
  const task = vi.fn()
  const cancel = clock.schedule(75 * DAY_MS, task)
  vi.advanceTimersByTime(30 * DAY_MS)
  cancel()
  vi.advanceTimersByTime(60 * DAY_MS)
  expect(task).not.toHaveBeenCalled()
})
