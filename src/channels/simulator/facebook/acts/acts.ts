import type { Facebook } from '../facebook.ts'
import type { Actor } from '../webhooks/feed-change.ts'
import type { Comment, Page, Post } from '../world/world.ts'
import {
  addComment,
  editComment,
  removeComment,
  setCommentHidden,
  setCommentLiked,
} from './comment-acts.ts'
import { addPost, editPost, removePost, setPostHidden, setPostLiked } from './post-acts.ts'

interface Writing {
  /** A person, or the page for what its staff do on Facebook itself. */
  readonly authorId: string
  readonly message: string
  readonly photoId?: string | undefined
  /** Absent: now. */
  readonly createdMs?: number | undefined
}

/**
 * What people do on the network itself, not through the API: members of the public, and staff with
 * Facebook open in front of them.
 */
export interface Acts {
  /** Below a post, or an answer below a comment. Throws when the parent is gone or the page has blocked the author. */
  readonly comment: (parentId: string, writing: Writing) => Comment
  /** On a page; a recommendation is one too, and the page's own when the author is the page. */
  readonly post: (pageId: string, writing: Writing, isRecommendation?: boolean) => Post
  /** The author changes the words. */
  readonly edit: (id: string, message: string) => void
  /** The author, or the page's staff, take it away. */
  readonly remove: (id: string, authorId?: string) => void
  /** The page's staff hide or show it. */
  readonly setHidden: (id: string, isHidden: boolean) => void
  readonly like: (id: string, authorId: string) => void
}

export function createActs(facebook: Facebook): Acts {
  const { world } = facebook
  return {
    comment(parentId, { authorId, ...draft }) {
      const parent = find(facebook, parentId)
      refuseBlocked(findPage(facebook, parent), authorId)
      return addComment(facebook, onSite(authorId), { parent, ...draft })
    },
    post(pageId, { authorId, ...draft }, isRecommendation = false) {
      const page = world.pages.get(pageId)
      if (!page) throw new Error(`There is no page ${pageId}.`)
      refuseBlocked(page, authorId)
      const kind = isRecommendation ? 'recommendation' : kindOf(page, authorId)
      return addPost(facebook, onSite(authorId), { pageId, kind, ...draft })
    },
    edit(id, message) {
      const subject = find(facebook, id)
      const actor = onSite(subject.authorId)
      if ('postId' in subject) {
        editComment(facebook, actor, subject, { message, photoId: subject.photoId })
      } else editPost(facebook, actor, subject, message)
    },
    remove(id, authorId) {
      const subject = find(facebook, id)
      const actor = onSite(authorId ?? subject.authorId)
      if ('postId' in subject) removeComment(facebook, actor, subject)
      else removePost(facebook, actor, subject)
    },
    setHidden(id, isHidden) {
      const subject = find(facebook, id)
      const actor = onSite(findPage(facebook, subject).id)
      if ('postId' in subject) setCommentHidden(facebook, actor, subject, isHidden)
      else setPostHidden(facebook, actor, subject, isHidden)
    },
    like(id, authorId) {
      const subject = find(facebook, id)
      if ('postId' in subject) setCommentLiked(facebook, onSite(authorId), subject, true)
      else setPostLiked(facebook, onSite(authorId), subject, true)
    },
  }
}

function onSite(id: string): Actor {
  return { id, isApp: false }
}

function kindOf(page: Page, authorId: string): Post['kind'] {
  return authorId === page.id ? 'page-post' : 'visitor-post'
}

function find({ world }: Facebook, id: string): Comment | Post {
  const found = world.comments.get(id) ?? world.posts.get(id)
  if (!found) throw new Error(`There is no comment or post ${id}.`)
  return found
}

function findPage({ world }: Facebook, subject: Comment | Post): Page {
  const post = 'postId' in subject ? world.posts.get(subject.postId) : subject
  const page = post && world.pages.get(post.pageId)
  if (!page) throw new Error(`The page of ${subject.id} is gone.`)
  return page
}

function refuseBlocked(page: Page, authorId: string): void {
  if (page.blockedIds.has(authorId)) {
    throw new Error(`${page.name} has blocked ${authorId}.`)
  }
}
