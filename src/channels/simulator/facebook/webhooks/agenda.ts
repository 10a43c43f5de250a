import type { WorldClock } from '../../clock/world-clock.ts'

/** What is scheduled, so that it can be waited for or called off. */
export interface Agenda {
  /** `idle` waits for a task unless it is a mere retry in the far future. */
  readonly schedule: (delayMs: number, task: () => Promise<void>, isAwaited?: boolean) => void
  /** Resolves when no awaited task is scheduled or running. */
  readonly idle: () => Promise<void>
  /** How many awaited tasks are scheduled or running. */
  readonly open: () => number
  /** Changes with every `clear`, so that what has begun can tell it is no longer wanted. */
  readonly era: () => number
  /** Calls off everything that has not begun. */
  readonly clear: () => void
}

export function createAgenda(clock: WorldClock): Agenda {
  const scheduled = new Set<() => void>()
  let era = 0
  let open = 0
  let waiters: (() => void)[] = []

  function close(isAwaited: boolean): void {
    if (!isAwaited) return
    open--
    if (open > 0) return
    for (const wake of waiters) wake()
    waiters = []
  }

  return {
    schedule(delayMs, task, isAwaited = true) {
      if (isAwaited) open++
      const cancel = clock.schedule(delayMs, async () => {
        scheduled.delete(callOff)
        try {
          await task()
        } finally {
          close(isAwaited)
        }
      })
      const callOff = () => {
        cancel()
        close(isAwaited)
      }
      scheduled.add(callOff)
    },
    idle: () => (open === 0 ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))),
    open: () => open,
    era: () => era,
    clear() {
      era++
      for (const callOff of scheduled) callOff()
      scheduled.clear()
    },
  }
}
