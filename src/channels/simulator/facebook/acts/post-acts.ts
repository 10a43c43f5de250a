import type { Facebook } from '../facebook.ts'
import { likeChange, postChange, type Actor, type FeedVerb } from '../webhooks/feed-change.ts'
import { shelfOf } from '../world/shelf.ts'
import { NOBODY, type Post } from '../world/world.ts'
import { answersTo, removeComment } from './comment-acts.ts'

export interface NewPost {
  readonly pageId: string
  readonly kind: Post['kind']
  readonly message: string
  readonly photoId?: string | undefined
  /** Absent: now. */
  readonly createdMs?: number | undefined
  /** Absent: published at once. */
  readonly scheduledMs?: number | undefined
}

/** Puts a post on a page, now or at its time. */
export function addPost(facebook: Facebook, actor: Actor, draft: NewPost): Post {
  const { world } = facebook
  const createdMs = draft.createdMs ?? facebook.clock.now()
  const post: Post = {
    id: world.mint.post(draft.pageId),
    pageId: draft.pageId,
    kind: draft.kind,
    authorId: actor.id,
    message: draft.message,
    createdMs,
    updatedMs: createdMs,
    isHidden: false,
    isPublished: draft.scheduledMs === undefined,
    scheduledMs: draft.scheduledMs,
    photoId: draft.photoId,
    isPrivatelyAnswered: false,
    likedBy: NOBODY,
  }
  world.posts.set(post.id, post)
  shelfOf(world.posted, post.pageId).put({
    id: post.id,
    atMs: createdMs,
    order: world.mint.order(),
  })
  if (post.scheduledMs === undefined) facebook.publish(postChange(facebook, post, 'add', actor))
  else publishAt(facebook, actor, post.id, post.scheduledMs)
  return post
}

/** A post that was given another time, or is out already, is left alone. */
function publishAt(facebook: Facebook, actor: Actor, postId: string, atMs: number): void {
  facebook.clock.schedule(atMs - facebook.clock.now(), () => {
    const post = facebook.world.posts.get(postId)
    if (post?.scheduledMs === atMs) publishNow(facebook, actor, post)
  })
}

/** Sets the clock for every post that still waits for its time. */
export function resumeSchedule(facebook: Facebook): void {
  for (const { id, pageId, scheduledMs } of facebook.world.posts.values()) {
    if (scheduledMs !== undefined) {
      publishAt(facebook, { id: pageId, isApp: true }, id, scheduledMs)
    }
  }
}

export function publishNow(facebook: Facebook, actor: Actor, post: Post): void {
  if (post.isPublished) return
  changePost(facebook, actor, 'add', { ...post, scheduledMs: undefined, isPublished: true })
}

/** Moves a post that is not out yet. */
export function reschedulePost(
  facebook: Facebook,
  actor: Actor,
  post: Post,
  scheduledMs: number,
): void {
  if (post.isPublished) return
  facebook.world.posts.set(post.id, { ...post, scheduledMs })
  publishAt(facebook, actor, post.id, scheduledMs)
}

export function editPost(facebook: Facebook, actor: Actor, post: Post, message: string): Post {
  const updatedMs = facebook.clock.now()
  return changePost(facebook, actor, 'edited', { ...post, message, updatedMs })
}

/** Hides or shows a post; false when it was that way already. */
export function setPostHidden(
  facebook: Facebook,
  actor: Actor,
  post: Post,
  isHidden: boolean,
): boolean {
  if (post.isHidden === isHidden) return false
  changePost(facebook, actor, isHidden ? 'hide' : 'unhide', { ...post, isHidden })
  return true
}

/** Removes a post with every comment below it. */
export function removePost(facebook: Facebook, actor: Actor, post: Post): void {
  const { world } = facebook
  for (const comment of answersTo(facebook, post.id)) removeComment(facebook, actor, comment)
  world.posts.delete(post.id)
  world.answers.delete(post.id)
  world.streams.delete(post.id)
  world.posted.get(post.pageId)?.take()
  facebook.publish(postChange(facebook, post, 'remove', actor))
}

/** Likes a post or takes the like back; false when it was that way already. */
export function setPostLiked(
  facebook: Facebook,
  actor: Actor,
  post: Post,
  isLiked: boolean,
): boolean {
  if (post.likedBy.has(actor.id) === isLiked) return false
  const likedBy = new Set(post.likedBy)
  if (isLiked) likedBy.add(actor.id)
  else likedBy.delete(actor.id)
  facebook.world.posts.set(post.id, { ...post, likedBy })
  facebook.publish(likeChange(facebook, post, isLiked ? 'add' : 'remove', actor))
  return true
}

function changePost(facebook: Facebook, actor: Actor, verb: FeedVerb, post: Post): Post {
  facebook.world.posts.set(post.id, post)
  facebook.publish(postChange(facebook, post, verb, actor))
  return post
}
