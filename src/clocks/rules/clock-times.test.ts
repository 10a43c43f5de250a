import { describe, expect, test } from 'vitest'
import { toBankHolidays } from '../../base/bank-holidays.ts'
import { dayOfDeadline } from '../../base/deadline.ts'
import { englishHolidays } from '../../base/english-holidays.ts'
import { atTimeOn, dayOf, someDay } from '../../base/local-day.ts'
import { moodOf, timesOfClock } from './clock-times.ts'
import { CLOCKS, type ClockType, clockDefinition, clockTypes } from './register.ts'

const holidays = toBankHolidays(englishHolidays)
const at = (day: string, hour = 10) => atTimeOn(someDay(day), hour * 3600_000)
const times = (type: ClockType, start: string, given?: string) =>
  timesOfClock(type, at(start), holidays, given === undefined ? undefined : someDay(given))

// §11.7: number, type, a start, the last day in time and the days of the warnings before it.
describe('§11.7 the register of clocks', () => {
  test.each<[string, ClockType, string, string]>([
    ['CK1', 'complaint-acknowledgement', '2026-12-24', '2026-12-31 2026-12-30'],
    ['CK2', 'complaint-early-resolution', '2026-12-24', '2026-12-29'],
    ['CK4', 'complaint-six-months', '2026-11-23', '2027-05-22 2027-04-23'],
    ['CK6', 'cqc-summary', '2026-11-23', '2026-12-21 2026-12-07 2026-12-14 2026-12-20'],
    ['CK7', 'fft-return', '2026-11-30', '2026-12-16 2026-12-09 2026-12-14 2026-12-15 2026-12-16'],
    [
      'CK10',
      'data-complaint',
      '2026-11-26',
      '2026-12-29 2026-12-15 2026-12-22 2026-12-27 2026-12-28',
    ],
    ['CK11', 'rights-request', '2026-09-03', '2026-10-05 2026-09-21 2026-09-28 2026-10-03'],
    [
      'CK15',
      'limitation',
      '2026-03-10',
      '2027-03-09 2026-06-10 2026-09-10 2026-12-10 2027-01-10 2027-02-10',
    ],
    ['CK18', 'removal-effective', '2026-11-23', '2026-12-01'],
  ])(
    '%s %s from %s: the last day in time, and the days of warnings: %s',
    (number, type, start, days) => {
      const [last, ...warned] = days.split(' ')
      const { dueAt, warnAt } = times(type, start)
      expect(clockDefinition(type).number).toBe(number)
      expect(dayOfDeadline(dueAt)).toBe(last)
      expect(warnAt.slice(0, -1).map(dayOf)).toEqual(warned)
      expect(warnAt.at(-1)?.getTime()).toBeGreaterThanOrEqual(dueAt.getTime())
    },
  )

  test('CK3 turns amber when 80% of the agreed time has passed', () => {
    const { warnAt } = times('complaint-response', '2026-11-02', '2026-12-01')
    expect(warnAt.map(dayOf)).toEqual(['2026-11-26', '2026-11-30', '2026-12-02'])
  })

  test('CK12 and CK13 count hours', () => {
    expect(times('data-breach', '2026-11-27').dueAt).toEqual(at('2026-11-30'))
    expect(times('defamation-notice', '2026-11-23').dueAt).toEqual(at('2026-11-25'))
  })
})

test('every clock names its source, and warns in order', () => {
  for (const type of clockTypes) {
    const { source, span } = clockDefinition(type)
    expect(source).not.toBe('')
    const { warnAt } = times(type, '2026-11-23', span === undefined ? '2027-03-01' : undefined)
    const ms = warnAt.map((one) => one.getTime())
    expect(ms).toEqual([...ms].sort((a, b) => a - b))
  }
})

test('only what people agreed, or that is set each year, can be moved', () => {
  const movable = clockTypes.filter((type) => CLOCKS[type].mayMove)
  for (const type of ['complaint-acknowledgement', 'data-complaint', 'limitation'] as const) {
    expect(movable).not.toContain(type)
  }
})

test('a clock is running, soon, late or stopped', () => {
  const clock = { dueAt: at('2026-12-31'), soonAt: at('2026-12-30'), stoppedAt: null }
  expect(moodOf(clock, at('2026-12-29'))).toBe('running')
  expect(moodOf(clock, at('2026-12-30'))).toBe('soon')
  expect(moodOf(clock, at('2026-12-31'))).toBe('late')
  expect(moodOf({ ...clock, dueAt: null }, at('2026-12-29'))).toBe('late')
  expect(moodOf({ ...clock, stoppedAt: at('2026-12-01') }, at('2027-12-31'))).toBe('stopped')
})
