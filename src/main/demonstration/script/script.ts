import type { ScriptEvent } from './event.ts'
import { firstMinutes } from './first-minutes.ts'
import { later } from './later.ts'
import { opening } from './opening.ts'

export const script: readonly ScriptEvent[] = [...opening, ...firstMinutes, ...later]

const MINUTE_MS = 60_000
const OPENING_EVERY_MS = 400
const FIRST_MINUTES_EVERY_MS = 3500
const LATER_EVERY_MS = 20_000
const WRITTEN_EVERY_MS = 11 * MINUTE_MS

/** How long to wait before an event of the script, after the one before it. */
export function findWaitMs(index: number): number {
  if (index < opening.length) return OPENING_EVERY_MS
  return index < opening.length + firstMinutes.length ? FIRST_MINUTES_EVERY_MS : LATER_EVERY_MS
}

/** How long ago a comment was written when it arrives: the opening ones over the last two hours. */
export function findAgeMs(index: number): number {
  return Math.max(0, opening.length - index) * WRITTEN_EVERY_MS
}
