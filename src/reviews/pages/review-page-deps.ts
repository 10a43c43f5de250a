import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { FrameFor } from '../../practice/pages/staff-frame.ts'
import type { ReviewDeps } from '../review-deps.ts'
import type { TemplateFields } from '../rules/answer-templates.ts'

/** What the pages of reviews need. */
export interface ReviewPageDeps extends ReviewDeps {
  readonly frameFor: FrameFor
  /** How a reader of an answer reaches the practice. */
  readonly findTemplateFields: (tx: PracticeTransaction) => Promise<TemplateFields>
}
