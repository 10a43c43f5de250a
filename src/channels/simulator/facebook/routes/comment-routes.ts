import { ok } from '../../../../base/result.ts'
import { readFlag, readText } from '../../web/read-parameters.ts'
import {
  editComment,
  removeComment,
  setCommentHidden,
  setCommentLiked,
} from '../acts/comment-acts.ts'
import { refuse } from '../errors/refuse.ts'
import { COMMENT_VIEW } from '../graph/comment-view.ts'
import type { GraphCall, Reply } from '../graph/graph-call.ts'
import { checkNeed } from '../rules/check-need.ts'
import { canHide, canRemove } from '../rules/comment-abilities.ts'
import { NEEDS } from '../rules/needs.ts'
import { byPage, SUCCESS } from './by-page.ts'
import { readNode } from './read-node.ts'

type CommentCall = GraphCall<'comment'>

/** `GET /{comment-id}` */
export function readComment(call: CommentCall): Reply {
  const allowed = checkNeed(call.facebook, call.token, NEEDS.readVisitors)
  return allowed.ok ? readNode(call, COMMENT_VIEW, call.node.comment) : allowed
}

/** `POST /{comment-id}`: hides, shows, or edits the page's own. */
export function changeComment(call: CommentCall): Reply {
  const isHidden = readFlag(call.parameters, 'is_hidden')
  if (isHidden !== undefined) return hideComment(call, isHidden)
  const message = readText(call.parameters, 'message')
  return message === undefined ? refuse('invalid-parameter') : editOwnComment(call, message)
}

function hideComment(call: CommentCall, isHidden: boolean): Reply {
  const { facebook, node } = call
  const allowed = checkNeed(facebook, call.token, NEEDS.hide)
  if (!allowed.ok) return allowed
  if (!canHide(node.comment, node.post, node.page)) {
    return refuse(facebook.settings().cannotHideError)
  }
  const changed = setCommentHidden(facebook, byPage(node.page), node.comment, isHidden)
  const kind = isHidden ? 'hide' : 'unhide'
  return ok({ body: SUCCESS, write: { kind, objectId: node.comment.id, changed } })
}

/** An attachment that is not sent again is lost. */
function editOwnComment(call: CommentCall, message: string): Reply {
  const { facebook, node } = call
  const allowed = checkNeed(facebook, call.token, NEEDS.engage)
  if (!allowed.ok) return allowed
  if (node.comment.authorId !== node.page.id) return refuse('permission-missing')
  const keepsPhoto = readText(call.parameters, 'attachment_id') === node.comment.photoId
  editComment(facebook, byPage(node.page), node.comment, {
    message,
    photoId: keepsPhoto ? node.comment.photoId : undefined,
  })
  return ok({ body: SUCCESS, write: { kind: 'edit', objectId: node.comment.id, changed: true } })
}

/** `DELETE /{comment-id}` */
export function deleteComment(call: CommentCall): Reply {
  const { facebook, node } = call
  const isOwn = node.comment.authorId === node.page.id
  const allowed = checkNeed(facebook, call.token, isOwn ? NEEDS.engage : NEEDS.removeOthers)
  if (!allowed.ok) return allowed
  if (!canRemove(node.comment, node.post, node.page)) return refuse('permission-missing')
  removeComment(facebook, byPage(node.page), node.comment)
  return ok({ body: SUCCESS, write: { kind: 'delete', objectId: node.comment.id, changed: true } })
}

/** `POST` and `DELETE /{comment-id}/likes` */
export function likeComment(call: CommentCall): Reply {
  const { facebook, node } = call
  const allowed = checkNeed(facebook, call.token, NEEDS.engage)
  if (!allowed.ok) return allowed
  const isLiked = call.method === 'POST'
  const changed = setCommentLiked(facebook, byPage(node.page), node.comment, isLiked)
  const kind = isLiked ? 'like' : 'unlike'
  return ok({ body: SUCCESS, write: { kind, objectId: node.comment.id, changed } })
}
