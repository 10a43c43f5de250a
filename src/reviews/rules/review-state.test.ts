import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  mayDo,
  REVIEW_STATES,
  REVIEW_TABLE,
  type ReviewFacts,
  stateOfReview,
} from './review-state.ts'

const nothing: ReviewFacts = {
  ...{ isGone: false, isSilent: false, draft: undefined },
  ...{ stepState: undefined, shown: undefined },
}

describe('a review', () => {
  test.each([
    ['new', {}],
    ['draft', { draft: { handedOver: false } }],
    ['handed-over', { draft: { handedOver: true } }],
    ['going-out', { stepState: 'sent' }],
    ['pending', { stepState: 'confirmed' }],
    ['live', { stepState: 'confirmed', shown: 'published' }],
    ['rejected', { stepState: 'confirmed', shown: 'rejected' }],
    ['withdrawn', { stepState: 'confirmed', shown: 'withdrawn' }],
    ['draft', { stepState: 'confirmed', shown: 'published', draft: { handedOver: false } }],
    ['no-reply', { isSilent: true }],
    ['gone', { isGone: true, draft: { handedOver: true } }],
  ] as const)('is %s', (state, facts) => {
    expect(stateOfReview({ ...nothing, ...facts })).toBe(state)
  })

  test('is never stuck for a person unless the network has it in hand or it is gone', () => {
    const dead = REVIEW_STATES.filter((state) => REVIEW_TABLE[state].length === 0)
    expect(dead).toEqual(['going-out', 'gone'])
  })

  test('is only published from an answer that somebody wrote', () => {
    expect(REVIEW_STATES.filter((state) => mayDo(state, 'publish'))).toEqual([
      'draft',
      'handed-over',
    ])
  })

  test('has a state whatever is known of it', () => {
    const facts = fc.record({
      isGone: fc.boolean(),
      isSilent: fc.boolean(),
      draft: fc.option(fc.record({ handedOver: fc.boolean() }), { nil: undefined }),
      stepState: fc.constantFrom(
        ...(['requested', 'sent', 'confirmed', 'refused', 'unknown', 'cancelled'] as const),
        undefined,
      ),
      shown: fc.constantFrom(
        ...(['published', 'pending', 'rejected', 'withdrawn'] as const),
        undefined,
      ),
    })
    fc.assert(
      fc.property(facts, (some) => {
        expect(REVIEW_STATES).toContain(stateOfReview(some))
      }),
    )
  })
})
