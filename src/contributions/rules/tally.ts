import type { FindingKind } from '../../guidance/finding-kinds.ts'

/** How soon a person decided, from when it was captured. The limits are those of the queues. */
export const SPEEDS = ['quarter-hour', 'hour', 'four-hours', 'day', 'later'] as const
export type Speed = (typeof SPEEDS)[number]

/** What is counted for each day. */
export type TallyName = 'arrived' | 'hidden-by-rule' | `found:${FindingKind}` | `decided:${Speed}`

const MINUTE_MS = 60_000
const LIMITS_MS: Readonly<Record<Exclude<Speed, 'later'>, number>> = {
  'quarter-hour': 15 * MINUTE_MS,
  hour: 60 * MINUTE_MS,
  'four-hours': 4 * 60 * MINUTE_MS,
  day: 24 * 60 * MINUTE_MS,
}

export function speedOf(capturedAt: Date, decidedAt: Date): Speed {
  const tookMs = decidedAt.getTime() - capturedAt.getTime()
  return SPEEDS.find((speed) => speed !== 'later' && tookMs <= LIMITS_MS[speed]) ?? 'later'
}
