import type { Facebook } from '../facebook.ts'
import type { Comment } from './world.ts'

export const PERMALINK_PATH = '/permalink.php'

export function postPermalink(facebook: Facebook, postId: string): string {
  const [pageId, storyId] = postId.split('_')
  return `${facebook.settings().permalinkHost}${PERMALINK_PATH}?story_fbid=${storyId}&id=${pageId}`
}

export function commentPermalink(facebook: Facebook, comment: Comment): string {
  const commentId = comment.id.slice(comment.id.indexOf('_') + 1)
  return `${postPermalink(facebook, comment.postId)}&comment_id=${commentId}`
}
