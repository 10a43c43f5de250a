import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FINDING_KINDS, type FindingKind } from '../../guidance/finding-kinds.ts'
import {
  CHOICES,
  DELETE_STATES,
  followDelete,
  mayAskToDelete,
  mayChoose,
  overridesOf,
  refuseChoice,
} from './social-complaint.ts'

const someKinds = fc.uniqueArray(fc.constantFrom(...FINDING_KINDS))

// §4.2: O1 and O2 are one finding, O3 two.
test.each<[string, readonly FindingKind[]]>([
  ['O1 and O2', ['complaint', 'rights-request']],
  ['O3', ['complaint', 'crisis']],
  ['O3', ['complaint', 'emergency']],
  ['O4', ['complaint', 'defamation']],
  ['O5', ['complaint', 'legal-notice']],
])('§4.2 %s closes the usual way: %j', (_name, kinds) => {
  expect(mayAskToDelete(kinds)).toBe(false)
  expect(refuseChoice('signpost-only', 'x', overridesOf(kinds))).toContain('not enough')
  expect(refuseChoice('treat-as-complaint', 'x', overridesOf(kinds))).toBeUndefined()
})

test('§11.9.11: “what information do you hold on me” closes the way of signpost and request to delete', () => {
  expect(mayAskToDelete(['rights-request'])).toBe(false)
})

describe('a choice', () => {
  test('always has a reason, whatever was found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHOICES), someKinds, (choice, kinds) => {
        expect(refuseChoice(choice, ' ', overridesOf(kinds))).toContain('reason')
      }),
    )
  })

  test('a signpost alone is enough exactly where deletion may be asked for', () => {
    fc.assert(
      fc.property(someKinds, (kinds) => {
        const isEnough = refuseChoice('signpost-only', 'x', overridesOf(kinds)) === undefined
        expect(isEnough).toBe(mayAskToDelete(kinds))
      }),
    )
  })
})

describe('a request to delete', () => {
  const followUpAt = new Date('2026-12-05T09:00:00Z')
  const before = new Date('2026-12-01T09:00:00Z')
  const facts = {
    state: 'requested',
    followUpAt,
    isGone: false,
    wasRemovedByUs: false,
    wasUndone: false,
  } as const

  test('waits for its day, and then for a person', () => {
    expect(followDelete(facts, before)).toBe('requested')
    expect(followDelete(facts, followUpAt)).toBe('not-deleted')
  })

  test('ends when the network shows it gone, also late, and says who did it', () => {
    expect(followDelete({ ...facts, isGone: true }, before)).toBe('deleted')
    expect(followDelete({ ...facts, state: 'not-deleted', isGone: true }, followUpAt)).toBe(
      'deleted',
    )
    expect(followDelete({ ...facts, isGone: true, wasRemovedByUs: true }, before)).toBe('removed')
  })

  test('is closed when the decision was undone and nobody was asked', () => {
    expect(followDelete({ ...facts, wasUndone: true }, before)).toBe('closed')
  })

  test('keeps what was settled, and every state that is not has a way on', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DELETE_STATES),
        fc.boolean(),
        fc.boolean(),
        (state, isGone, wasRemovedByUs) => {
          const next = followDelete({ ...facts, state, isGone, wasRemovedByUs }, followUpAt)
          if (mayChoose(state)) expect(next === 'not-deleted' || !mayChoose(next)).toBe(true)
          else expect(next).toBe(state)
        },
      ),
    )
  })
})
