import type { Json, JsonRecord } from '../../json.ts'
import type { Facebook } from '../facebook.ts'
import { formatGraphTime, unixSeconds } from '../world/graph-time.ts'
import { mediaUrl } from '../world/media-url.ts'
import { postPermalink } from '../world/permalink.ts'
import { authorName, type Comment, type Post } from '../world/world.ts'
import type { PageChange } from './page-change.ts'

export type FeedVerb = 'add' | 'edited' | 'remove' | 'hide' | 'unhide'

/** Who did it, and whether through the API. */
export interface Actor {
  readonly id: string
  readonly isApp: boolean
}

/** The `feed` change of a comment. */
export function commentChange(
  facebook: Facebook,
  comment: Comment,
  verb: FeedVerb,
  actor: Actor,
): PageChange {
  const post = facebook.world.posts.get(comment.postId)
  return feedChange(facebook, comment, actor, {
    item: 'comment',
    verb,
    comment_id: comment.id,
    post_id: comment.postId,
    parent_id: comment.parentId,
    ...tellTime(facebook, comment, verb),
    ...tellContent(facebook, comment, verb),
    post: post && verb !== 'remove' ? tellPost(facebook, post) : undefined,
  })
}

/** The `feed` change of a post: a visitor's is a `post`, the page's own a `status`. */
export function postChange(
  facebook: Facebook,
  post: Post,
  verb: FeedVerb,
  actor: Actor,
): PageChange {
  return feedChange(facebook, post, actor, {
    item: tellItem(post),
    verb,
    post_id: post.id,
    ...tellTime(facebook, post, verb),
    ...tellContent(facebook, post, verb),
    published: verb === 'add' ? 1 : undefined,
  })
}

/** The `feed` change of a like, which the network calls a reaction. */
export function likeChange(
  facebook: Facebook,
  liked: Comment | Post,
  verb: 'add' | 'remove',
  actor: Actor,
): PageChange {
  const isComment = 'postId' in liked
  return feedChange(facebook, liked, actor, {
    item: 'reaction',
    reaction_type: 'like',
    verb,
    comment_id: isComment ? liked.id : undefined,
    post_id: isComment ? liked.postId : liked.id,
    parent_id: isComment ? liked.parentId : undefined,
    created_time: unixSeconds(facebook.clock.now()),
  })
}

function feedChange(
  facebook: Facebook,
  subject: Comment | Post,
  actor: Actor,
  value: JsonRecord,
): PageChange {
  const postId = 'postId' in subject ? subject.postId : subject.id
  return {
    pageId: postId.slice(0, postId.indexOf('_')),
    field: 'feed',
    value: { from: { id: actor.id, name: authorName(facebook.world, actor.id) }, ...value },
    objectId: subject.id,
    actorId: actor.id,
    isEcho: actor.isApp,
  }
}

function tellItem(post: Post): string {
  if (post.photoId !== undefined) return 'photo'
  return post.kind === 'page-post' ? 'status' : 'post'
}

function tellTime(facebook: Facebook, subject: Comment | Post, verb: FeedVerb): JsonRecord {
  const isToggle = verb === 'hide' || verb === 'unhide'
  const tellsAction = isToggle && facebook.settings().hideEventTime === 'action'
  const createdMs = tellsAction ? facebook.clock.now() : subject.createdMs
  return {
    created_time: verb === 'remove' ? undefined : unixSeconds(createdMs),
    edited_time: verb === 'edited' ? unixSeconds(facebook.clock.now()) : undefined,
  }
}

function tellContent(facebook: Facebook, subject: Comment | Post, verb: FeedVerb): JsonRecord {
  if (verb === 'remove') return {}
  const photo: Json | undefined =
    subject.photoId === undefined ? undefined : mediaUrl(facebook, subject.photoId)
  return {
    message: subject.message === '' ? undefined : subject.message,
    photo,
    photo_id: 'postId' in subject ? undefined : subject.photoId,
  }
}

function tellPost(facebook: Facebook, post: Post): JsonRecord {
  return {
    status_type: 'mobile_status_update',
    is_published: post.isPublished,
    updated_time: formatGraphTime(post.updatedMs),
    permalink_url: postPermalink(facebook, post.id),
    promotion_status: 'inactive',
    id: post.id,
  }
}
