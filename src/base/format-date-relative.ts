const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

const units = [
  { name: 'day', ms: DAY_MS },
  { name: 'hour', ms: HOUR_MS },
  { name: 'minute', ms: MINUTE_MS },
] as const

/** A length of time in its largest whole unit, rounded down: "3 days", "1 hour", "less than a minute". */
export function formatDuration(ms: number): string {
  const unit = units.find((candidate) => ms >= candidate.ms)
  if (unit === undefined) return 'less than a minute'
  const count = Math.floor(ms / unit.ms)
  return `${count} ${unit.name}${count === 1 ? '' : 's'}`
}

/** When something was or will be, seen from now: "12 minutes ago", "in 3 hours", "just now". */
export function formatRelative(at: Date, now: Date): string {
  const ms = at.getTime() - now.getTime()
  if (Math.abs(ms) < MINUTE_MS) return 'just now'
  return ms < 0 ? `${formatDuration(-ms)} ago` : `in ${formatDuration(ms)}`
}
