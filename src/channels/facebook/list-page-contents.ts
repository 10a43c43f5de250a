import { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import type { ListedItem, Listing, ListRequest, OwnPost } from '../../contributions/channel.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'
import { cleanText } from '../clean-text.ts'
import type { GraphRequest } from './carry-out-step.ts'
import {
  GraphDate,
  type GraphItem,
  LISTED_COMMENT_FIELDS,
  LISTED_POST_FIELDS,
  parseGraphItem,
  toSnapshot,
} from './graph-item.ts'
import { readWholeList } from './list-pages.ts'
import { readRecommendation } from './read-delivery.ts'

/** One call on the page's behalf. */
export type Ask = (request: GraphRequest) => Promise<Result<unknown, NetworkFailure>>

type Part = Result<Listing, NetworkFailure>

const DAY_MS = 24 * 3600_000
/** What people write on now. Older posts are looked at while they are lively, and once a day in full. */
const RECENT_MS = 7 * DAY_MS
const AT_ONCE = '100'

/** Lists what stands on a page, part by part: posts, comments under each, recommendations, mentions, messages. */
export async function* listPage(
  ask: Ask,
  pageId: string,
  request: ListRequest,
): AsyncIterable<Part> {
  const posts = await listPosts(ask, pageId, request)
  yield posts.ok ? ok(posts.value.listing) : posts
  if (!posts.ok) return
  const ratings = await listRatings(ask, pageId, request.now)
  yield* skipOptional(ratings)
  const isFull = request.depth === 'all'
  const stories = ratings.ok && isFull ? ratings.value.items : []
  const storyIds = stories.map(({ externalId }) => externalId)
  for (const postId of new Set([...posts.value.ids, ...request.livelyPosts, ...storyIds])) {
    const comments = await listComments(ask, { pageId, postId, asOf: request.now })
    // The post was removed meanwhile, and its comments with it: each is asked for by its id.
    if (comments.ok || comments.error.kind !== 'gone') yield comments
  }
  yield* skipOptional(await listMentions(ask, pageId, request))
  yield* skipOptional(await listMessages(ask, pageId, request))
}

function skipOptional(part: Part): readonly Part[] {
  return part.ok || !isOptional(part.error) ? [part] : []
}

/** A part that the token may not read, or the version does not know, leaves the others readable. */
function isOptional({ kind }: NetworkFailure): boolean {
  return kind === 'permission' || kind === 'invalid' || kind === 'gone'
}

async function listPosts(ask: Ask, pageId: string, { depth, now }: ListRequest) {
  const query = { fields: LISTED_POST_FIELDS, limit: AT_ONCE }
  const since = String(Math.floor((now.getTime() - RECENT_MS) / 1000))
  const edges =
    depth === 'all'
      ? [
          { path: `/${pageId}/published_posts`, query },
          { path: `/${pageId}/visitor_posts`, query },
        ]
      : [{ path: `/${pageId}/feed`, query: { ...query, include_hidden: 'true', since } }]
  const items: GraphItem[] = []
  for (const edge of edges) {
    const found = await listItems(ask, edge)
    if (!found.ok) return found
    items.push(...found.value)
  }
  const [own, visitors] = [items.filter(isBy(pageId)), items.filter((item) => !isBy(pageId)(item))]
  const listing: Listing = {
    asOf: now,
    posts: own.map(toPost),
    items: visitors.map((item) => toListed(item, 'facebook-post', undefined)),
    ...(depth === 'all' && { whole: { channel: 'facebook-post' } }),
  }
  return ok({ listing, ids: items.map(({ id }) => id) })
}

interface UnderPost {
  readonly pageId: string
  readonly postId: string
  readonly asOf: Date
}

/** Every comment under a post, replies to comments included, hidden ones too. */
async function listComments(ask: Ask, { pageId, postId, asOf }: UnderPost): Promise<Part> {
  const found = await listItems(ask, {
    path: `/${encodeURIComponent(postId)}/comments`,
    // Without `stream` replies are left out, and without `order` what Facebook thinks little of.
    query: {
      ...{ filter: 'stream', order: 'chronological' },
      ...{ limit: AT_ONCE, fields: LISTED_COMMENT_FIELDS },
    },
  })
  if (!found.ok) return found
  const byOthers = found.value.filter((item) => !isBy(pageId)(item))
  return ok({
    asOf,
    posts: [],
    items: byOthers.map((item) => toListed(item, 'facebook-comment', postId)),
    whole: { channel: 'facebook-comment', postId },
  })
}

const Rating = z.object({
  created_time: GraphDate,
  recommendation_type: z
    .string()
    .transform((type) => type.toLowerCase())
    .optional(),
  review_text: z.string().transform(cleanText).optional(),
  reviewer: z
    .object({ id: z.coerce.string().optional(), name: z.string().optional() })
    .optional()
    .catch(undefined),
  open_graph_story: z.object({ id: z.coerce.string() }).optional().catch(undefined),
})

async function listRatings(ask: Ask, pageId: string, asOf: Date): Promise<Part> {
  const fields =
    'created_time,recommendation_type,review_text,reviewer{id,name},open_graph_story{id}'
  const found = await readWholeList((after) =>
    ask({
      method: 'GET',
      path: `/${pageId}/ratings`,
      query: withAfter({ fields, limit: AT_ONCE }, after),
    }),
  )
  if (!found.ok) return found
  const items = found.value.flatMap((raw): readonly ListedItem[] => {
    const rating = Rating.safeParse(raw).data
    const externalId = rating?.open_graph_story?.id ?? rating?.reviewer?.id
    return rating === undefined || externalId === undefined ? [] : [toRating(externalId, rating)]
  })
  const whole = items.length === found.value.length
  return ok({
    asOf,
    posts: [],
    items,
    ...(whole && { whole: { channel: 'facebook-recommendation' } }),
  })
}

function toRating(externalId: string, rating: z.infer<typeof Rating>): ListedItem {
  return {
    ...{ externalId, channel: 'facebook-recommendation', text: rating.review_text ?? '' },
    ...{ postId: undefined, parentId: undefined, permalink: undefined, mediaUrls: [] },
    ...{ canHide: false, canRemove: false, canReplyPrivately: false },
    networkState: 'visible',
    authorId: rating.reviewer?.id,
    authorName: rating.reviewer?.name,
    postedAt: rating.created_time,
    recommends: readRecommendation(rating.recommendation_type),
  }
}

async function listMentions(ask: Ask, pageId: string, { now }: ListRequest): Promise<Part> {
  const fields = 'id,message,created_time,from{id,name},permalink_url'
  const found = await listItems(ask, {
    path: `/${pageId}/tagged`,
    query: { fields, limit: AT_ONCE },
  })
  if (!found.ok) return found
  const items = found.value.map((item) => toListed(item, 'facebook-mention', undefined))
  return ok({ asOf: now, posts: [], items })
}

const Conversation = z.object({ id: z.coerce.string(), updated_time: GraphDate })
const Message = z.object({
  id: z.string(),
  message: z.string().transform(cleanText).optional(),
  created_time: GraphDate,
  from: z
    .object({ id: z.coerce.string(), name: z.string().optional() })
    .optional()
    .catch(undefined),
})

/** What people wrote privately in the last days, to make up for webhooks that were lost. */
async function listMessages(ask: Ask, pageId: string, { now }: ListRequest): Promise<Part> {
  const fields = 'id,updated_time'
  const found = await readWholeList((after) =>
    ask({
      method: 'GET',
      path: `/${pageId}/conversations`,
      query: withAfter({ fields, limit: '25' }, after),
    }),
  )
  if (!found.ok) return found
  const recent = found.value.flatMap((raw) => {
    const one = Conversation.safeParse(raw).data
    const age = now.getTime() - (one?.updated_time?.getTime() ?? now.getTime())
    return one !== undefined && age < RECENT_MS ? [one] : []
  })
  const items: ListedItem[] = []
  for (const { id } of recent) {
    const answer = await ask({
      method: 'GET',
      path: `/${encodeURIComponent(id)}/messages`,
      query: { fields: 'id,message,created_time,from{id,name}', limit: '50' },
    })
    if (!answer.ok) return answer
    const page = z.object({ data: z.array(z.unknown()) }).safeParse(answer.value).data
    const messages = (page?.data ?? []).flatMap((raw) => Message.safeParse(raw).data ?? [])
    items.push(...messages.filter(({ from }) => from?.id !== pageId).map(toMessage))
  }
  return ok({ asOf: now, posts: [], items })
}

function toMessage({ id, message, created_time, from }: z.infer<typeof Message>): ListedItem {
  return {
    ...{ externalId: id, channel: 'facebook-message', text: message ?? '' },
    ...{ postId: undefined, parentId: undefined, permalink: undefined, mediaUrls: [] },
    ...{ canHide: false, canRemove: false, canReplyPrivately: false },
    ...{ networkState: 'visible', authorId: from?.id, authorName: from?.name },
    postedAt: created_time,
  }
}

interface Edge {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
}

async function listItems(
  ask: Ask,
  { path, query }: Edge,
): Promise<Result<readonly GraphItem[], NetworkFailure>> {
  const found = await readWholeList((after) =>
    ask({ method: 'GET', path, query: withAfter(query, after) }),
  )
  if (!found.ok) return found
  const items: GraphItem[] = []
  for (const raw of found.value) {
    const item = parseGraphItem(raw)
    // Facebook withholds ids from who may not moderate: such a list proves nothing.
    if (!item.ok) return err({ ...item.error, kind: 'permission', message: WITHHELD })
    items.push(item.value)
  }
  return ok(items)
}

const WITHHELD =
  'Facebook does not tell the ids of what people write. Give the person who connected the page the task “Community activity” and connect it again.'

function withAfter(query: Readonly<Record<string, string>>, after: string | undefined) {
  return after === undefined ? query : { ...query, after }
}

const isBy = (pageId: string) => (item: GraphItem) => item.from?.id === pageId

function toPost({ id, message, created_time }: GraphItem): OwnPost {
  return { externalId: id, text: message, postedAt: created_time }
}

function toListed(
  item: GraphItem,
  channel: ListedItem['channel'],
  postId: string | undefined,
): ListedItem {
  const parentId = postId === undefined ? undefined : (item.parent?.id ?? postId)
  return { externalId: item.id, channel, postId, parentId, ...toSnapshot(item) }
}
