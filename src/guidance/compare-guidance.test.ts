import { expect, test } from 'vitest'
import { compareGuidance } from './compare-guidance.ts'
import { firstEdition } from './first-edition.ts'

test('names every place that differs, with what stood there before', () => {
  const { conduct, table } = firstEdition
  const after = {
    conduct: { ...conduct, '5': { ...conduct['5'], title: 'Pictures' } },
    table: {
      ...table,
      photo: { ...table.photo, queue: 'urgent' as const, clauses: ['2', '5'] as const },
    },
  }
  expect(compareGuidance(firstEdition, after)).toEqual([
    {
      at: { clause: '5' },
      what: 'title',
      before: 'Photographs and videos',
      after: 'Pictures',
    },
    { at: { kind: 'photo' }, what: 'clauses', before: '5', after: '2, 5' },
    { at: { kind: 'photo' }, what: 'queue', before: 'priority', after: 'urgent' },
  ])
})

test('finds nothing between a version and itself', () => {
  expect(compareGuidance(firstEdition, firstEdition)).toEqual([])
})
