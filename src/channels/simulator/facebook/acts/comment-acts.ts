import type { Facebook } from '../facebook.ts'
import { commentChange, likeChange, type Actor, type FeedVerb } from '../webhooks/feed-change.ts'
import { shelfOf } from '../world/shelf.ts'
import { NOBODY, type Comment, type Post } from '../world/world.ts'

export interface NewComment {
  readonly parent: Comment | Post
  readonly message: string
  readonly photoId?: string | undefined
  /** Absent: now. */
  readonly createdMs?: number | undefined
}

/** Puts a comment below a post, or an answer below a comment. */
export function addComment(facebook: Facebook, actor: Actor, draft: NewComment): Comment {
  const { world } = facebook
  const postId = 'postId' in draft.parent ? draft.parent.postId : draft.parent.id
  const createdMs = draft.createdMs ?? facebook.clock.now()
  const comment: Comment = {
    id: world.mint.comment(postId),
    postId,
    parentId: draft.parent.id,
    authorId: actor.id,
    message: draft.message,
    createdMs,
    isHidden: false,
    photoId: draft.photoId,
    isPrivatelyAnswered: false,
    likedBy: NOBODY,
  }
  world.comments.set(comment.id, comment)
  const slot = { id: comment.id, atMs: createdMs, order: world.mint.order() }
  shelfOf(world.streams, postId).put(slot)
  shelfOf(world.answers, draft.parent.id).put(slot)
  facebook.publish(commentChange(facebook, comment, 'add', actor))
  return comment
}

export type CommentEdit = Pick<Comment, 'message' | 'photoId'>

export function editComment(
  facebook: Facebook,
  actor: Actor,
  comment: Comment,
  edit: CommentEdit,
): Comment {
  return changeComment(facebook, actor, 'edited', {
    ...comment,
    ...edit,
    editedMs: facebook.clock.now(),
  })
}

/** Hides or shows a comment; false when it was that way already, and then nobody is told. */
export function setCommentHidden(
  facebook: Facebook,
  actor: Actor,
  comment: Comment,
  isHidden: boolean,
): boolean {
  if (comment.isHidden === isHidden) return false
  changeComment(facebook, actor, isHidden ? 'hide' : 'unhide', { ...comment, isHidden })
  return true
}

/** Removes a comment and every answer below it. */
export function removeComment(facebook: Facebook, actor: Actor, comment: Comment): void {
  const { world } = facebook
  for (const answer of answersTo(facebook, comment.id)) removeComment(facebook, actor, answer)
  world.comments.delete(comment.id)
  world.answers.delete(comment.id)
  world.answers.get(comment.parentId)?.take()
  world.streams.get(comment.postId)?.take()
  facebook.publish(commentChange(facebook, comment, 'remove', actor))
}

/** Answers directly below a post or comment that are still there. */
export function answersTo(facebook: Facebook, parentId: string): readonly Comment[] {
  const shelf = facebook.world.answers.get(parentId)
  if (!shelf) return []
  return shelf
    .list({ direction: 'oldest-first', limit: Infinity })
    .slots.flatMap(({ id }) => facebook.world.comments.get(id) ?? [])
}

/** Likes a comment or takes the like back; false when it was that way already. */
export function setCommentLiked(
  facebook: Facebook,
  actor: Actor,
  comment: Comment,
  isLiked: boolean,
): boolean {
  if (comment.likedBy.has(actor.id) === isLiked) return false
  const likedBy = new Set(comment.likedBy)
  if (isLiked) likedBy.add(actor.id)
  else likedBy.delete(actor.id)
  facebook.world.comments.set(comment.id, { ...comment, likedBy })
  facebook.publish(likeChange(facebook, comment, isLiked ? 'add' : 'remove', actor))
  return true
}

function changeComment(
  facebook: Facebook,
  actor: Actor,
  verb: FeedVerb,
  comment: Comment,
): Comment {
  facebook.world.comments.set(comment.id, comment)
  facebook.publish(commentChange(facebook, comment, verb, actor))
  return comment
}
