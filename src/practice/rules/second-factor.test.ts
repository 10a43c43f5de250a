import { expect, test } from 'vitest'
import { planSecondFactor } from './second-factor.ts'

const now = new Date('2026-08-06T09:00:00Z')
const inAWeek = new Date('2026-08-13T09:00:00Z')
const nobody = { isNeeded: false, hasOne: false, dueAt: undefined }

test('whoever has a second factor is asked for it, whatever the role', () => {
  for (const isNeeded of [true, false]) {
    expect(planSecondFactor({ ...nobody, isNeeded, hasOne: true }, now).stage).toBe('second-factor')
  }
})

test('whoever needs none comes in', () => {
  expect(planSecondFactor(nobody, now)).toEqual({
    stage: 'open',
    dueAt: undefined,
    isOffered: false,
  })
})

test('whoever needs one is offered it at the first sign-in, and has a week', () => {
  const plan = planSecondFactor({ ...nobody, isNeeded: true }, now)
  expect(plan).toEqual({ stage: 'open', dueAt: inAWeek, isOffered: true })
  const later = { ...nobody, isNeeded: true, dueAt: inAWeek }
  expect(planSecondFactor(later, new Date(inAWeek.getTime() - 1))).toMatchObject({
    ...{ stage: 'open', isOffered: false },
  })
  expect(planSecondFactor(later, inAWeek).stage).toBe('enrolment')
})
