import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createShelf, shelfOf, type Place, type Shelf } from './shelf.ts'

function fill(times: readonly number[]): Shelf {
  const shelf = createShelf()
  times.forEach((atMs, order) => {
    shelf.put({ id: String(order), atMs, order })
  })
  return shelf
}

function readAll(
  shelf: Shelf,
  direction: 'oldest-first' | 'newest-first',
  limit: number,
): readonly string[] {
  const ids: string[] = []
  let beyond: Place | undefined
  for (;;) {
    const page = shelf.list({ direction, limit, beyond })
    ids.push(...page.slots.map(({ id }) => id))
    beyond = page.slots.at(-1)
    if (!page.hasMore) return ids
  }
}

test('page by page, in either direction, everything comes once and in order of time', () => {
  const times = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 })
  fc.assert(
    fc.property(times, fc.integer({ min: 1, max: 7 }), (atMs, limit) => {
      const expected = atMs
        .map((at, order) => ({ at, order }))
        .toSorted((a, b) => a.at - b.at || a.order - b.order)
        .map(({ order }) => String(order))
      const shelf = fill(atMs)
      expect(readAll(shelf, 'oldest-first', limit)).toEqual(expected)
      expect(readAll(shelf, 'newest-first', limit)).toEqual(expected.toReversed())
    }),
  )
})

test('starts at a time, in either direction', () => {
  const shelf = fill([10, 20, 30])
  const ids = (direction: 'oldest-first' | 'newest-first') =>
    shelf.list({ direction, sinceMs: 20, limit: 9 }).slots.map(({ id }) => id)
  expect(ids('oldest-first')).toEqual(['1', '2'])
  expect(ids('newest-first')).toEqual(['2', '1'])
})

test('what is taken out leaves its slot and is not counted', () => {
  const shelf = fill([10, 20])
  shelf.take()
  expect(shelf.count()).toBe(1)
  expect(shelf.list({ direction: 'oldest-first', limit: 9 }).slots).toHaveLength(2)
})

test('a key keeps its shelf', () => {
  const shelves = new Map<string, Shelf>()
  expect(shelfOf(shelves, 'a')).toBe(shelfOf(shelves, 'a'))
  expect(shelfOf(shelves, 'a')).not.toBe(shelfOf(shelves, 'b'))
})
