import { ok } from '../../../../base/result.ts'
import { readRecord, readText } from '../../web/read-parameters.ts'
import { refuse, refuseGone } from '../errors/refuse.ts'
import type { GraphCall, Reply } from '../graph/graph-call.ts'
import { checkNeed } from '../rules/check-need.ts'
import { privateReplyState } from '../rules/comment-abilities.ts'
import { NEEDS } from '../rules/needs.ts'
import type { Comment, Page, Post } from '../world/world.ts'

type PageCall = GraphCall<'page'>

/**
 * `POST /{page-id}/messages` with `recipient.comment_id` or `recipient.post_id`: one private message
 * to the author, within seven days.
 * @see https://developers.facebook.com/docs/messenger-platform/discovery/private-replies
 */
export function replyPrivately(call: PageCall): Reply {
  const { facebook, node, parameters } = call
  const allowed = checkNeed(facebook, call.token, NEEDS.message)
  if (!allowed.ok) return allowed
  const text = readText(readRecord(parameters, 'message'), 'text') ?? ''
  if (!isSendable(text, facebook.settings().longestPrivateReplyBytes)) {
    return refuse('invalid-parameter', '(#100) The message text is missing or too long')
  }
  const recipient = readRecord(parameters, 'recipient')
  const id = readText(recipient, 'comment_id') ?? readText(recipient, 'post_id')
  if (id === undefined) return refuse(facebook.settings().latePrivateReplyError)
  const subject = findSubject(call, id)
  return subject ? sendTo(call, node.page, subject) : refuseGone('POST', id)
}

function isSendable(text: string, longestBytes: number): boolean {
  return text.trim() !== '' && Buffer.byteLength(text) <= longestBytes
}

function findSubject({ facebook: { world }, node }: PageCall, id: string) {
  const comment = world.comments.get(id)
  const post = world.posts.get(comment?.postId ?? id)
  return post?.pageId === node.page.id ? (comment ?? post) : undefined
}

function sendTo({ facebook }: PageCall, page: Page, subject: Comment | Post): Reply {
  const settings = facebook.settings()
  switch (privateReplyState(facebook, subject)) {
    case 'answered':
      return refuse(settings.repeatedPrivateReplyError)
    case 'late':
      return refuse(settings.latePrivateReplyError)
    case 'refused':
      return refuse(settings.refusedPrivateReplyError)
    case 'possible':
      break
  }
  if (page.blockedIds.has(subject.authorId)) return refuse('person-unavailable')
  const { world } = facebook
  if ('postId' in subject) {
    world.comments.set(subject.id, { ...subject, isPrivatelyAnswered: true })
  } else {
    world.posts.set(subject.id, { ...subject, isPrivatelyAnswered: true })
  }
  const messageId = world.mint.message()
  return ok({
    body: { recipient_id: subject.authorId, message_id: messageId },
    write: { kind: 'private-reply', objectId: subject.id, createdId: messageId, changed: true },
  })
}
