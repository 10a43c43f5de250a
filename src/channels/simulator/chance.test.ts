import { expect, test } from 'vitest'
import { createChance } from './chance.ts'

const draw = (seed: number) => {
  const chance = createChance(seed)
  return Array.from({ length: 20 }, () => chance.next())
}

test('the same seed gives the same run, and another seed another', () => {
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
})

test('numbers below a bound reach all of it and nothing else', () => {
  const chance = createChance(1)
  const seen = new Set(Array.from({ length: 500 }, () => chance.below(4)))
  expect([...seen].sort()).toEqual([0, 1, 2, 3])
})

test('what never or always happens draws nothing', () => {
  const [quiet, plain] = [createChance(3), createChance(3)]
  expect([quiet.isHit(0), quiet.isHit(1)]).toEqual([false, true])
  expect(quiet.next()).toBe(plain.next())
})
