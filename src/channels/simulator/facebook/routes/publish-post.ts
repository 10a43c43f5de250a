import { ok, type Result } from '../../../../base/result.ts'
import { readFlag, readNumber, readText } from '../../web/read-parameters.ts'
import { addPost } from '../acts/post-acts.ts'
import type { GraphError } from '../errors/graph-errors.ts'
import { refuse } from '../errors/refuse.ts'
import type { GraphCall, Reply } from '../graph/graph-call.ts'
import { checkNeed } from '../rules/check-need.ts'
import { NEEDS } from '../rules/needs.ts'
import { isWithinScheduleWindow } from '../rules/schedule-window.ts'
import { byPage } from './by-page.ts'

type PageCall = GraphCall<'page'>

/** `POST /{page-id}/feed`: publishes now or at `scheduled_publish_time`. */
export function publishPost(call: PageCall): Reply {
  const { facebook, node, parameters } = call
  if (call.token.type !== 'page') {
    return refuse(
      'permission-missing',
      '(#200) Unpublished posts must be posted to a page as the page itself.',
    )
  }
  const allowed = checkNeed(facebook, call.token, NEEDS.publish)
  if (!allowed.ok) return allowed
  const message = readText(parameters, 'message') ?? ''
  const checked = checkMessage(call, message)
  if (!checked.ok) return checked
  const scheduledMs = readSchedule(call)
  if (!scheduledMs.ok) return scheduledMs
  const post = addPost(facebook, byPage(node.page), {
    pageId: node.page.id,
    kind: 'page-post',
    message,
    scheduledMs: scheduledMs.value,
  })
  const kind = post.isPublished ? 'publish' : 'schedule'
  return ok({
    body: { id: post.id },
    write: { kind, objectId: node.page.id, createdId: post.id, changed: true },
  })
}

function checkMessage(call: PageCall, message: string): Result<undefined, GraphError> {
  const { facebook } = call
  if (message === '' && readText(call.parameters, 'link') === undefined) {
    return refuse('invalid-parameter', '(#100) Missing message or attachment')
  }
  if (message.length > facebook.settings().longestPost) {
    return refuse('invalid-parameter', '(#100) The message is too long')
  }
  return isRepeated(call, message) ? refuse('duplicate-post') : ok(undefined)
}

/** Whether the page's last post says the same and is still fresh. */
function isRepeated({ facebook, node }: PageCall, message: string): boolean {
  const shelf = facebook.world.posted.get(node.page.id)
  const recent = shelf?.list({
    direction: 'newest-first',
    sinceMs: facebook.clock.now() - facebook.settings().duplicatePostWindowMs,
    limit: 10,
  })
  return (recent?.slots ?? []).some(({ id }) => {
    const post = facebook.world.posts.get(id)
    return post?.kind === 'page-post' && post.message === message
  })
}

function readSchedule(call: PageCall): Result<number | undefined, GraphError> {
  if (readFlag(call.parameters, 'published') !== false) return ok(undefined)
  const seconds = readNumber(call.parameters, 'scheduled_publish_time')
  const isFine = seconds !== undefined && isWithinScheduleWindow(call.facebook, seconds * 1000)
  return isFine ? ok(seconds * 1000) : refuse('bad-schedule')
}
