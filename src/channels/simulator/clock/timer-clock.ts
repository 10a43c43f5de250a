import type { WorldClock } from './world-clock.ts'

/** The longest wait a timer of Node can hold is 2^31 - 1 ms; longer waits are made of several. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** A clock that runs by itself. Its timers do not keep the process alive. */
export function createTimerClock(now: () => number): WorldClock {
  return {
    now,
    schedule(delayMs, task) {
      let timer = startTimer(delayMs)
      function startTimer(remainingMs: number): NodeJS.Timeout {
        const sliceMs = Math.min(Math.max(0, remainingMs), LONGEST_TIMER_MS)
        return setTimeout(() => {
          if (remainingMs > sliceMs) timer = startTimer(remainingMs - sliceMs)
          else void task()
        }, sliceMs).unref()
      }
      return () => {
        clearTimeout(timer)
      }
    },
  }
}
