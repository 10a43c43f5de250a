import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  isWorkingDay,
  toBankHolidays,
  UnknownHolidaysError,
} from './bank-holidays.ts'
import {
  dayOfDeadline,
  daysLeft,
  deadlineOf,
  lastDayOf,
  nthWorkingDay,
  type Span,
} from './deadline.ts'
import { englishHolidays } from './english-holidays.ts'
import {
  addDays,
  atTimeOn,
  formatDay,
  formatDayWithWeekday,
  type LocalDay,
  parseDay,
  someDay,
  startOfDay,
  yearOf,
} from './local-day.ts'

const holidays = toBankHolidays(englishHolidays)
const at = (day: string, time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return atTimeOn(someDay(day), (hours * 60 + minutes) * 60_000)
}
const lastDay = (span: Exclude<Span, { kind: 'hours' }>, day: string) =>
  lastDayOf(span, someDay(day), holidays)

// Numbers name the rows of the vectors, in their order.
describe('§11.6 working days', () => {
  test.each([
    [1, '2026-11-23', '2026-11-26', '2026-11-24'],
    [2, '2026-11-26', '2026-12-01', '2026-11-27'],
    [3, '2026-11-28', '2026-12-02', '2026-11-30'],
    [4, '2026-12-23', '2026-12-30', '2026-12-24'],
    [5, '2026-12-24', '2026-12-31', '2026-12-29'],
    [6, '2026-12-31', '2027-01-06', '2027-01-04'],
    [7, '2027-03-24', '2027-03-31', '2027-03-25'],
    [8, '2027-03-25', '2027-04-01', '2027-03-30'],
    [9, '2027-12-24', '2027-12-31', '2027-12-29'],
    [10, '2028-04-13', '2028-04-20', '2028-04-18'],
  ])('§11.6.%i: received %s, acknowledged by %s, next working day %s', (_n, day, third, next) => {
    expect(lastDay({ kind: 'working-days', count: 3 }, day)).toBe(third)
    expect(lastDay({ kind: 'working-days', count: 1 }, day)).toBe(next)
  })

  test.each([
    ['2026-11-01', 17],
    ['2026-12-01', 16],
    ['2027-01-01', 19],
    ['2027-02-01', 16],
    ['2027-03-01', 16],
    ['2027-04-01', 16],
    ['2027-05-01', 19],
    ['2027-06-01', 16],
    ['2027-07-01', 16],
    ['2027-08-01', 17],
    ['2027-09-01', 16],
    ['2027-10-01', 18],
    ['2027-11-01', 16],
    ['2027-12-01', 16],
    ['2028-01-01', 19],
  ])('§11.6 the 12th working day of the month of %s is the %ith', (month, date) => {
    expect(nthWorkingDay(someDay(month), 12, holidays)).toBe(`${month.slice(0, 8)}${date}`)
  })
})

describe('§11.6 48 hours without weekends and holidays', () => {
  test.each([
    [1, '2026-11-23 10:00', '2026-11-25 10:00'],
    [2, '2026-11-27 16:30', '2026-12-01 16:30'],
    [3, '2026-11-28 09:00', '2026-12-02 00:00'],
    [4, '2026-12-24 12:00', '2026-12-30 12:00'],
    [5, '2027-03-25 17:00', '2027-03-31 17:00'],
    [6, '2026-12-31 09:15', '2027-01-05 09:15'],
  ])('§11.6.%i: from %s to %s', (_n, from, to) => {
    const moment = (words: string) => at(words.slice(0, 10), words.slice(11))
    const span: Span = { kind: 'hours', count: 48, working: true }
    expect(deadlineOf(span, moment(from), holidays)).toEqual(moment(to))
  })
})

describe('§11.6 calendar spans', () => {
  const oneMonth = { kind: 'months', count: 1, rolls: true } as const
  const thirtyDays = { kind: 'days', count: 30, rolls: true } as const
  const sixMonths = { kind: 'months', count: 6, inclusive: true } as const
  const oneYear = { kind: 'months', count: 12, inclusive: true } as const
  test.each([
    ['one month', oneMonth, '2026-09-03', '2026-10-05'],
    ['one month', oneMonth, '2027-01-30', '2027-03-01'],
    ['one month', oneMonth, '2027-01-31', '2027-03-01'],
    ['one month', oneMonth, '2026-11-25', '2026-12-29'],
    ['30 days', thirtyDays, '2026-11-23', '2026-12-23'],
    ['30 days', thirtyDays, '2026-11-26', '2026-12-29'],
    ['six months commencing on', sixMonths, '2026-11-23', '2027-05-22'],
    ['six months commencing on', sixMonths, '2026-08-31', '2027-02-27'],
    ['six months commencing on', sixMonths, '2027-08-31', '2028-02-28'],
    ['a year of limitation', oneYear, '2026-03-10', '2027-03-09'],
  ] as const)('§11.6 %s %o: %s → %s', (_name, span, from, to) => {
    expect(lastDay(span, from)).toBe(to)
  })

  test('the deadline itself is the midnight that ends the last day, in London', () => {
    const due = deadlineOf(sixMonths, at('2026-11-23', '15:00'), holidays)
    expect(due.toISOString()).toBe('2027-05-22T23:00:00.000Z')
    expect(dayOfDeadline(due)).toBe('2027-05-22')
    expect(daysLeft(due, at('2027-05-22', '23:59'))).toBe(0)
    expect(daysLeft(due, at('2027-05-23', '00:00'))).toBe(-1)
  })
})

test('§11.9.8: acknowledgement of 24 December 2026 is due on 31 December 2026', () => {
  expect(lastDay({ kind: 'working-days', count: 3 }, '2026-12-24')).toBe('2026-12-31')
})

test('§11.9.18: a year without loaded holidays is refused, not guessed', () => {
  const span: Span = { kind: 'working-days', count: 3 }
  const past = () => deadlineOf(span, at('2028-12-29', '09:00'), holidays)
  expect(past).toThrow(UnknownHolidaysError)
  expect(past).toThrow('The bank holidays of 2029 are not loaded')
  expect(() =>
    deadlineOf({ kind: 'months', count: 1 }, at('2028-12-29', '9:00'), holidays),
  ).not.toThrow()
})

const someLoadedDay = fc
  .integer({ min: 0, max: 1200 })
  .map((days) => addDays(someDay('2025-01-01'), days))

test('as many working days lie between as were counted, and the last is one', () => {
  fc.assert(
    fc.property(someLoadedDay, fc.integer({ min: 1, max: 30 }), (day, count) => {
      const last = addWorkingDays(day, count, holidays)
      expect(isWorkingDay(last, holidays)).toBe(true)
      let seen = 0
      for (let one: LocalDay = day; one < last;) {
        one = addDays(one, 1)
        if (isWorkingDay(one, holidays)) seen += 1
      }
      expect(seen).toBe(count)
    }),
  )
})

test('more hours are never due sooner, and 24 working hours are a working day', () => {
  fc.assert(
    fc.property(
      someLoadedDay,
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 0, max: 1439 }),
      (day, hours, minute) => {
        const start = atTimeOn(day, minute * 60_000)
        const due = (count: number) =>
          deadlineOf({ kind: 'hours', count, working: true }, start, holidays)
        expect(due(hours + 1).getTime()).toBeGreaterThanOrEqual(due(hours).getTime())
        if (isWorkingDay(day, holidays) && minute > 0) {
          const next = addWorkingDays(day, 1, holidays)
          expect(due(24)).toEqual(atTimeOn(next, minute * 60_000))
        }
      },
    ),
  )
})

test('a day begins at its own midnight in London, summer and winter, also when clocks change', () => {
  expect(startOfDay(someDay('2026-03-29')).toISOString()).toBe('2026-03-29T00:00:00.000Z')
  expect(startOfDay(someDay('2026-03-30')).toISOString()).toBe('2026-03-29T23:00:00.000Z')
  expect(startOfDay(someDay('2026-10-25')).toISOString()).toBe('2026-10-24T23:00:00.000Z')
  expect(startOfDay(someDay('2026-10-26')).toISOString()).toBe('2026-10-26T00:00:00.000Z')
})

test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', '2026-04-31'])(
  'there is no day %j',
  (text) => {
    expect(parseDay(text)).toBeUndefined()
  },
)

test('every holiday lies in the year it is listed under', () => {
  for (const [year, list] of englishHolidays) {
    for (const { day } of list) expect(yearOf(day)).toBe(year)
    expect(list).toHaveLength(8)
  }
})

test('a day is written as people say it', () => {
  expect(formatDay(someDay('2026-08-06'))).toBe('6 August 2026')
  expect(formatDayWithWeekday(someDay('2026-12-31'))).toBe('Thursday 31 December 2026')
})
