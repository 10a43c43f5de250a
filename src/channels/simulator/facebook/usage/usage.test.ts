import { expect, test } from 'vitest'
import { createFakeClock } from '../../clock/fake-clock.ts'
import { FACEBOOK_SETTINGS } from '../settings.ts'
import { createUsage } from './usage.ts'

const MINUTE_MS = 60_000

function open() {
  const clock = createFakeClock(0)
  const settings = {
    ...FACEBOOK_SETTINGS,
    callBudget: 4,
    usageWindowMs: 40 * MINUTE_MS,
    parkMs: 60 * MINUTE_MS,
    parkExtensionMs: 5 * MINUTE_MS,
  }
  return { clock, usage: createUsage(clock, () => settings) }
}

test('rises with each call, and at 100 says how long to wait', () => {
  const { usage } = open()
  const readings = [1, 2, 3, 4].map(() => usage.count('page'))
  expect(readings.map(({ percent }) => percent)).toEqual([25, 50, 75, 100])
  expect(readings[3]).toEqual({ percent: 100, isParked: false, regainMs: 60 * MINUTE_MS })
})

test('every call made while parked lengthens the wait', async () => {
  const { clock, usage } = open()
  usage.park('page', 60 * MINUTE_MS)
  await clock.advance(10 * MINUTE_MS)
  expect(usage.count('page')).toMatchObject({ isParked: true, regainMs: 55 * MINUTE_MS })
  expect(usage.count('page')).toMatchObject({ isParked: true, regainMs: 60 * MINUTE_MS })
  await clock.advance(60 * MINUTE_MS)
  expect(usage.count('page')).toMatchObject({ isParked: false, percent: 25 })
})

test('drains as time passes, and owners do not share', async () => {
  const { clock, usage } = open()
  usage.count('page')
  usage.count('page')
  await clock.advance(10 * MINUTE_MS)
  expect(usage.count('page').percent).toBe(50)
  expect(usage.count('other').percent).toBe(25)
})
