import { expect, test } from 'vitest'
import { firstEdition } from '../../../guidance/first-edition.ts'
import { readAskedFilter, readFilterText, toQueueFilter, writeFilter } from './read-filter.ts'

const now = new Date('2026-08-06T12:00:00Z')
const context = { table: firstEdition.table, personId: 'me-myself', now, likeness: undefined }

test('reads what it knows, and leaves out the rest', () => {
  const asked = readAskedFilter({ queue: 'urgent', kind: 'nonsense', age: 'day', drop: 'table' })
  expect(writeFilter(asked)).toBe('queue=urgent&age=day')
})

test('writes the same filter the same way, in whatever order it was asked', () => {
  expect(writeFilter(readFilterText('age=day&queue=urgent'))).toBe(
    writeFilter(readFilterText('queue=urgent&age=day')),
  )
})

test('takes a clause for every kind that rests on it', () => {
  const { kinds } = toQueueFilter(readAskedFilter({ clause: '7' }), context)
  expect(kinds).toEqual(['defamation'])
})

test('finds nothing, rather than everything, for a kind that the clause does not hold', () => {
  const asked = readAskedFilter({ clause: '7', kind: 'photo' })
  expect(toQueueFilter(asked, context).kinds).toEqual([])
})

test('knows who “me” is, and how long ago a day was', () => {
  const filter = toQueueFilter(readAskedFilter({ assigned: 'me', age: 'older-day' }), context)
  expect(filter.assignedTo).toBe('me-myself')
  expect(filter.openedBefore).toEqual(new Date('2026-08-05T12:00:00Z'))
})
