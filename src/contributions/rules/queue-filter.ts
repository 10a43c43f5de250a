import type { ChannelKind, FindingKind } from '../../guidance/finding-kinds.ts'
import type { QueueName } from './queue.ts'

/** Which of the open work is looked at. What is absent narrows nothing. */
export interface QueueFilter {
  readonly queue?: QueueName | undefined
  /** One of these was found. An empty list finds nothing. */
  readonly kinds?: readonly FindingKind[] | undefined
  readonly channel?: ChannelKind | undefined
  /** The page or place on a network that it came from. */
  readonly connectionId?: string | undefined
  readonly authorId?: string | undefined
  readonly postId?: string | undefined
  readonly openedAfter?: Date | undefined
  readonly openedBefore?: Date | undefined
  /** A person's id, or `nobody`. */
  readonly assignedTo?: string | undefined
  /** Copies of the same words: see likeness.ts. */
  readonly likeness?: string | undefined
}

/** Copies are shown as one only where all of them would be shown: a narrowed list shows each. */
export function groupsCopies(filter: QueueFilter): boolean {
  return Object.entries(filter).every(([name, value]) => name === 'queue' || value === undefined)
}
