import type { FastifyReply, FastifyRequest } from 'fastify'
import { staffOf } from '../../../contributions/pages/staff.ts'
import type { PracticeTransaction } from '../../../platform/database/database.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import { mayOf } from '../../../practice/pages/require-permission.ts'
import { findProblems } from '../../review-deps.ts'
import { writeTemplates } from '../../rules/answer-templates.ts'
import { findAnswers, findDraft } from '../../store/answers.ts'
import { findReview } from '../../store/reviews.ts'
import type { ReviewPageDeps } from '../review-page-deps.ts'
import { buildReviewView, type ReviewFacts } from './build-view.ts'
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
  const facts = await deps.inPractice(practiceId, (tx) => findFacts(deps, tx, options))
  if (facts === undefined) return reply.sendProblem(404)
  const view = buildReviewView(facts, {
    frame: await deps.frameFor(request, '/reviews'),
    csrfToken: request.makeCsrfToken(),
    now: deps.clock.now(),
    mayDraft: mayOf(request, 'reviews:draft'),
    mayPublish: mayOf(request, 'reviews:publish'),
    error: options.error,
  })
  return sendPage(reply, ReviewPage(view), options.error === undefined ? 200 : 422)
}

async function findFacts(
  deps: ReviewPageDeps,
  tx: PracticeTransaction,
  { contributionId, begin, typed }: ShowOptions,
): Promise<ReviewFacts | undefined> {
  const review = await findReview(tx, contributionId)
  if (review === undefined) return undefined
  const draft = await findDraft(tx, contributionId)
  const templates = writeTemplates(await deps.findTemplateFields(tx))
  const begun = templates.find(({ id }) => id === begin)?.text
  const text = typed ?? begun ?? draft?.text ?? ''
  const problems = text === '' ? [] : await findProblems(deps, tx, review, text)
  const answers = await findAnswers(tx, contributionId)
  return { review, draft, templates, text, problems, answers }
}
