import type { FastifyReply, FastifyRequest } from 'fastify'
import { staffOf } from '../../../contributions/pages/staff.ts'
import { isDangerToLife } from '../../../contributions/rules/queue.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import { mayOf } from '../../../practice/pages/require-permission.ts'
import { findProblems } from '../../review-deps.ts'
import { writeTemplates } from '../../rules/answer-templates.ts'
import { mayDo } from '../../rules/review-state.ts'
import { findAnswers, findDraft } from '../../store/answers.ts'
import { findReview } from '../../store/reviews.ts'
import type { ReviewPageDeps } from '../review-page-deps.ts'
import { STATE_TAGS } from '../review-words.ts'
import type { DraftForm, ReviewView } from './view-model.ts'
import { ReviewPage } from './view.tsx'

export interface ShowOptions {
  readonly contributionId: string
  /** A template to begin with. */
  readonly begin?: string | undefined
  readonly error?: string | undefined
  /** What was typed and could not be kept. */
  readonly typed?: string | undefined
}

/** Sends the page of one review. */
export async function showReview(
  deps: ReviewPageDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  options: ShowOptions,
) {
  const { practiceId } = staffOf(request)
  const facts = await deps.inPractice(practiceId, async (tx) => {
    const review = await findReview(tx, options.contributionId)
    if (review === undefined) return undefined
    const draft = await findDraft(tx, options.contributionId)
    const templates = writeTemplates(await deps.findTemplateFields(tx))
    const begun = templates.find(({ id }) => id === options.begin)?.text
    const text = options.typed ?? begun ?? draft?.text ?? ''
    const problems = text === '' ? [] : await findProblems(deps, tx, review, text)
    const answers = await findAnswers(tx, options.contributionId)
    return { review, draft, templates, text, problems, answers }
  })
  if (facts === undefined) return reply.sendProblem(404)
  const { review, answers } = facts
  const may = {
    draft: mayOf(request, 'reviews:draft'),
    publish: mayOf(request, 'reviews:publish'),
  }
  const draft: DraftForm | undefined =
    may.draft && mayDo(review.state, 'write')
      ? {
          text: facts.text,
          revision: facts.draft?.revision ?? 0,
          problems: facts.problems,
          mayPublish: may.publish,
          mayHandOver: !may.publish,
          templates: facts.templates,
        }
      : undefined
  const view: ReviewView = {
    frame: await deps.frameFor(request, '/reviews'),
    csrfToken: request.makeCsrfToken(),
    now: deps.clock.now(),
    id: review.contributionId,
    author: review.authorName ?? 'somebody without a name',
    ...{ place: review.place, rating: review.rating, text: review.text },
    postedAt: review.postedAt,
    status: STATE_TAGS[review.state],
    contributionHref: `/contributions/${review.contributionId}`,
    isAboutDanger: isDangerToLife(review.kinds),
    holdsComplaint: review.kinds.includes('complaint'),
    error: options.error,
    draft,
    answers: answers.map((answer) => ({
      id: answer.answer_id,
      text: answer.text,
      by: answer.publisher ?? 'somebody',
      at: answer.published_at,
      warnings: answer.warnings,
    })),
    mayWithdraw: may.publish && mayDo(review.state, 'withdraw'),
    mayKeepSilent: may.publish && mayDo(review.state, 'keep-silent'),
    mayReopen: may.publish && mayDo(review.state, 'reopen'),
  }
  return sendPage(reply.code(options.error === undefined ? 200 : 422), ReviewPage(view))
}
