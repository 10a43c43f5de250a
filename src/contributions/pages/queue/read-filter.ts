import { z } from 'zod'
import { CLAUSE_IDS } from '../../../guidance/conduct.ts'
import type { DecisionTable } from '../../../guidance/decision-table.ts'
import { CHANNEL_KINDS, FINDING_KINDS } from '../../../guidance/finding-kinds.ts'
import type { QueueFilter } from '../../rules/queue-filter.ts'
import { QUEUE_NAMES } from '../../rules/queue.ts'

export const AGES = ['hour', 'day', 'older-day', 'older-week'] as const
export type Age = (typeof AGES)[number]

const HOUR_MS = 3600_000
const DAY_MS = 24 * HOUR_MS

const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words).optional().catch(undefined)
const Id = z.uuid().optional().catch(undefined)
/** An id that the network gave. */
const ForeignId = z.string().min(1).max(200).optional().catch(undefined)

const Asked = z.object({
  queue: oneOf(QUEUE_NAMES),
  clause: oneOf(CLAUSE_IDS),
  kind: oneOf(FINDING_KINDS),
  channel: oneOf(CHANNEL_KINDS),
  page: Id,
  author: ForeignId,
  post: ForeignId,
  age: oneOf(AGES),
  assigned: z
    .union([z.enum(['me', 'nobody']), z.uuid()])
    .optional()
    .catch(undefined),
  like: Id,
})

/** What the address asks the queue to be narrowed to; what it does not know is left out. */
export type AskedFilter = z.infer<typeof Asked>

export function readAskedFilter(query: unknown): AskedFilter {
  return Asked.parse(query ?? {})
}

/** The same from the text of an address: `queue=urgent&age=day`. */
export function readFilterText(text: unknown): AskedFilter {
  return readAskedFilter(
    Object.fromEntries(new URLSearchParams(typeof text === 'string' ? text : '')),
  )
}

/** The filter as an address carries it; the same filter is always the same text. */
export function writeFilter(
  asked: AskedFilter,
  change: Readonly<Record<string, string>> = {},
): string {
  const set = Object.entries({ ...asked, ...change }).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  )
  return new URLSearchParams(set).toString()
}

export function hrefOfQueue(filters: string): string {
  return filters === '' ? '/queue' : `/queue?${filters}`
}

interface FilterContext {
  readonly table: DecisionTable
  readonly personId: string
  readonly now: Date
  /** Of the contribution that `like` names. */
  readonly likeness: string | undefined
}

export function toQueueFilter(asked: AskedFilter, context: FilterContext): QueueFilter {
  const { personId } = context
  return {
    queue: asked.queue,
    kinds: kindsOf(asked, context.table),
    channel: asked.channel,
    connectionId: asked.page,
    authorId: asked.author,
    postId: asked.post,
    ...openedIn(asked.age, context.now),
    assignedTo: asked.assigned === 'me' ? personId : asked.assigned,
    likeness: asked.like === undefined ? undefined : (context.likeness ?? ''),
  }
}

function kindsOf({ kind, clause }: AskedFilter, table: DecisionTable): QueueFilter['kinds'] {
  if (kind === undefined && clause === undefined) return undefined
  return FINDING_KINDS.filter(
    (one) =>
      (kind === undefined || one === kind) &&
      (clause === undefined || table[one].clauses.includes(clause)),
  )
}

function openedIn(
  age: Age | undefined,
  now: Date,
): Pick<QueueFilter, 'openedAfter' | 'openedBefore'> {
  const ago = (ms: number) => new Date(now.getTime() - ms)
  switch (age) {
    case undefined:
      return {}
    case 'hour':
      return { openedAfter: ago(HOUR_MS) }
    case 'day':
      return { openedAfter: ago(DAY_MS) }
    case 'older-day':
      return { openedBefore: ago(DAY_MS) }
    case 'older-week':
      return { openedBefore: ago(7 * DAY_MS) }
  }
}
