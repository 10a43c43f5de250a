import { expect, test } from 'vitest'
import { warnOfEnd } from './alarm.ts'

const now = new Date('2026-08-06T09:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 3600_000)
const warn = (endsAt: Date | undefined) => warnOfEnd('token-ends', 'Our access', endsAt, now)

test.each([undefined, inDays(14.5), inDays(90)])('an end at %s is not warned of', (endsAt) => {
  expect(warn(endsAt)).toBeUndefined()
})

test.each([
  [14, /less than 14 days/],
  [3.5, /less than 14 days/],
  [3, /less than 3 days/],
  [0.5, /less than 3 days/],
  [-1, /has ended/],
] as const)('with %d days left it says %s', (days, words) => {
  expect(warn(inDays(days))?.message).toMatch(words)
})
