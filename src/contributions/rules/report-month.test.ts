import { expect, test } from 'vitest'
import { daysOf, listMonths, readMonth } from './report-month.ts'

const now = new Date('2026-08-06T09:00:00Z')

test('a month begins and ends with London’s midnight', () => {
  const march = readMonth('2026-03', now)
  expect(march.from.toISOString()).toBe('2026-03-01T00:00:00.000Z')
  // The clocks have gone forward.
  expect(march.until.toISOString()).toBe('2026-03-31T23:00:00.000Z')
  expect(daysOf(march)).toHaveLength(31)
})

test.each([undefined, '', 'soon', '2026-13', '2026-09', '2027-01', ['2026-01']])(
  'the last whole month is shown for %j',
  (text) => {
    expect(readMonth(text, now).key).toBe('2026-07')
  },
)

test('the current month can be read too, and the year before it chosen', () => {
  expect(readMonth('2026-08', now).key).toBe('2026-08')
  expect(
    listMonths(now, 9)
      .map(({ key }) => key)
      .at(-1),
  ).toBe('2025-12')
})
