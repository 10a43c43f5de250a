import { expect, test } from 'vitest'
import { isDrifting } from './drift.ts'

const of = (overruled: number, decided: number) => ({ overruled, decided })

test.each([
  [of(6, 10), of(2, 40)],
  [of(3, 8), of(0, 30)],
  [of(20, 40), of(10, 80)],
])('alarms when %j follows %j', (lately, before) => {
  expect(isDrifting(lately, before)).toBe(true)
})

test.each([
  [of(1, 10), of(2, 40)],
  [of(2, 8), of(0, 30)],
  [of(7, 7), of(0, 30)],
  [of(9, 10), of(1, 5)],
  [of(20, 40), of(40, 80)],
  [of(0, 50), of(0, 50)],
  [of(10, 10), of(10, 10)],
])('stays calm when %j follows %j', (lately, before) => {
  expect(isDrifting(lately, before)).toBe(false)
})
