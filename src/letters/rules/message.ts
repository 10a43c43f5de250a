export const MESSAGE_STATES = [
  'waiting',
  'sending',
  'sent',
  'delivered',
  'failed',
  'given-up',
] as const
/**
 * `waiting` to be sent at its time; `sending` while a try is under way; `sent` once its carrier took it;
 * `delivered` when the carrier says so; `failed` needs a person; `given-up` was settled by one.
 */
export type MessageState = (typeof MESSAGE_STATES)[number]
export type MessageMeans = 'email' | 'text'

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS
/** Somebody must be told long before: afterwards the message is worth nothing. */
const KEEP_TRYING_MS = 72 * HOUR_MS
/** An urgent one is tried this often however long its carrier is away. */
const URGENT_PAUSE_MS = 15 * SECOND_MS
const LONGEST_PAUSE_MS = 10 * MINUTE_MS

/** How long to wait before the next try: 5 seconds, doubled each time. */
export function pauseBeforeTry(attempts: number, isUrgent: boolean): number {
  const doubled = 5 * SECOND_MS * 2 ** Math.min(attempts - 1, 20)
  return Math.min(doubled, isUrgent ? URGENT_PAUSE_MS : LONGEST_PAUSE_MS)
}

export function isWorthTrying(postedAt: Date, now: Date): boolean {
  return now.getTime() - postedAt.getTime() < KEEP_TRYING_MS
}

/** How long after a look the carrier is asked again what became of a message. */
export function pauseBeforeLook(sentAt: Date, now: Date): number | undefined {
  const since = now.getTime() - sentAt.getTime()
  if (since >= KEEP_TRYING_MS) return undefined
  return Math.max(MINUTE_MS, Math.min(since, HOUR_MS))
}
