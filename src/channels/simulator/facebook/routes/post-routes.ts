import { ok } from '../../../../base/result.ts'
import { readFlag, readNumber, readText } from '../../web/read-parameters.ts'
import {
  editPost,
  publishNow,
  removePost,
  reschedulePost,
  setPostHidden,
  setPostLiked,
} from '../acts/post-acts.ts'
import { refuse } from '../errors/refuse.ts'
import type { GraphCall, Reply } from '../graph/graph-call.ts'
import { POST_VIEW } from '../graph/post-view.ts'
import { checkNeed } from '../rules/check-need.ts'
import { isWithinScheduleWindow } from '../rules/schedule-window.ts'
import { NEEDS } from '../rules/needs.ts'
import { byPage, SUCCESS } from './by-page.ts'
import { readNode } from './read-node.ts'

type PostCall = GraphCall<'post'>

/** `GET /{post-id}` */
export function readPost(call: PostCall): Reply {
  const isOwn = call.node.post.kind === 'page-post'
  const need = isOwn ? NEEDS.readPage : NEEDS.readVisitors
  const allowed = checkNeed(call.facebook, call.token, need)
  return allowed.ok ? readNode(call, POST_VIEW, call.node.post) : allowed
}

/** `POST /{post-id}`: hides, shows, or edits, publishes and reschedules the page's own. */
export function changePost(call: PostCall): Reply {
  const isHidden = readFlag(call.parameters, 'is_hidden')
  return isHidden === undefined ? changeOwnPost(call) : hidePost(call, isHidden)
}

function hidePost(call: PostCall, isHidden: boolean): Reply {
  const { facebook, node } = call
  const allowed = checkNeed(facebook, call.token, NEEDS.hide)
  if (!allowed.ok) return allowed
  if (node.post.kind === 'recommendation') return refuse(facebook.settings().cannotHideError)
  const changed = setPostHidden(facebook, byPage(node.page), node.post, isHidden)
  const kind = isHidden ? 'hide' : 'unhide'
  return ok({ body: SUCCESS, write: { kind, objectId: node.post.id, changed } })
}

function changeOwnPost(call: PostCall): Reply {
  const { facebook, node, parameters } = call
  const allowed = checkNeed(facebook, call.token, NEEDS.publish)
  if (!allowed.ok) return allowed
  if (node.post.kind !== 'page-post') return refuse('permission-missing')
  const actor = byPage(node.page)
  const done = (kind: string) =>
    ok({ body: SUCCESS, write: { kind, objectId: node.post.id, changed: true } })
  if (readFlag(parameters, 'is_published') === true) {
    publishNow(facebook, actor, node.post)
    return done('publish')
  }
  const seconds = readNumber(parameters, 'scheduled_publish_time')
  if (seconds !== undefined) {
    if (!isWithinScheduleWindow(facebook, seconds * 1000)) return refuse('bad-schedule')
    reschedulePost(facebook, actor, node.post, seconds * 1000)
    return done('schedule')
  }
  const message = readText(parameters, 'message')
  if (message === undefined) return refuse('invalid-parameter')
  editPost(facebook, actor, node.post, message)
  return done('edit')
}

/** `DELETE /{post-id}` */
export function deletePost(call: PostCall): Reply {
  const { facebook, node } = call
  const isOwn = node.post.kind === 'page-post'
  const allowed = checkNeed(facebook, call.token, isOwn ? NEEDS.publish : NEEDS.removeOthers)
  if (!allowed.ok) return allowed
  if (node.post.kind === 'recommendation') return refuse('permission-missing')
  removePost(facebook, byPage(node.page), node.post)
  return ok({ body: SUCCESS, write: { kind: 'delete', objectId: node.post.id, changed: true } })
}

/** `POST` and `DELETE /{post-id}/likes` */
export function likePost(call: PostCall): Reply {
  const { facebook, node } = call
  const allowed = checkNeed(facebook, call.token, NEEDS.engage)
  if (!allowed.ok) return allowed
  const isLiked = call.method === 'POST'
  const changed = setPostLiked(facebook, byPage(node.page), node.post, isLiked)
  const kind = isLiked ? 'like' : 'unlike'
  return ok({ body: SUCCESS, write: { kind, objectId: node.post.id, changed } })
}
