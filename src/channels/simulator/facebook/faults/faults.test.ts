import { expect, test } from 'vitest'
import { createChance } from '../../chance.ts'
import { createFaults, faultName } from './faults.ts'

const RESET = { outcome: { kind: 'reset' } } as const

test('meets the calls of its route and object, as often as it is told', () => {
  const faults = createFaults(createChance(1))
  faults.add({ ...RESET, route: 'POST comment', objectId: '7', times: 2 })
  expect(faults.meet('GET comment', '7')).toBeUndefined()
  expect(faults.meet('POST comment', '8')).toBeUndefined()
  const met = [1, 2, 3].map(() => faults.meet('POST comment', '7')?.outcome.kind)
  expect(met).toEqual(['reset', 'reset', undefined])
})

test('meets about as many calls as its probability says', () => {
  const faults = createFaults(createChance(1))
  faults.add({ ...RESET, probability: 0.25 })
  const met = Array.from({ length: 1000 }, () => faults.meet(undefined, '1')).filter(Boolean)
  expect(met.length).toBeGreaterThan(200)
  expect(met.length).toBeLessThan(300)
})

test('is gone once taken back or cleared', () => {
  const faults = createFaults(createChance(1))
  const takeBack = faults.add(RESET)
  takeBack()
  expect(faults.meet('GET me', 'me')).toBeUndefined()
  faults.add(RESET)
  faults.clear()
  expect(faults.meet('GET me', 'me')).toBeUndefined()
})

test('is named after what it does', () => {
  expect(faultName(RESET)).toBe('reset')
  expect(faultName({ ...RESET, commits: true })).toBe('commit-then-reset')
})
