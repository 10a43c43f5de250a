import { expect, test } from 'vitest'
import { FINDING_KINDS } from '../../guidance/finding-kinds.ts'
import { dueAt, isDangerToLife, rankOf } from './queue.ts'

const captured = new Date('2026-08-06T09:00:00Z')

test.each([
  ['urgent', 1, '2026-08-06T09:15:00.000Z'],
  ['priority', 2, '2026-08-06T13:00:00.000Z'],
  ['routine', 3, '2026-08-08T09:00:00.000Z'],
] as const)('%s work has rank %i and is due by %s', (queue, rank, due) => {
  expect(rankOf(queue)).toBe(rank)
  expect(dueAt(queue, captured).toISOString()).toBe(due)
})

test('a crisis and an emergency are danger to life, and nothing else is', () => {
  expect(FINDING_KINDS.filter((kind) => isDangerToLife([kind]))).toEqual(['crisis', 'emergency'])
  expect(isDangerToLife(['review', 'crisis'])).toBe(true)
  expect(isDangerToLife([])).toBe(false)
})
