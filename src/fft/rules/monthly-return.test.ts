import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_ANSWERS, NO_MODES } from './counts.ts'
import { addMonths, type Month, monthsBetween, nameMonth, parseMonth } from './month.ts'
import {
  allowStep,
  checkBalance,
  monthForSlip,
  nextState,
  RETURN_STATES,
  type ReturnEvent,
  type ReturnState,
  stateOn,
} from './monthly-return.ts'

const EVENTS: readonly ReturnEvent[] = [
  'month-ends',
  'prepare',
  'reopen',
  'check',
  'submit',
  'publish',
  'note',
]
const month = (text: string) => text as Month

test('§2.4: a return goes from open to published, one step after the other', () => {
  const way = (['month-ends', 'prepare', 'check', 'submit', 'publish'] as const).reduce<
    ReturnState[]
  >((states, event) => [...states, nextState(states.at(-1) ?? 'open', event) ?? 'open'], ['open'])
  expect(way).toEqual(RETURN_STATES)
})

test('§2.4: what is prepared can be opened again, and what is submitted never', () => {
  expect(nextState('prepared', 'reopen')).toBe('open')
  for (const state of ['submitted', 'published'] as const) {
    const allowed = EVENTS.filter((event) => nextState(state, event) !== undefined)
    expect(allowed).toEqual(state === 'submitted' ? ['publish', 'note'] : ['note'])
  }
})

test('collects late from the first day of the next month', () => {
  expect(stateOn('open', month('2026-11'), '2026-11-30')).toBe('open')
  expect(stateOn('open', month('2026-11'), '2026-12-01')).toBe('collecting-late')
  expect(stateOn('prepared', month('2026-11'), '2026-12-01')).toBe('prepared')
})

describe('§11.9 check 5: the balance', () => {
  test('is refused where ways of collection and answers differ', () => {
    const figures = {
      answers: { ...NO_ANSWERS, good: 7 },
      modes: { ...NO_MODES, online: 5, handwritten: 1 },
    }
    expect(checkBalance(figures)).toEqual({
      ok: false,
      error: 'The answers add up to 7 and the ways of collection to 6. They must be the same',
    })
  })

  test('of a month without answers is a nil return', () => {
    expect(checkBalance({ answers: NO_ANSWERS, modes: NO_MODES })).toEqual({ ok: true, value: 0 })
  })

  test.each([-1, 0.5, Number.NaN])('refuses %d as a number of answers', (count) => {
    const figures = { answers: { ...NO_ANSWERS, good: count }, modes: NO_MODES }
    expect(checkBalance(figures).ok).toBe(false)
  })

  test('holds exactly when both sums are equal', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (good, online) => {
        const figures = {
          answers: { ...NO_ANSWERS, good },
          modes: { ...NO_MODES, online },
        }
        expect(checkBalance(figures).ok).toBe(good === online)
      }),
    )
  })
})

test('the person who prepared the figures cannot check them', () => {
  const step = { event: 'check', preparedBy: 'ann' } as const
  expect(allowStep('prepared', { ...step, personId: 'ann' })).toEqual({
    ok: false,
    error: 'same-person',
  })
  expect(allowStep('prepared', { ...step, personId: 'ben' })).toEqual({
    ok: true,
    value: 'checked',
  })
  expect(allowStep('open', { ...step, personId: 'ben' })).toEqual({ ok: false, error: 'not-now' })
})

test('a slip that comes after its month was prepared counts late in the current month', () => {
  const slip = (open: readonly string[]) =>
    monthForSlip(month('2026-10'), month('2026-11'), (one) => open.includes(one))
  expect(slip(['2026-10', '2026-11'])).toEqual({ month: '2026-10', isLate: false })
  expect(slip(['2026-11'])).toEqual({ month: '2026-11', isLate: true })
})

test('months are counted over the turn of the year', () => {
  expect(addMonths(month('2026-11'), 2)).toBe('2027-01')
  expect(addMonths(month('2026-01'), -1)).toBe('2025-12')
  expect(monthsBetween(month('2026-11'), month('2027-01'))).toEqual([
    '2026-11',
    '2026-12',
    '2027-01',
  ])
  expect(nameMonth(month('2026-11'))).toBe('November 2026')
  expect(parseMonth('2026-13')).toBeUndefined()
})
