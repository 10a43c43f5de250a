import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunk } from './chunk.ts'

test('loses nothing, keeps the order, and fills every run but the last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (list, size) => {
      const runs = chunk(list, size)
      expect(runs.flat()).toEqual(list)
      for (const run of runs.slice(0, -1)) expect(run).toHaveLength(size)
      for (const run of runs) expect(run.length).toBeGreaterThan(0)
      expect(runs.at(-1)?.length ?? 0).toBeLessThanOrEqual(size)
    }),
  )
})
