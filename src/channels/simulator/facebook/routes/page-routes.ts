import { ok } from '../../../../base/result.ts'
import { readFlag } from '../../web/read-parameters.ts'
import type { GraphCall, Reply } from '../graph/graph-call.ts'
import { listEdge } from '../graph/list-edge.ts'
import { PAGE_VIEW } from '../graph/owner-views.ts'
import { POST_VIEW } from '../graph/post-view.ts'
import { checkNeed } from '../rules/check-need.ts'
import { NEEDS, type Need } from '../rules/needs.ts'
import type { Post } from '../world/world.ts'
import { readNode } from './read-node.ts'

type PageCall = GraphCall<'page'>

/** `GET /{page-id}` */
export function readPage(call: PageCall): Reply {
  return readNode(call, PAGE_VIEW, call.node.page)
}

/** `GET /{page-id}/published_posts`: the page's own. */
export function listPublishedPosts(call: PageCall): Reply {
  return listPosts(call, NEEDS.readPage, (post) => post.kind === 'page-post' && post.isPublished)
}

/** `GET /{page-id}/visitor_posts` */
export function listVisitorPosts(call: PageCall): Reply {
  return listPosts(call, NEEDS.readVisitors, (post) => post.kind === 'visitor-post')
}

/** `GET /{page-id}/feed`: both kinds, without the hidden unless `include_hidden`. */
export function listFeed(call: PageCall): Reply {
  const showsHidden = readFlag(call.parameters, 'include_hidden') === true
  return listPosts(
    call,
    NEEDS.readVisitors,
    (post) => post.kind !== 'recommendation' && post.isPublished && (showsHidden || !post.isHidden),
  )
}

/** `GET /{page-id}/scheduled_posts` */
export function listScheduledPosts(call: PageCall): Reply {
  return listPosts(call, NEEDS.publish, (post) => !post.isPublished)
}

function listPosts(call: PageCall, need: Need, isWanted: (post: Post) => boolean): Reply {
  const { facebook, node } = call
  const allowed = checkNeed(facebook, call.token, need)
  if (!allowed.ok) return allowed
  const list = listEdge(call, {
    shelf: facebook.world.posted.get(node.page.id),
    direction: 'newest-first',
    view: POST_VIEW,
    find: (id) => {
      const post = facebook.world.posts.get(id)
      return post && isWanted(post) ? post : undefined
    },
  })
  return list.ok ? ok({ body: list.value }) : list
}
