import type { FilterLink } from '../../../platform/web/components/filter-links.tsx'
import type { Notice } from '../../../platform/web/components/notice-banner.tsx'
import type { TextMark } from '../../../platform/web/components/split-by-marks.ts'
import type { Status } from '../../../platform/web/components/status-tag.tsx'
import type { UndoOffer } from '../../../platform/web/components/undo-banner.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'

/** One contribution that waits for a person. */
export interface QueueRow {
  readonly id: string
  readonly href: string
  readonly urgency: 'urgent' | 'priority' | 'routine'
  /** The display name on the network; absent where the network does not say. */
  readonly author?: string | undefined
  /** What it is and where, for example "Comment on Facebook". */
  readonly place: string
  /** The practice's post that was commented on. */
  readonly post?: string | undefined
  readonly postedAt: Date
  /** The whole text or its beginning; only the words around the first finding are shown. */
  readonly text: string
  readonly marks: readonly TextMark[]
  /** How many pictures or videos came with it. */
  readonly mediaCount: number
  /** Labels of the kinds found. */
  readonly kinds: readonly string[]
  /** What was done already, for example "Hidden automatically, confirmed". */
  readonly done: readonly Status[]
  /** Labels of detectors that could not read it. */
  readonly failedDetectors: readonly string[]
  readonly dueAt: Date
}

export interface QueueView {
  readonly frame: PageFrame
  readonly now: Date
  /** All, urgent, priority, routine, each with its count. */
  readonly filters: readonly FilterLink[]
  /** Trouble with a network, or deliveries from a page that the practice has not connected. */
  readonly notices: readonly Notice[]
  readonly undo?: UndoOffer | undefined
  /** What this person has just decided, where nothing is held back. */
  readonly saved?: { readonly title: string; readonly href: string } | undefined
  /** Urgent first, then priority, then routine; within each the oldest due first. */
  readonly rows: readonly QueueRow[]
  /** How many wait in all queues, counted up to a limit, so that an empty filter is not taken for an empty queue. */
  readonly waitingCount: number
  readonly previousHref?: string | undefined
  readonly nextHref?: string | undefined
}
