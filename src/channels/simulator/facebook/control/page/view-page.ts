import type { Facebook } from '../../facebook.ts'
import { formatGraphTime } from '../../world/graph-time.ts'
import { mediaUrl } from '../../world/media-url.ts'
import type { Shelf } from '../../world/shelf.ts'
import { authorName, type Comment, type Page, type Post } from '../../world/world.ts'

const MOST_POSTS = 20
const MOST_COMMENTS = 200

export interface Remark {
  readonly id: string
  readonly author: string
  readonly message: string
  readonly writtenAt: string
  readonly isHidden: boolean
  readonly photoUrl?: string
  /** The name of the person answered. */
  readonly answers?: string
}

export interface PageView {
  readonly pages: readonly { readonly id: string; readonly name: string }[]
  readonly page?: { readonly id: string; readonly name: string }
  /** Newest first, each with its comments, oldest first. */
  readonly posts: readonly (Remark & { readonly comments: readonly Remark[] })[]
}

/** What a visitor sees of a page, and what of it is hidden from everybody else. */
export function viewPage(facebook: Facebook, pageId: string | undefined): PageView {
  const { world } = facebook
  const pages = [...world.pages.values()]
  const page = pages.find(({ id }) => id === pageId) ?? pages[0]
  return { pages, ...(page && { page }), posts: page ? viewPosts(facebook, page) : [] }
}

function viewPosts(facebook: Facebook, page: Page): PageView['posts'] {
  const { world } = facebook
  return readShelf(world.posted.get(page.id), MOST_POSTS)
    .flatMap((id) => world.posts.get(id) ?? [])
    .filter((post) => post.isPublished)
    .map((post) => ({
      ...viewRemark(facebook, post),
      comments: readShelf(world.streams.get(post.id), MOST_COMMENTS)
        .toReversed()
        .flatMap((id) => world.comments.get(id) ?? [])
        .map((comment) => viewRemark(facebook, comment)),
    }))
}

function readShelf(shelf: Shelf | undefined, limit: number): readonly string[] {
  return shelf?.list({ direction: 'newest-first', limit }).slots.map(({ id }) => id) ?? []
}

function viewRemark(facebook: Facebook, subject: Comment | Post): Remark {
  const { world } = facebook
  const answered = 'parentId' in subject ? world.comments.get(subject.parentId) : undefined
  return {
    id: subject.id,
    author: authorName(world, subject.authorId),
    message: subject.message,
    writtenAt: formatGraphTime(subject.createdMs),
    isHidden: subject.isHidden,
    ...(subject.photoId !== undefined && { photoUrl: mediaUrl(facebook, subject.photoId) }),
    ...(answered && { answers: authorName(world, answered.authorId) }),
  }
}
