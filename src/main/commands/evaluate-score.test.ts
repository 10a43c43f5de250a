import { expect, test } from 'vitest'
import { createTallies, kappa, macroF1 } from './evaluate-score.ts'

test('precision, recall and F1 are counted for each thing', () => {
  const tallies = createTallies()
  tallies.addSets(new Set(['a', 'b']), new Set(['a']))
  tallies.addSets(new Set(['a']), new Set(['a']))
  tallies.addSets(new Set(), new Set(['a', 'c']))
  expect(tallies.scores()).toEqual([
    { name: 'a', precision: 1, recall: 2 / 3, f1: 0.8, support: 3 },
    { name: 'b', precision: 0, recall: 0, f1: 0, support: 0 },
    { name: 'c', precision: 0, recall: 0, f1: 0, support: 1 },
  ])
  expect(tallies.micro()).toMatchObject({ precision: 2 / 3, recall: 0.5, support: 4 })
})

test('what the data does not hold stays out of macro F1', () => {
  const tallies = createTallies()
  tallies.addSets(new Set(['a', 'b']), new Set(['a']))
  expect(macroF1(tallies.scores())).toBe(1)
})

test.each([
  [
    1,
    [
      ['a', 'a'],
      ['b', 'b'],
    ],
  ],
  [
    0,
    [
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'b'],
    ],
  ],
  [
    -1,
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
  ],
  [1, [['a', 'a']]],
] as const)('kappa is %d', (expected, pairs) => {
  expect(kappa(pairs)).toBe(expected)
})
