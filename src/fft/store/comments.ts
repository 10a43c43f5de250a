import { z } from 'zod'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { Month } from '../rules/month.ts'
import '../tables.ts'

const Findings = z.array(
  z.object({
    kind: z.string(),
    start: z.number().nullable(),
    end: z.number().nullable(),
    reason: z.string(),
  }),
)

export interface WaitingComment {
  readonly commentId: string
  readonly site: string
  readonly month: Month
  readonly answer: string
  readonly question: string
  readonly text: string
  readonly mayPublish: boolean
  readonly queue: string
  readonly findings: z.infer<typeof Findings>
  readonly failed: readonly string[]
  readonly topics: readonly string[]
  readonly redacted: string
}

const comments = (tx: PracticeTransaction) =>
  tx.db
    .selectFrom('feedback_comment as c')
    .innerJoin('feedback_response as r', (join) =>
      join
        .onRef('r.practice_id', '=', 'c.practice_id')
        .onRef('r.response_id', '=', 'c.response_id'),
    )
    .where('c.practice_id', '=', tx.practiceId)

/** Comments that nobody has looked at: danger first. Their order says nothing of when they came. */
export async function findWaitingComments(
  tx: PracticeTransaction,
  limit: number,
): Promise<readonly WaitingComment[]> {
  const rows = await comments(tx)
    .select(['c.comment_id', 'r.site', 'r.month', 'r.answer', 'c.question', 'c.text'])
    .select(['c.may_publish', 'c.queue', 'c.findings', 'c.failed', 'c.topics', 'c.redacted'])
    .where('c.state', '=', 'waiting')
    .orderBy('c.rank')
    .orderBy('c.comment_id')
    .limit(limit)
    .execute()
  return rows.map(({ comment_id, may_publish, findings, month, ...row }) => ({
    ...row,
    month: month as Month,
    commentId: comment_id,
    mayPublish: may_publish,
    findings: Findings.parse(findings),
  }))
}

export async function countWaitingComments(tx: PracticeTransaction): Promise<number> {
  const row = await tx.db
    .selectFrom('feedback_comment')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('practice_id', '=', tx.practiceId)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return row.waiting
}

export interface Review {
  readonly commentId: string
  readonly state: 'published' | 'kept'
  readonly publishedText: string | null
  readonly personId: string
}

/** What a person decided about a comment. @returns false where somebody else was first, or it may not be shown */
export async function reviewComment(
  tx: PracticeTransaction,
  { commentId, state, publishedText, personId }: Review,
  at: Date,
): Promise<boolean> {
  const changed = await tx.db
    .updateTable('feedback_comment')
    .set({ state, published_text: publishedText, reviewed_by: personId, reviewed_at: at })
    .where('practice_id', '=', tx.practiceId)
    .where('comment_id', '=', commentId)
    .where('state', '=', 'waiting')
    .where((eb) => eb.or([eb('may_publish', '=', true), eb.val(state === 'kept')]))
    .returning('comment_id')
    .executeTakeFirst()
  return changed !== undefined
}

export interface PublishedComment {
  readonly site: string
  readonly month: Month
  readonly answer: string
  readonly text: string
}

/** The newest comments that were reviewed for everybody to read. */
export async function findPublishedComments(
  tx: PracticeTransaction,
  limit: number,
): Promise<readonly PublishedComment[]> {
  const rows = await comments(tx)
    .select(['r.site', 'r.month', 'r.answer', 'c.published_text'])
    .where('c.state', '=', 'published')
    .orderBy('c.reviewed_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ published_text, month, ...row }) => ({
    ...row,
    month: month as Month,
    text: published_text ?? '',
  }))
}
