import { ok } from '../../../../base/result.ts'
import type { JsonRecord } from '../../json.ts'
import { readFlag, readText } from '../../web/read-parameters.ts'
import { addComment } from '../acts/comment-acts.ts'
import { refuse } from '../errors/refuse.ts'
import { COMMENT_VIEW } from '../graph/comment-view.ts'
import { readProjection } from '../graph/fields.ts'
import type { GraphCall, Reply } from '../graph/graph-call.ts'
import { listEdge } from '../graph/list-edge.ts'
import { checkNeed } from '../rules/check-need.ts'
import { NEEDS } from '../rules/needs.ts'
import type { Shelf } from '../world/shelf.ts'
import type { Comment } from '../world/world.ts'
import { byPage } from './by-page.ts'

type ThreadCall = GraphCall<'comment' | 'post'>

/**
 * `GET /{post-id}/comments` and `GET /{comment-id}/comments`. A user token is answered with nothing
 * rather than an error; without `filter=stream` or `order` the list is filtered.
 * @see https://developers.facebook.com/docs/graph-api/reference/object/comments
 */
export function listComments(call: ThreadCall): Reply {
  if (call.token.type === 'user') return ok({ body: { data: [] } })
  const allowed = checkNeed(call.facebook, call.token, NEEDS.readVisitors)
  if (!allowed.ok) return allowed
  const order = readText(call.parameters, 'order')
  const filter = readText(call.parameters, 'filter')
  if (!isOneOf(order, ORDERS)) return refuse('invalid-parameter', '(#100) Unknown order')
  if (!isOneOf(filter, FILTERS)) return refuse('invalid-parameter', '(#100) Unknown filter')
  const showsAll = order !== undefined || filter === 'stream'
  const shelf = findThread(call, filter)
  const list = listEdge(call, {
    shelf,
    direction: order === 'reverse_chronological' ? 'newest-first' : 'oldest-first',
    view: COMMENT_VIEW,
    find: (id) => {
      const comment = call.facebook.world.comments.get(id)
      return comment && (showsAll || !comment.isHidden) ? comment : undefined
    },
  })
  return list.ok ? ok({ body: { ...list.value, ...tellSummary(call, shelf, order) } }) : list
}

const ORDERS = ['chronological', 'reverse_chronological', 'ranked'] as const
const FILTERS = ['stream', 'toplevel'] as const

function isOneOf(value: string | undefined, known: readonly string[]): boolean {
  return value === undefined || known.includes(value)
}

function findThread({ facebook: { world }, node }: ThreadCall, filter?: string): Shelf | undefined {
  if (node.kind === 'comment') return world.answers.get(node.comment.id)
  return (filter === 'stream' ? world.streams : world.answers).get(node.post.id)
}

function tellSummary(call: ThreadCall, shelf: Shelf | undefined, order?: string): JsonRecord {
  if (readFlag(call.parameters, 'summary') !== true) return {}
  return {
    summary: {
      order: order ?? 'ranked',
      total_count: shelf?.count() ?? 0,
      can_comment: true,
    },
  }
}

/** `POST /{post-id}/comments` and `POST /{comment-id}/comments`. No key makes a repeat harmless. */
export function answerPublicly(call: ThreadCall): Reply {
  const { facebook, node, parameters } = call
  const allowed = checkNeed(facebook, call.token, NEEDS.engage)
  if (!allowed.ok) return allowed
  const message = readText(parameters, 'message') ?? ''
  const photoId = readText(parameters, 'attachment_id')
  const refusal = checkContent(call, message, photoId)
  if (!refusal.ok) return refusal
  const project = readProjection(call, { ...COMMENT_VIEW, usual: ['id'] })
  if (!project.ok) return project
  const parent = node.kind === 'comment' ? node.comment : node.post
  const comment = addComment(facebook, byPage(node.page), { parent, message, photoId })
  return ok({ body: project.value(comment), write: tellReply(parent.id, comment) })
}

function tellReply(objectId: string, comment: Comment) {
  return { kind: 'reply', objectId, createdId: comment.id, changed: true }
}

function checkContent({ facebook }: ThreadCall, message: string, photoId: string | undefined) {
  if (message.trim() === '' && photoId === undefined) {
    return refuse('invalid-parameter', '(#100) Missing message or attachment')
  }
  if (message.length > facebook.settings().longestComment) {
    return refuse('invalid-parameter', '(#100) The message is too long')
  }
  if (photoId !== undefined && !facebook.world.photos.has(photoId)) {
    return refuse('invalid-parameter', '(#100) Unknown attachment_id')
  }
  return ok(undefined)
}
