import type { WorldClock, ClockTask } from './world-clock.ts'

export type FakeClock = WorldClock & {
  /**
   * Moves time on, running what falls due on the way, each task to its end before the next.
   * Tasks that are scheduled on the way run too when they fall due within the span.
   */
  readonly advance: (spanMs: number) => Promise<void>
  /** How many tasks still wait. */
  readonly waiting: () => number
}

/** A clock that stands still until it is told to move. */
export function createFakeClock(startMs: number): FakeClock {
  let nowMs = startMs
  let order = 0
  const tasks = new Set<Task>()

  function takeNextDueBy(limitMs: number): Task | undefined {
    let next: Task | undefined
    for (const task of tasks) {
      if (task.dueMs <= limitMs && (!next || isBefore(task, next))) next = task
    }
    if (next) tasks.delete(next)
    return next
  }

  return {
    now: () => nowMs,
    schedule(delayMs, run) {
      const task = { dueMs: nowMs + Math.max(0, delayMs), order: order++, run }
      tasks.add(task)
      return () => tasks.delete(task)
    },
    async advance(spanMs) {
      const untilMs = nowMs + spanMs
      for (let task = takeNextDueBy(untilMs); task; task = takeNextDueBy(untilMs)) {
        nowMs = Math.max(nowMs, task.dueMs)
        await task.run()
      }
      nowMs = Math.max(nowMs, untilMs)
    },
    waiting: () => tasks.size,
  }
}

interface Task {
  readonly dueMs: number
  readonly order: number
  readonly run: ClockTask
}

function isBefore(one: Task, other: Task): boolean {
  return one.dueMs < other.dueMs || (one.dueMs === other.dueMs && one.order < other.order)
}
