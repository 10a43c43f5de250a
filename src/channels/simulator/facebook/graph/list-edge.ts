import { ok, type Result } from '../../../../base/result.ts'
import type { JsonRecord } from '../../json.ts'
import { readNumber, readText } from '../../web/read-parameters.ts'
import type { GraphError } from '../errors/graph-errors.ts'
import { refuse } from '../errors/refuse.ts'
import { parseGraphTime } from '../world/graph-time.ts'
import { createShelf, type Place, type Shelf, type ShelfQuery } from '../world/shelf.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { readProjection, type NodeView } from './fields.ts'
import type { GraphCall } from './graph-call.ts'

export interface EdgeList<Item> {
  readonly shelf: Shelf | undefined
  readonly direction: ShelfQuery['direction']
  readonly view: NodeView<Item>
  /** Undefined leaves the item out of its page, which is then shorter. */
  readonly find: (id: string) => Item | undefined
}

/** One page of an edge, with cursors and, while there is more, the address of the next. */
export function listEdge<Item>(
  call: GraphCall,
  list: EdgeList<Item>,
): Result<JsonRecord, GraphError> {
  const query = readQuery(call, list.direction)
  if (!query.ok) return query
  const project = readProjection(call, list.view)
  if (!project.ok) return project
  const page = readPage(call, list.shelf ?? createShelf(), query.value)
  const data = page.slots.flatMap(({ id }) => {
    const item = list.find(id)
    return item === undefined ? [] : [project.value(item)]
  })
  return ok({ data, paging: tellPaging(call, page) })
}

type PageQuery = ShelfQuery & { readonly isBackwards: boolean }

interface EdgePage {
  readonly slots: readonly (Place & { readonly id: string })[]
  readonly first?: Place | undefined
  readonly last?: Place | undefined
  readonly hasNext: boolean
  readonly hasPrevious: boolean
}

function readQuery(
  call: GraphCall,
  direction: ShelfQuery['direction'],
): Result<PageQuery, GraphError> {
  const settings = call.facebook.settings()
  const sinceMs = readSince(call)
  if (!sinceMs.ok) return sinceMs
  const before = readText(call.parameters, 'before')
  const beyond = readPlace(call, before ?? readText(call.parameters, 'after'))
  if (!beyond.ok) return beyond
  const asked = readNumber(call.parameters, 'limit') ?? settings.usualPageSize
  return ok({
    direction,
    limit: Math.min(Math.max(asked, 0), settings.largestPageSize),
    isBackwards: before !== undefined,
    sinceMs: sinceMs.value,
    beyond: beyond.value,
  })
}

function readSince({ parameters }: GraphCall): Result<number | undefined, GraphError> {
  const since = readText(parameters, 'since')
  if (since === undefined) return ok(undefined)
  const sinceMs = parseGraphTime(since)
  if (sinceMs === undefined) return refuse('invalid-parameter', '(#100) since is not a time')
  return ok(sinceMs)
}

function readPlace(
  { facebook }: GraphCall,
  cursor: string | undefined,
): Result<Place | undefined, GraphError> {
  if (cursor === undefined || cursor === '') return ok(undefined)
  const place = readCursor(cursor, facebook.clock.now(), facebook.settings().cursorLifeMs)
  if (place) return ok(place)
  return refuse('invalid-parameter', '(#100) The cursor is not valid, or no longer')
}

function readPage(call: GraphCall, shelf: Shelf, query: PageQuery): EdgePage {
  const { chance, settings } = call.facebook
  if (chance.isHit(settings().emptyPageChance)) {
    const start = query.beyond ?? beforeFirst(query.direction)
    return { slots: [], first: start, last: start, hasNext: true, hasPrevious: false }
  }
  const direction = query.isBackwards ? turnRound(query.direction) : query.direction
  const { slots: found, hasMore } = shelf.list({ ...query, direction })
  const slots = query.isBackwards ? found.toReversed() : found
  return {
    slots,
    first: slots[0],
    last: slots.at(-1),
    hasNext: query.isBackwards || hasMore,
    hasPrevious: query.isBackwards ? hasMore : query.beyond !== undefined,
  }
}

function turnRound(direction: ShelfQuery['direction']): ShelfQuery['direction'] {
  return direction === 'oldest-first' ? 'newest-first' : 'oldest-first'
}

function beforeFirst(direction: ShelfQuery['direction']): Place {
  return direction === 'oldest-first'
    ? { atMs: 0, order: -1 }
    : { atMs: Number.MAX_SAFE_INTEGER, order: 0 }
}

function tellPaging(call: GraphCall, page: EdgePage): JsonRecord | undefined {
  if (!page.first || !page.last) return undefined
  const nowMs = call.facebook.clock.now()
  const before = writeCursor(page.first, nowMs)
  const after = writeCursor(page.last, nowMs)
  return {
    cursors: { before, after },
    next: page.hasNext ? pageUrl(call, 'after', after) : undefined,
    previous: page.hasPrevious ? pageUrl(call, 'before', before) : undefined,
  }
}

/** What the address of another page sets itself. */
const OWN_PARAMETERS = new Set(['access_token', 'after', 'appsecret_proof', 'before'])

/** Absolute, and with the token in it, as the real ones are. */
function pageUrl(call: GraphCall, name: 'after' | 'before', cursor: string): string {
  const query = new URLSearchParams()
  for (const key of Object.keys(call.parameters)) {
    if (!OWN_PARAMETERS.has(key)) query.set(key, readText(call.parameters, key) ?? '')
  }
  query.set('access_token', call.token.value)
  query.set(name, cursor)
  const host = call.facebook.settings().pagingHost || call.facebook.baseUrl()
  return `${host}${call.path}?${query.toString()}`
}
