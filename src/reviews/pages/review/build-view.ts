import { isDangerToLife } from '../../../contributions/rules/queue.ts'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import type { AnswerTemplate } from '../../rules/answer-templates.ts'
import type { ReplyProblem } from '../../rules/reply-rules.ts'
import { mayDo } from '../../rules/review-state.ts'
import type { DraftRow, PublishedAnswer } from '../../store/answers.ts'
import type { ReviewRow } from '../../store/reviews.ts'
import { STATE_TAGS } from '../review-words.ts'
import type { DraftForm, ReviewView } from './view-model.ts'

export interface ReviewFacts {
  readonly review: ReviewRow
  readonly draft: DraftRow | undefined
  readonly templates: readonly AnswerTemplate[]
  /** What stands in the form. */
  readonly text: string
  readonly problems: readonly ReplyProblem[]
  readonly answers: readonly PublishedAnswer[]
}

interface Around {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly now: Date
  readonly mayDraft: boolean
  readonly mayPublish: boolean
  readonly error: string | undefined
}

export function buildReviewView(facts: ReviewFacts, around: Around): ReviewView {
  const { review, answers } = facts
  const { frame, csrfToken, now, error } = around
  const may = (act: Parameters<typeof mayDo>[1]) => around.mayPublish && mayDo(review.state, act)
  return {
    ...{ frame, csrfToken, now, error },
    id: review.contributionId,
    author: review.authorName ?? 'somebody without a name',
    ...{ place: review.place, rating: review.rating, text: review.text },
    postedAt: review.postedAt,
    status: STATE_TAGS[review.state],
    contributionHref: `/contributions/${review.contributionId}`,
    isAboutDanger: isDangerToLife(review.kinds),
    holdsComplaint: review.kinds.includes('complaint'),
    draft: buildDraft(facts, around),
    answers: answers.map((answer) => ({
      id: answer.answer_id,
      text: answer.text,
      by: answer.publisher ?? 'somebody',
      at: answer.published_at,
      warnings: answer.warnings,
    })),
    mayWithdraw: may('withdraw'),
    mayKeepSilent: may('keep-silent'),
    mayReopen: may('reopen'),
  }
}

function buildDraft(facts: ReviewFacts, { mayDraft, mayPublish }: Around): DraftForm | undefined {
  if (!mayDraft || !mayDo(facts.review.state, 'write')) return undefined
  return {
    text: facts.text,
    revision: facts.draft?.revision ?? 0,
    problems: facts.problems,
    mayPublish,
    mayHandOver: !mayPublish,
    templates: facts.templates,
  }
}
