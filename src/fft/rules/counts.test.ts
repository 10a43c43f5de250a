import { describe, expect, test } from 'vitest'
import { ANSWERS, MODES, QUESTION } from './answers.ts'
import { type AnswerCounts, measureLeanings } from './counts.ts'
import { sumMonths, suppressSmall } from './suppress.ts'

const counts = (...of: readonly number[]) =>
  Object.fromEntries(ANSWERS.map(({ code }, index) => [code, of[index] ?? 0])) as AnswerCounts
const total = (count: number) => counts(count)

test('§2.2: the question and the six answers stand word for word and in their order', () => {
  expect(QUESTION).toBe('Overall, how was your experience of our service?')
  expect(ANSWERS.map(({ label }) => label)).toEqual([
    'Very good',
    'Good',
    'Neither good nor poor',
    'Poor',
    'Very poor',
    'Don’t know',
  ])
})

test('§2.3: the ways of collection are the six of the return', () => {
  expect(MODES.map(({ label }) => label)).toEqual([
    'Handwritten',
    'Telephone call',
    'Tablet/Kiosk',
    'SMS/Text message',
    'Smartphone app/Online',
    'Other',
  ])
})

describe('§2.5: percentages', () => {
  test.each([
    [counts(10, 5, 2, 1, 0, 1), 79, 5],
    [counts(50, 20, 10, 5, 2, 3), 78, 8],
    [counts(0, 0, 0, 0, 0, 4), 0, 0],
  ])('%j: %i %% positive, %i %% negative', (of, positive, negative) => {
    expect(measureLeanings(of)).toEqual({ positive, negative })
  })

  test('no answers have no percentage', () => {
    expect(measureLeanings(counts())).toEqual({ positive: null, negative: null })
  })
})

describe('§2.5: small numbers', () => {
  test('§11.9 check 6: of sites with 30 and 3 answers both rows are hidden, and the total of 33 is shown', () => {
    const shown = suppressSmall([
      { name: 'A', counts: total(30) },
      { name: 'B', counts: total(3) },
    ])
    expect(shown.sites.map((site) => site.counts)).toEqual([null, null])
    expect(shown.total).toEqual(total(33))
  })

  test.each([
    [5, 5, false, false],
    [30, 0, false, false],
    [0, 0, false, false],
    [30, 4, true, false],
    [0, 3, true, true],
    [1, 2, true, true],
    [2, 3, true, false],
  ])('%i and %i answers: sites hidden %s, total hidden %s', (a, b, sitesHidden, totalHidden) => {
    const shown = suppressSmall([
      { name: 'A', counts: total(a) },
      { name: 'B', counts: total(b) },
    ])
    expect(shown.sites.map((site) => site.counts === null)).toEqual([sitesHidden, sitesHidden])
    expect(shown.total === null).toBe(totalHidden)
  })

  test('of 232 = 150 + 80 + 2 the next smallest is hidden too', () => {
    const shown = suppressSmall([
      { name: 'A', counts: total(150) },
      { name: 'B', counts: total(80) },
      { name: 'C', counts: total(2) },
    ])
    expect(shown.sites.map((site) => site.counts === null)).toEqual([false, true, true])
  })

  test.each([
    [[20, 30, 3], null],
    [[20, 30, 40], 90],
    [[3, 1, 40], null],
    [[3, 4, 40], 47],
    [[0, 0, 0], 0],
    [[2], null],
  ])('months of %j are summed to %s', (months, sum) => {
    expect(sumMonths(months.map(total))).toEqual(sum === null ? null : total(sum))
  })
})
