/** The time of the simulated world, and the only way to wait in it. */
export interface WorldClock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Runs the task once `delayMs` have passed; the answer takes it back. */
  readonly schedule: (delayMs: number, task: ClockTask) => () => void
}

/** A task that returns a promise is not over until the promise is. */
export type ClockTask = () => Promise<void> | void

export function waitFor(clock: WorldClock, delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    clock.schedule(delayMs, resolve)
  })
}
