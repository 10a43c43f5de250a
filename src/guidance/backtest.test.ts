import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backtest, type PastContribution } from './backtest.ts'
import { CHANNEL_KINDS, FINDING_KINDS } from './finding-kinds.ts'
import { firstEdition } from './first-edition.ts'

const { table } = firstEdition
const milder = {
  ...table,
  harassment: { ...table.harassment, hides: false, machineMayHide: false },
}
const automaticKinds = new Set(['harassment'] as const)

const past = (part: Partial<PastContribution>): PastContribution => ({
  contributionId: 'c1',
  channel: 'facebook-comment',
  kinds: ['harassment'],
  failed: 0,
  decided: undefined,
  ...part,
})

test('says which would be decided otherwise, and in how many of them people had decided so', () => {
  const history = [
    past({ contributionId: 'left', decided: 'keep' }),
    past({ contributionId: 'removed', decided: 'hide' }),
    past({ contributionId: 'undecided' }),
    past({ contributionId: 'other', kinds: ['threat'] }),
    past({ contributionId: 'both', kinds: ['harassment', 'threat'] }),
  ]
  const { total, otherwise, agreed, comparable } = backtest(history, {
    before: table,
    after: milder,
    automaticKinds,
  })
  expect(total).toBe(5)
  expect(otherwise.map(({ contributionId }) => contributionId)).toEqual([
    'left',
    'removed',
    'undecided',
    // It is still hidden, for the threat, but no longer without a person.
    'both',
  ])
  expect([agreed, comparable]).toEqual([1, 2])
})

test('finds no difference between a table and itself, whatever the history', () => {
  const history = fc.array(
    fc.record({
      contributionId: fc.uuid(),
      channel: fc.constantFrom(...CHANNEL_KINDS),
      kinds: fc.subarray([...FINDING_KINDS]),
      failed: fc.nat(3),
      decided: fc.constantFrom('hide' as const, 'keep' as const, undefined),
    }),
  )
  fc.assert(
    fc.property(history, (some) => {
      const { otherwise } = backtest(some, { before: table, after: table, automaticKinds })
      expect(otherwise).toEqual([])
    }),
  )
})
