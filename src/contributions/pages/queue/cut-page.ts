import type { QueuePageRow, QueueSlice } from '../../store/queue-page.ts'
import { readCursor, writeCursor } from './cursor.ts'

export const PAGE_SIZE = 25

/** From where on, or up to where, the address asks for the queue. */
export function readFrom(cursors: { readonly after?: unknown; readonly before?: unknown }) {
  const after = readCursor(cursors.after)
  if (after !== undefined) return { direction: 'after', place: after } as const
  const before = readCursor(cursors.before)
  return before && ({ direction: 'before', place: before } as const)
}

/** What is shown of what was read, which is one row more where there is a page beyond, and where that is. */
export function cutPage(
  entries: readonly QueuePageRow[],
  from: QueueSlice['from'],
  filters: string,
) {
  const isMore = entries.length > PAGE_SIZE
  const isBackwards = from?.direction === 'before'
  const shown = isBackwards ? entries.slice(-PAGE_SIZE) : entries.slice(0, PAGE_SIZE)
  const [first, last] = [shown[0], shown.at(-1)]
  const hasPrevious = isBackwards ? isMore : from !== undefined
  const hasNext = isBackwards || isMore
  return {
    shown,
    pages: {
      previousHref: hasPrevious && first ? hrefOf(filters, 'before', first) : undefined,
      nextHref: hasNext && last ? hrefOf(filters, 'after', last) : undefined,
    },
  }
}

function hrefOf(filters: string, direction: 'after' | 'before', row: QueuePageRow): string {
  const { rank, due_at: dueAt, contribution_id: contributionId } = row
  const address = new URLSearchParams(filters)
  address.set(direction, writeCursor({ rank, dueAt, contributionId }))
  return `/queue?${address.toString()}`
}
