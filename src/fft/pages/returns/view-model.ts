import type { LocalDay } from '../../../base/local-day.ts'
import type { FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import type { TimelineEvent } from '../../../platform/web/components/timeline.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import type { Month } from '../../rules/month.ts'
import type { Figures, ReturnState } from '../../rules/monthly-return.ts'
import type { FeedbackAction } from '../../store/actions.ts'

export interface ReturnView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly month: Month
  readonly state: ReturnState
  readonly odsCode: string
  readonly dueOn: LocalDay
  readonly isOverdue: boolean
  /** What Heed has counted. */
  readonly counted: Figures
  /** As prepared, or as typed. */
  readonly figures: Figures
  readonly difference: string
  readonly reference: string | undefined
  readonly problems: readonly FieldProblem[]
  readonly history: readonly TimelineEvent[]
  readonly actions: readonly FeedbackAction[]
  readonly may: { readonly prepare: boolean; readonly check: boolean; readonly submit: boolean }
}
