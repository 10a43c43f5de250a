import type { FindingKind } from '../../guidance/finding-kinds.ts'

/** The queues of open work, most pressing first. */
export const QUEUE_NAMES = ['urgent', 'priority', 'routine'] as const
export type QueueName = (typeof QUEUE_NAMES)[number]

const MINUTE_MS = 60_000

/** How soon a person should have looked, from when it was captured. */
const DUE_AFTER_MS: Readonly<Record<QueueName, number>> = {
  urgent: 15 * MINUTE_MS,
  priority: 4 * 60 * MINUTE_MS,
  routine: 48 * 60 * MINUTE_MS,
}

/** 1 urgent, 2 priority, 3 routine: the order of work, before the oldest due. */
export function rankOf(queue: QueueName): number {
  return QUEUE_NAMES.indexOf(queue) + 1
}

export function dueAt(queue: QueueName, capturedAt: Date): Date {
  return new Date(capturedAt.getTime() + DUE_AFTER_MS[queue])
}

/** Life may be in danger: somebody must have taken it before anything is removed. */
export function isDangerToLife(kinds: readonly FindingKind[]): boolean {
  return kinds.includes('crisis') || kinds.includes('emergency')
}
