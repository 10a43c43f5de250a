import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, someDay } from '../../base/local-day.ts'
import { AGE_BANDS, COMPLAINANT_STATUS, STAFF_GROUPS, SUBJECTS } from './categories.ts'
import { checkKo41b, collectionYear, type CountedComplaint, countKo41b } from './ko41b.ts'

const complaint = (over: Partial<CountedComplaint> = {}): CountedComplaint => ({
  receivedOn: someDay('2026-05-01'),
  resolvedOn: undefined,
  outcome: undefined,
  ageBand: '26-55',
  status: 'patient',
  subjects: ['access'],
  staffGroups: ['receptionist'],
  ...over,
})

test('the year begins on 1 April', () => {
  expect(collectionYear(someDay('2027-03-31'))).toBe(2026)
  expect(collectionYear(someDay('2027-04-01'))).toBe(2027)
})

test('what was open when the year began is brought forward, and counted by outcome alone', () => {
  const figures = countKo41b(2026, [
    complaint({
      receivedOn: someDay('2026-03-20'),
      resolvedOn: someDay('2026-04-10'),
      outcome: 'upheld',
    }),
    complaint({
      receivedOn: someDay('2026-03-20'),
      resolvedOn: someDay('2026-03-30'),
      outcome: 'upheld',
    }),
    complaint({
      resolvedOn: someDay('2026-08-01'),
      outcome: 'partially-upheld',
      subjects: ['access', 'attitude'],
    }),
    complaint({ resolvedOn: someDay('2026-08-01') }),
    complaint(),
  ])
  expect(figures).toMatchObject({
    ...{ broughtForward: 1, received: 3, upheld: 1, partiallyUpheld: 1, notUpheld: 1 },
    ...{ resolved: 3, carriedForward: 1 },
  })
  expect(figures.subject).toMatchObject({ access: 3, attitude: 1, other: 0 })
  expect(figures.age).toMatchObject({ '26-55': 3, '0-5': 0 })
})

const value = (boxes: Readonly<Record<string, string>>) =>
  fc.constantFrom('', ...Object.keys(boxes))
const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(someDay('2024-01-01'), days))
const anyComplaint = fc.record({
  receivedOn: day,
  length: fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }),
  outcome: fc.constantFrom('upheld', 'partially-upheld', 'not-upheld', undefined),
  ageBand: value(AGE_BANDS),
  status: value(COMPLAINANT_STATUS),
  subjects: fc.uniqueArray(value(SUBJECTS), { maxLength: 4 }),
  staffGroups: fc.uniqueArray(value(STAFF_GROUPS), { maxLength: 4 }),
})

describe('§3.3 the return', () => {
  test('balances for every year, whatever came in and however little is known of it', () => {
    fc.assert(
      fc.property(fc.array(anyComplaint), (list) => {
        const complaints = list.map(({ length, ...one }) => ({
          ...one,
          subjects: one.subjects.filter((subject) => subject !== ''),
          staffGroups: one.staffGroups.filter((group) => group !== ''),
          resolvedOn: length === undefined ? undefined : addDays(one.receivedOn, length),
        }))
        let carried: number | undefined
        for (let year = 2023; year <= 2030; year += 1) {
          const figures = countKo41b(year, complaints)
          expect(checkKo41b(figures)).toEqual([])
          if (carried !== undefined) expect(figures.broughtForward).toBe(carried)
          carried = figures.carriedForward
        }
      }),
    )
  })

  const balanced = countKo41b(
    2026,
    Array.from({ length: 5 }, () => complaint()),
  )

  test('§11.9.7: 7 resolved of 5 is refused', () => {
    const problems = checkKo41b({ ...balanced, upheld: 7, resolved: 7, carriedForward: -2 })
    expect(problems).toContain('7 resolved of 5: more than there were')
  })

  test('§11.9.7: ages that come to 6 of 5 new are refused', () => {
    const problems = checkKo41b({ ...balanced, age: { ...balanced.age, unknown: 1 } })
    expect(problems).toEqual(['The age of patient boxes come to 6, but 5 complaints are new'])
  })

  test('fewer subjects than complaints are refused, and a resolved one without an outcome', () => {
    expect(checkKo41b({ ...balanced, subject: {} })).toHaveLength(1)
    expect(checkKo41b({ ...balanced, resolved: 1, carriedForward: 4 })).toHaveLength(1)
  })
})
