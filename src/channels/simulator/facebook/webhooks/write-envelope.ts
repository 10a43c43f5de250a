import type { Json, JsonRecord } from '../../json.ts'
import { unixSeconds } from '../world/graph-time.ts'
import { bareNumber, writeEscapedJson } from './escaped-json.ts'
import type { PageChange } from './page-change.ts'

/** One change on its way, in its place in the batch. */
export type Update = PageChange & {
  /** Its entry names the page as a number without quotes. */
  readonly hasBareEntryId?: boolean
  /** Starts an entry of its own, though the one before is of the same page. */
  readonly startsEntry?: boolean
}

export interface Envelope {
  readonly updates: readonly Update[]
  readonly sentMs: number
  readonly includeValues: boolean
}

/** The body of a delivery. `entry.time` is when it was sent, not when anything happened. */
export function writeEnvelope({ updates, sentMs, includeValues }: Envelope): Buffer {
  const entry = gatherEntries(updates).map((group): Json => {
    const { pageId, hasBareEntryId } = group[0]
    const changes = group.map(({ field, value }): JsonRecord => ({ field, value }))
    const fields = [...new Set(group.map(({ field }) => field))]
    return {
      id: hasBareEntryId ? bareNumber(pageId) : pageId,
      time: unixSeconds(sentMs),
      ...(includeValues ? { changes } : { changed_fields: fields }),
    }
  })
  return writeEscapedJson({ object: 'page', entry })
}

type Group = [Update, ...Update[]]

function gatherEntries(updates: readonly Update[]): readonly Group[] {
  const groups: Group[] = []
  for (const update of updates) {
    const group = groups.findLast(([first]) => first.pageId === update.pageId)
    if (group && !update.startsEntry) group.push(update)
    else groups.push([update])
  }
  return groups
}
