import type { FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

/** One of those that are decided together, and what becomes of it. */
export interface TogetherItem {
  readonly id: string
  readonly revision: number
  readonly href: string
  /** "the comment by Jo", as it stands in a sentence. */
  readonly name: string
  readonly text: string
  readonly kinds: readonly string[]
  /** What holds it back; it will be decided where this is absent. */
  readonly cannot?: string | undefined
}

export interface TogetherView {
  readonly frame: PageFrame
  readonly csrfToken: string
  /** What can be done with several at once. */
  readonly actions: readonly (Choice & { readonly hint?: string | undefined })[]
  /** What was chosen; empty at first. */
  readonly action: string
  /** Exactly what will happen: "4 comments will be hidden on Facebook." Absent before an action is chosen. */
  readonly foretold?: string | undefined
  readonly items: readonly TogetherItem[]
  readonly clauses: readonly Choice[]
  readonly reasonCodes: readonly Choice[]
  readonly values: { readonly clause: string; readonly reasonCode: string; readonly reason: string }
  readonly problems: readonly FieldProblem[]
  /** How many were decided, after it was done and some were held back. */
  readonly decidedCount?: number | undefined
}
