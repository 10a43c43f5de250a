import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { Answer, FollowUp, Mode } from '../rules/answers.ts'
import type { Month } from '../rules/month.ts'
import type { CommentReading } from '../read-comment.ts'
import '../tables.ts'

/** One answer as it is kept: nothing in it tells who gave it, or when beyond the day. */
export interface Response {
  /** Random. A second one with the same id is the same answer, sent again. */
  readonly responseId: string
  readonly site: string
  readonly day: string
  readonly month: Month
  readonly isLate: boolean
  readonly mode: Mode
  readonly answer: Answer
  readonly wasAssisted: boolean
}

/** Keeps answers, each id once, and counts them. @returns the ids of those that were new */
export async function insertResponses(
  tx: PracticeTransaction,
  responses: readonly Response[],
): Promise<ReadonlySet<string>> {
  if (responses.length === 0) return new Set()
  const rows = await tx.db
    .insertInto('feedback_response')
    .values(
      responses.map(({ responseId, isLate, wasAssisted, ...rest }) => ({
        practice_id: tx.practiceId,
        response_id: responseId,
        late: isLate,
        assisted: wasAssisted,
        ...rest,
      })),
    )
    .onConflict((clash) => clash.columns(['practice_id', 'response_id']).doNothing())
    .returning('response_id')
    .execute()
  const added = new Set(rows.map((row) => row.response_id))
  await addToCounts(
    tx,
    responses.filter(({ responseId }) => added.has(responseId)),
  )
  return added
}

/** In the order of their keys, so that two processes never wait for each other. */
async function addToCounts(tx: PracticeTransaction, responses: readonly Response[]): Promise<void> {
  const byKey = Map.groupBy(responses, (one) =>
    [one.month, one.day, one.site, one.mode, one.answer].join('\n'),
  )
  if (byKey.size === 0) return
  const rows = [...byKey.keys()].sort().flatMap((key) => {
    const alike = byKey.get(key) ?? []
    return alike.slice(0, 1).map(({ month, day, site, mode, answer }) => ({
      practice_id: tx.practiceId,
      ...{ month, day, site, mode, answer },
      count: alike.length,
    }))
  })
  await tx.db
    .insertInto('feedback_count')
    .values(rows)
    .onConflict((clash) =>
      clash
        .columns(['practice_id', 'month', 'day', 'site', 'mode', 'answer'])
        .doUpdateSet((eb) => ({
          count: eb('feedback_count.count', '+', eb.ref('excluded.count')),
        })),
    )
    .execute()
}

export interface NewComment extends CommentReading {
  readonly commentId: string
  readonly responseId: string
  readonly question: FollowUp
  readonly text: string
  readonly mayPublish: boolean
}

/** Keeps comments together with what was found in them. */
export async function insertComments(
  tx: PracticeTransaction,
  comments: readonly NewComment[],
): Promise<void> {
  if (comments.length === 0) return
  await tx.db
    .insertInto('feedback_comment')
    .values(
      comments.map((one) => ({
        practice_id: tx.practiceId,
        comment_id: one.commentId,
        response_id: one.responseId,
        question: one.question,
        text: one.text,
        may_publish: one.mayPublish,
        queue: one.queue,
        rank: one.rank,
        findings: JSON.stringify(one.findings),
        failed: [...one.failed],
        topics: [...one.topics],
        sentiment: one.sentiment,
        redacted: one.redacted,
      })),
    )
    .execute()
}
