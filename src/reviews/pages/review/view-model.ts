import type { Status } from '../../../platform/web/components/status-tag.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import type { AnswerTemplate } from '../../rules/answer-templates.ts'
import type { ReplyProblem } from '../../rules/reply-rules.ts'

export interface AnswerShown {
  readonly id: string
  readonly text: string
  readonly by: string
  readonly at: Date
  readonly warnings: readonly string[]
}

/** The answer that is being written, as the form shows it. */
export interface DraftForm {
  readonly text: string
  readonly revision: number
  readonly problems: readonly ReplyProblem[]
  readonly mayPublish: boolean
  readonly mayHandOver: boolean
  readonly templates: readonly AnswerTemplate[]
}

export interface ReviewView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly now: Date
  readonly id: string
  readonly author: string
  readonly place: string
  readonly rating: number | undefined
  readonly text: string
  readonly postedAt: Date
  readonly status: Status
  readonly contributionHref: string
  /** Somebody may be in danger: that comes before any answer. */
  readonly isAboutDanger: boolean
  readonly holdsComplaint: boolean
  /** What went wrong with what was just sent. */
  readonly error: string | undefined
  readonly draft: DraftForm | undefined
  readonly answers: readonly AnswerShown[]
  readonly mayWithdraw: boolean
  readonly mayKeepSilent: boolean
  readonly mayReopen: boolean
}
