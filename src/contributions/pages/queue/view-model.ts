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
  /** How many copies of the same words wait beside this one. */
  readonly copies?: { readonly count: string; readonly href: string } | undefined
}

export interface Choice {
  readonly value: string
  readonly label: string
}

/** One list to choose from; the first choice narrows nothing. */
export interface FilterField {
  readonly name: string
  readonly label: string
  readonly choices: readonly Choice[]
  readonly value: string
}

/** A filter that is on, and the address without it. */
export interface ActiveFilter {
  readonly label: string
  readonly offHref: string
}

export interface FilterView {
  readonly fields: readonly FilterField[]
  readonly active: readonly ActiveFilter[]
  /** What the form sends on unseen: filters that have no list of their own. */
  readonly kept: Readonly<Record<string, string>>
}

export interface SavedViewLink {
  readonly id: string
  readonly name: string
  readonly href: string
  readonly current: boolean
  readonly deleteAction: string
}

export interface QueueView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly now: Date
  /** All, urgent, priority, routine, each with its count. */
  readonly filters: readonly FilterLink[]
  readonly narrow: FilterView
  readonly views: readonly SavedViewLink[]
  /** The filters that are on, for working through them and for keeping them. */
  readonly filterText: string
  /** Whether this person decides; others read. */
  readonly mayDecide: boolean
  /** Trouble with a network, a storm, or deliveries from a page that the practice has not connected. */
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
