import type { JsonRecord } from '../../json.ts'
import { canHide, canRemove, privateReplyState } from '../rules/comment-abilities.ts'
import { formatGraphTime } from '../world/graph-time.ts'
import { mediaUrl } from '../world/media-url.ts'
import { commentPermalink } from '../world/permalink.ts'
import type { Comment, Page, Post } from '../world/world.ts'
import { viewAuthor } from './author-view.ts'
import type { NodeView } from './fields.ts'
import type { GraphCall } from './graph-call.ts'

/** @see https://developers.facebook.com/docs/graph-api/reference/comment */
export const COMMENT_VIEW: NodeView<Comment> = {
  typeName: 'Comment',
  usual: ['created_time', 'from', 'message', 'id'],
  fields: {
    // A person who may not moderate gets the comments and not their ids.
    id: ({ id }, { token }) => (token.tasks.includes('MODERATE') ? id : undefined),
    message: ({ message }) => message,
    created_time: ({ createdMs }) => formatGraphTime(createdMs),
    from: ({ authorId }, call) => viewAuthor(call, authorId),
    parent: (comment, call) => viewParent(comment, call),
    object: ({ postId }) => ({ id: postId }),
    attachment: (comment, call) => viewAttachment(comment, call),
    can_hide: (comment, call) => askRule(comment, call, canHide),
    can_remove: (comment, call) => askRule(comment, call, canRemove),
    can_comment: () => true,
    can_like: () => true,
    can_reply_privately: (comment, { facebook }) =>
      privateReplyState(facebook, comment) === 'possible',
    private_reply_conversation: ({ isPrivatelyAnswered, id }) =>
      isPrivatelyAnswered ? { id: `t_${id}` } : undefined,
    is_hidden: ({ isHidden }) => isHidden,
    is_private: () => false,
    comment_count: ({ id }, { facebook }) => facebook.world.answers.get(id)?.count() ?? 0,
    like_count: ({ likedBy }) => likedBy.size,
    user_likes: ({ likedBy }, { token }) => likedBy.has(token.ownerId),
    message_tags: () => undefined,
    permalink_url: (comment, { facebook }) => commentPermalink(facebook, comment),
  },
}

function viewParent(comment: Comment, call: GraphCall): JsonRecord | undefined {
  const parent = call.facebook.world.comments.get(comment.parentId)
  return (
    parent && {
      created_time: formatGraphTime(parent.createdMs),
      from: viewAuthor(call, parent.authorId),
      message: parent.message,
      id: parent.id,
    }
  )
}

function viewAttachment({ photoId }: Comment, { facebook }: GraphCall): JsonRecord | undefined {
  if (photoId === undefined) return undefined
  const src = mediaUrl(facebook, photoId)
  const url = `${facebook.settings().permalinkHost}/photo.php?fbid=${photoId}`
  return {
    type: 'photo',
    media: { image: { height: 720, src, width: 720 } },
    target: { id: photoId, url },
    url,
  }
}

function askRule(
  comment: Comment,
  { facebook: { world } }: GraphCall,
  rule: (comment: Comment, post: Post, page: Page) => boolean,
): boolean {
  const post = world.posts.get(comment.postId)
  const page = world.pages.get(post?.pageId ?? '')
  return post !== undefined && page !== undefined && rule(comment, post, page)
}
