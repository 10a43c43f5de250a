/** A place in time order; `order` tells those of one moment apart. */
export interface Place {
  readonly atMs: number
  readonly order: number
}

type Slot = Place & { readonly id: string }

export interface ShelfQuery {
  readonly direction: 'oldest-first' | 'newest-first'
  /** Starts beside this place. */
  readonly beyond?: Place | undefined
  readonly sinceMs?: number | undefined
  readonly limit: number
}

/**
 * Ids in time order, read in pages. An id taken out leaves its slot, so a page may be shorter than
 * its limit, or empty, with more behind it: as on the real network.
 */
export interface Shelf {
  readonly put: (slot: Slot) => void
  readonly take: () => void
  /** How many are there and not taken out. */
  readonly count: () => number
  readonly list: (query: ShelfQuery) => {
    readonly slots: readonly Slot[]
    readonly hasMore: boolean
  }
}

export function createShelf(): Shelf {
  const slots: Slot[] = []
  let taken = 0

  /** The first index whose slot is not before the place. */
  function indexOf(place: Place): number {
    let low = 0
    let high = slots.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const slot = slots[middle]
      if (slot && isBefore(slot, place)) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    put(slot) {
      slots.splice(indexOf(slot), 0, slot)
    },
    take() {
      taken++
    },
    count: () => slots.length - taken,
    list({ direction, beyond, sinceMs, limit }) {
      const first = sinceMs === undefined ? 0 : indexOf({ atMs: sinceMs, order: 0 })
      if (direction === 'oldest-first') {
        const from = Math.max(first, beyond ? indexOf({ ...beyond, order: beyond.order + 1 }) : 0)
        return { slots: slots.slice(from, from + limit), hasMore: from + limit < slots.length }
      }
      const end = beyond ? indexOf(beyond) : slots.length
      const from = Math.max(first, end - limit)
      return { slots: slots.slice(from, Math.max(from, end)).toReversed(), hasMore: from > first }
    },
  }
}

function isBefore(one: Place, other: Place): boolean {
  return one.atMs < other.atMs || (one.atMs === other.atMs && one.order < other.order)
}

/** The shelf of a key, made when it is the first time it is asked for. */
export function shelfOf(shelves: Map<string, Shelf>, key: string): Shelf {
  const known = shelves.get(key)
  if (known) return known
  const made = createShelf()
  shelves.set(key, made)
  return made
}
