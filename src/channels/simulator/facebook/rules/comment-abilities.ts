import type { Facebook } from '../facebook.ts'
import type { Comment, Page, Post } from '../world/world.ts'

/**
 * Whether the page may hide a comment. It may not hide its own, its administrators', one person's
 * comment on another visitor's post, or any on a recommendation.
 * @see https://developers.facebook.com/docs/graph-api/reference/comment
 */
export function canHide(comment: Comment, post: Post, page: Page): boolean {
  if (post.kind === 'recommendation') return false
  if (comment.authorId === page.id || page.adminIds.has(comment.authorId)) return false
  return post.kind === 'page-post' || comment.authorId === post.authorId
}

/** Whether the page may delete a comment: all but those on a recommendation by others. */
export function canRemove(comment: Comment, post: Post, page: Page): boolean {
  return post.kind !== 'recommendation' || comment.authorId === page.id
}

export type PrivateReplyState = 'possible' | 'answered' | 'late' | 'refused'

/**
 * One private message, within seven days, and never to a page.
 * @see https://developers.facebook.com/docs/messenger-platform/discovery/private-replies
 */
export function privateReplyState(facebook: Facebook, subject: Comment | Post): PrivateReplyState {
  const isPerson = facebook.world.people.has(subject.authorId)
  if (!isPerson || ('kind' in subject && subject.kind !== 'visitor-post')) return 'refused'
  if (subject.isPrivatelyAnswered) return 'answered'
  const ageMs = facebook.clock.now() - subject.createdMs
  return ageMs > facebook.settings().privateReplyWindowMs ? 'late' : 'possible'
}
