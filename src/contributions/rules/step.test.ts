import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isByHand,
  isIrreversible,
  type NetworkFailure,
  type NextMove,
  planAfterCheck,
  planAfterFailure,
  STEP_KINDS,
} from './step.ts'

const message = 'In our words.'
const failures: readonly NetworkFailure[] = [
  { kind: 'auth', message },
  { kind: 'permission', message },
  { kind: 'invalid', message },
  { kind: 'gone', message },
  { kind: 'blocked', message },
  { kind: 'cannot', message },
  { kind: 'throttle', retryAfterMs: 60_000, message },
  { kind: 'transient', message },
  { kind: 'ambiguous', message },
]
const someFailure = fc.constantFrom(...failures)
const someFound = fc.constantFrom('done', 'not-done', 'unsure')
const someAttempts = fc.integer({ min: 1, max: 20 })
const settled = (state: 'confirmed' | 'refused' | 'unknown') => ({ kind: 'settle', state })

test('what must not happen twice is never repeated, whatever happened and whatever is seen', () => {
  fc.assert(
    fc.property(someFailure, someFound, someAttempts, (failure, found, attempts) => {
      const moves = [
        planAfterFailure('send-private-message', failure, attempts),
        planAfterCheck(false, found, attempts),
      ]
      expect(moves.map(({ kind }) => kind)).not.toContain('repeat')
    }),
  )
})

test('nothing is repeated before it was looked at', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STEP_KINDS),
      someFailure,
      someAttempts,
      (kind, failure, attempts) => {
        expect(planAfterFailure(kind, failure, attempts).kind).not.toBe('repeat')
      },
    ),
  )
})

test('what fails again and again ends with a person', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STEP_KINDS),
      fc.constantFrom('transient', 'ambiguous'),
      fc.constantFrom('not-done', 'unsure'),
      (step, kind, found) => {
        expect(planAfterFailure(step, { kind, message }, 7)).toEqual(settled('unknown'))
        expect(planAfterCheck(true, found, 7)).toEqual(settled('unknown'))
      },
    ),
  )
})

test('each look comes later than the one before it, and the first within two seconds', () => {
  const waits = [1, 2, 3, 4, 5, 6].map((attempts) => {
    const move = planAfterFailure('hide', { kind: 'ambiguous', message }, attempts)
    return move.kind === 'check' ? move.afterMs : Number.NaN
  })
  expect(waits[0]).toBeLessThan(2000)
  expect([...waits].sort((a, b) => a - b)).toEqual(waits)
})

describe('after a failure', () => {
  test.each<[NetworkFailure['kind'], NextMove]>([
    ['throttle', { kind: 'park', afterMs: 60_000 }],
    ['auth', { kind: 'wait-for-connection' }],
    ['permission', { kind: 'settle', state: 'refused' }],
    ['invalid', { kind: 'settle', state: 'refused' }],
    ['blocked', { kind: 'stop-writes' }],
    ['cannot', { kind: 'settle', state: 'refused' }],
    ['gone', { kind: 'settle', state: 'refused' }],
  ])('%s leads to %j', (kind, move) => {
    const failure = failures.find((one) => one.kind === kind)
    if (failure === undefined) throw new Error(kind)
    expect(planAfterFailure('hide', failure, 1)).toEqual(move)
  })

  test('what is gone is what removing wanted', () => {
    expect(planAfterFailure('remove', { kind: 'gone', message }, 1)).toEqual(settled('confirmed'))
  })
})

describe('after a look', () => {
  test.each([true, false])('what is seen to be done is confirmed', (isRepeatable) => {
    expect(planAfterCheck(isRepeatable, 'done', 7)).toEqual(settled('confirmed'))
  })
  test('what is not done and may be repeated is repeated', () => {
    expect(planAfterCheck(true, 'not-done', 1)).toEqual({ kind: 'repeat', afterMs: 0 })
  })
  test('what cannot be told is not guessed', () => {
    expect(planAfterCheck(true, 'unsure', 1)).toEqual(settled('unknown'))
  })
})

test('what cannot be taken back, or is felt by somebody, waits for the undo window', () => {
  expect(STEP_KINDS.filter(isIrreversible)).toEqual(['remove', 'send-private-message', 'block'])
  expect(STEP_KINDS.filter(isByHand)).toEqual(['report'])
})
