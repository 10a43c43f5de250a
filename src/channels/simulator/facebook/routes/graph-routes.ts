import type { GraphCall, GraphHandler, NodeKind, Reply } from '../graph/graph-call.ts'
import { listSubscriptions, readApp, subscribe, unsubscribe } from './app-routes.ts'
import { changeBlocked, listBlocked } from './blocked-edge.ts'
import { changeComment, deleteComment, likeComment, readComment } from './comment-routes.ts'
import { answerPublicly, listComments } from './comments-edge.ts'
import { debugToken } from './debug-token.ts'
import {
  listFeed,
  listPublishedPosts,
  listScheduledPosts,
  listVisitorPosts,
  readPage,
} from './page-routes.ts'
import { listAccounts, listPermissions, readPerson } from './person-routes.ts'
import { changePost, deletePost, likePost, readPost } from './post-routes.ts'
import { replyPrivately } from './private-reply.ts'
import { publishPost } from './publish-post.ts'
import { listSubscribedApps, subscribeApp, unsubscribeApp } from './subscribed-apps.ts'

/** Every call the simulator knows: by what the id stands for, then by method and edge. */
const GRAPH_ROUTES: {
  readonly [Kind in NodeKind]: Readonly<Record<string, GraphHandler<Kind>>>
} = {
  comment: {
    GET: readComment,
    POST: changeComment,
    DELETE: deleteComment,
    'GET comments': listComments,
    'POST comments': answerPublicly,
    'POST likes': likeComment,
    'DELETE likes': likeComment,
  },
  post: {
    GET: readPost,
    POST: changePost,
    DELETE: deletePost,
    'GET comments': listComments,
    'POST comments': answerPublicly,
    'POST likes': likePost,
    'DELETE likes': likePost,
  },
  page: {
    GET: readPage,
    'GET published_posts': listPublishedPosts,
    'GET visitor_posts': listVisitorPosts,
    'GET feed': listFeed,
    'GET scheduled_posts': listScheduledPosts,
    'POST feed': publishPost,
    'POST messages': replyPrivately,
    'GET blocked': listBlocked,
    'POST blocked': changeBlocked,
    'DELETE blocked': changeBlocked,
    'GET subscribed_apps': listSubscribedApps,
    'POST subscribed_apps': subscribeApp,
    'DELETE subscribed_apps': unsubscribeApp,
  },
  person: {
    GET: readPerson,
    'GET accounts': listAccounts,
    'GET permissions': listPermissions,
  },
  app: {
    GET: readApp,
    'GET subscriptions': listSubscriptions,
    'POST subscriptions': subscribe,
    'DELETE subscriptions': unsubscribe,
  },
  debug_token: { GET: debugToken },
}

/** Answers a call; undefined when nothing of that kind has such an edge. */
export function runRoute<Kind extends NodeKind>(
  call: GraphCall<Kind>,
  edge: string | undefined,
): Promise<Reply> | Reply | undefined {
  const routes = GRAPH_ROUTES[call.node.kind]
  const key = edge === undefined ? call.method : `${call.method} ${edge}`
  return Object.hasOwn(routes, key) ? routes[key]?.(call) : undefined
}

/** The name of a call in the ledger and in faults, such as `POST comment` or `GET post/comments`. */
export function routeName(method: string, kind: NodeKind, edge: string | undefined): string {
  return edge === undefined ? `${method} ${kind}` : `${method} ${kind}/${edge}`
}
