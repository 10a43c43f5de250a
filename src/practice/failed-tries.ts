import { createHash } from 'node:crypto'
import type { Clock } from '../base/clock.ts'
import type { Database } from '../platform/database/database.ts'

const FAILURES_BEFORE_PAUSE = 5
const PAUSE_MS = 15 * 60_000

/** Counts wrong tries by what they were aimed at, whether it exists or not. */
export interface FailedTries {
  readonly isPaused: (target: string) => Promise<boolean>
  /** @returns whether this failure began a pause */
  readonly add: (target: string) => Promise<boolean>
  readonly forget: (target: string) => Promise<void>
}

/** After five failures in a row, nothing is tried for 15 minutes. */
export function createFailedTries(call: Database['call'], clock: Clock): FailedTries {
  const since = () => new Date(clock.now().getTime() - PAUSE_MS)
  return {
    isPaused: async (target) => {
      const args = [hash(target), since()]
      const [counted] = await call<{ failures: number }>('count_sign_in_failures', args)
      return (counted?.failures ?? 0) >= FAILURES_BEFORE_PAUSE
    },
    add: async (target) => {
      const args = [hash(target), clock.now(), since()]
      const [counted] = await call<{ failures: number }>('record_sign_in_failure', args)
      return counted?.failures === FAILURES_BEFORE_PAUSE
    },
    forget: async (target) => {
      await call('forget_sign_in_failures', [hash(target)])
    },
  }
}

const hash = (target: string) => createHash('sha256').update(target).digest()
