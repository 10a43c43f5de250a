import type { FilterLink } from '../../../platform/web/components/filter-links.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'

/** One decision, of a person or of the practice's rule. */
export interface DecidedRow {
  readonly id: string
  /** What was decided: "Remove it". */
  readonly title: string
  /** About what: "the comment by Kelly Adcock on Facebook". */
  readonly item: string
  readonly href: string
  readonly by: string
  readonly at: Date
  /** The clause and reason in words. */
  readonly why: string
  readonly undone: boolean
  /** Where and until when it can be undone. */
  readonly undo?: { readonly action: string; readonly until: Date } | undefined
}

export interface DecidedView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly now: Date
  readonly filters: readonly FilterLink[]
  /** Newest first. */
  readonly rows: readonly DecidedRow[]
  readonly nextHref?: string | undefined
}
