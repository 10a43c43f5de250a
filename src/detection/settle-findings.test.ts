import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from './reading.ts'
import { settleFindings } from './settle-findings.ts'

const finding: fc.Arbitrary<Finding> = fc
  .record({
    kind: fc.constantFrom('photo' as const, 'fraud' as const),
    detector: fc.constantFrom('names', 'phrases', 'model'),
    start: fc.nat(8),
    length: fc.integer({ min: 1, max: 8 }),
    score: fc.constantFrom(0.5, 0.7, 0.9),
  })
  .map(({ start, length, ...rest }) => ({
    ...rest,
    clause: [],
    quote: 'x'.repeat(length),
    start,
    end: start + length,
    reason: 'It was made up.',
  }))

test('what stands does not depend on the order in which it was found', () => {
  const twoOrders = fc.array(finding, { maxLength: 6 }).chain((findings) => {
    const all = { minLength: findings.length, maxLength: findings.length }
    return fc.tuple(fc.shuffledSubarray(findings, all), fc.shuffledSubarray(findings, all))
  })
  fc.assert(
    fc.property(twoOrders, ([one, other]) => {
      expect(settleFindings(one)).toEqual(settleFindings(other))
    }),
  )
})

test('of two findings of one kind that overlap the more certain one stands', () => {
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 6 }), (findings) => {
      const best = Math.max(0, ...findings.map(({ score }) => score))
      expect(Math.max(0, ...settleFindings(findings).map(({ score }) => score))).toBe(best)
    }),
  )
})
