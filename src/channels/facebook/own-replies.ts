import { ok, type Result } from '../../base/result.ts'
import type { OutgoingStep } from '../../contributions/channel.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'
import { type GraphItem, parseGraphItem } from './graph-item.ts'
import type { Ask } from './list-page-contents.ts'
import { readWholeList } from './list-pages.ts'

/** Clocks differ a little. */
const SLACK_MS = 120_000

/**
 * The page's answers directly under a comment or post, newest first. The only way to know whether one
 * whose answer got lost was published: Graph has no key for repeats.
 */
export async function findOwnReplies(
  ask: Ask,
  pageId: string,
  step: OutgoingStep,
): Promise<Result<readonly GraphItem[], NetworkFailure>> {
  const query = {
    ...{ order: 'reverse_chronological', limit: '50' },
    fields: 'id,message,created_time,from{id}',
  }
  const found = await readWholeList((after) =>
    ask({
      method: 'GET',
      path: `/${encodeURIComponent(step.externalId)}/comments`,
      query: after === undefined ? query : { ...query, after },
    }),
  )
  if (!found.ok) return found
  const items = found.value.flatMap((raw) => {
    const item = parseGraphItem(raw)
    return item.ok && item.value.from?.id === pageId ? [item.value] : []
  })
  return ok(items)
}

/** The answer that this step published, by its words and its time. */
export function findReplyOf(
  step: OutgoingStep,
  replies: readonly GraphItem[],
): GraphItem | undefined {
  const earliest = new Date(step.since.getTime() - SLACK_MS)
  return replies.find(
    ({ message, created_time: at }) =>
      message === step.message && (at === undefined || at >= earliest),
  )
}
