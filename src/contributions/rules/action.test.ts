import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FINDING_KINDS, type FindingKind } from '../../guidance/finding-kinds.ts'
import { may, type Permission } from '../../practice/rules/permissions.ts'
import { type Role, ROLES } from '../../practice/rules/roles.ts'
import { ACTIONS, type Action, permitActions, type Situation, stepsOf } from './action.ts'
import { STEP_KINDS } from './step.ts'

const calm: Situation = {
  surface: 'page',
  networkState: 'visible',
  kinds: ['harassment'],
  canHide: true,
  canRemove: true,
  canReplyPrivately: true,
  ageDays: 1,
  privateMessageSent: false,
  underWay: [],
  evidenceMissing: false,
  taken: false,
  clinicianChecked: false,
  harmAnswered: false,
}

const someKinds = fc.uniqueArray(fc.constantFrom(...FINDING_KINDS))
const maybe = fc.constantFrom(true, false, null)
const someSituation: fc.Arbitrary<Situation> = fc.record({
  surface: fc.constantFrom('page', 'review', 'message'),
  networkState: fc.constantFrom('visible', 'hidden', 'removed', 'unavailable'),
  kinds: someKinds,
  canHide: maybe,
  canRemove: maybe,
  canReplyPrivately: maybe,
  ageDays: fc.option(fc.float({ min: 0, max: 20, noNaN: true }), { nil: undefined }),
  privateMessageSent: fc.boolean(),
  underWay: fc.uniqueArray(fc.constantFrom(...STEP_KINDS)),
  evidenceMissing: fc.boolean(),
  taken: fc.boolean(),
  clinicianChecked: fc.boolean(),
  harmAnswered: fc.boolean(),
})
const someRole = fc.constantFrom(...ROLES)

/** Whatever the situation is otherwise, these facts forbid the action. */
function neverAllowed(
  action: Action,
  facts: Partial<Situation>,
  kinds: readonly FindingKind[] = [],
) {
  fc.assert(
    fc.property(someSituation, someRole, (situation, role) => {
      const found = { ...situation, ...facts, kinds: [...new Set([...situation.kinds, ...kinds])] }
      expect(permitActions(found, role)[action].allowed).toBe(false)
    }),
  )
}

const because = (action: Action, facts: Partial<Situation>, role: Role = 'practice-manager') => {
  const permission = permitActions({ ...calm, ...facts }, role)[action]
  return permission.allowed ? 'allowed' : permission.because
}

describe('nobody can', () => {
  test.each(['crisis', 'emergency'] as const)('remove %s that nobody has taken', (kind) => {
    neverAllowed('remove', { taken: false }, [kind])
  })
  test.each(['crisis', 'emergency', 'rights-request', 'legal-notice'] as const)(
    'ask for %s to be deleted',
    (kind) => {
      neverAllowed('ask-to-delete', {}, [kind])
    },
  )
  test('ask for a complaint to be deleted that may tell of harm', () => {
    neverAllowed('ask-to-delete', { harmAnswered: true }, ['complaint', 'defamation'])
  })
  test.each(['remove', 'report'] as const)(
    '%s a complaint with defamation before harm was asked about',
    (action) => {
      neverAllowed(action, { harmAnswered: false }, ['complaint', 'defamation'])
    },
  )
  test.each(['remove', 'report'] as const)(
    '%s misinformation before a clinician looked',
    (action) => {
      neverAllowed(action, { clinicianChecked: false }, ['misinformation'])
    },
  )
  test('remove what has pictures that are not kept yet', () => {
    neverAllowed('remove', { evidenceMissing: true })
  })
  test.each(['hide', 'restore', 'remove', 'ask-to-delete', 'report'] as const)(
    '%s what is gone',
    (action) => {
      neverAllowed(action, { networkState: 'removed' })
    },
  )
  test.each(['hide', 'restore', 'remove', 'ask-to-delete'] as const)(
    '%s a review or a private message',
    (action) => {
      neverAllowed(action, { surface: 'review' })
      neverAllowed(action, { surface: 'message' })
    },
  )
  test('write privately twice, too late, or where the network refuses it', () => {
    neverAllowed('ask-to-delete', { privateMessageSent: true })
    neverAllowed('ask-to-delete', { ageDays: 7 })
    neverAllowed('ask-to-delete', { canReplyPrivately: false })
    neverAllowed('ask-to-delete', { underWay: ['send-private-message'] })
    neverAllowed('ask-to-delete', { underWay: ['remove'] })
  })
  test.each(['hide', 'unhide', 'remove', 'send-private-message'] as const)(
    'hide, show or remove while %s is under way',
    (step) => {
      neverAllowed('hide', { underWay: [step] })
      neverAllowed('restore', { underWay: [step] })
      neverAllowed('remove', { underWay: [step] })
    },
  )
})

test('whoever works on contributions can pass one up, whatever it is', () => {
  fc.assert(
    fc.property(someSituation, someRole, (situation, role) => {
      const { allowed } = permitActions(situation, role).escalate
      expect(allowed).toBe(may(role, 'contributions:escalate'))
    }),
  )
})

test('whatever the situation, a role without the permission is refused for that reason', () => {
  const isRefused = (situation: Situation, role: Role, action: Action) => {
    const permission = permitActions(situation, role)[action]
    return !permission.allowed && permission.because === 'role'
  }
  fc.assert(
    fc.property(someSituation, (situation) => {
      for (const role of ROLES) {
        for (const action of ACTIONS) {
          const needed: Permission =
            action === 'escalate' ? 'contributions:escalate' : 'contributions:decide'
          expect([role, action, isRefused(situation, role, action)]).toEqual([
            ...[role, action, !may(role, needed)],
          ])
        }
      }
    }),
  )
})

test('a clinician decides nothing, and passes things up', () => {
  fc.assert(
    fc.property(someSituation, (situation) => {
      const allowed = ACTIONS.filter(
        (action) => permitActions(situation, 'clinician')[action].allowed,
      )
      expect(allowed).toEqual(['escalate'])
    }),
  )
})

test('leaving it as it is is open to everybody who decides', () => {
  fc.assert(
    fc.property(someSituation, someRole, (situation, role) => {
      const { allowed } = permitActions(situation, role).leave
      expect(allowed).toBe(may(role, 'contributions:decide'))
    }),
  )
})

describe('a manager can', () => {
  test.each<[string, Action, Partial<Situation>]>([
    ['hide a visible comment', 'hide', {}],
    ['hide before the network said what it offers', 'hide', { canHide: null }],
    ['show a hidden comment', 'restore', { networkState: 'hidden' }],
    ['remove what breaches a clause', 'remove', {}],
    ['remove a crisis that somebody took', 'remove', { kinds: ['crisis'], taken: true }],
    [
      'remove misinformation that a clinician looked at',
      'remove',
      { kinds: ['misinformation'], clinicianChecked: true },
    ],
    [
      'report a possible harm once it was asked about',
      'report',
      { kinds: ['complaint', 'defamation'], harmAnswered: true },
    ],
    ['ask for a complaint to be deleted', 'ask-to-delete', { kinds: ['complaint'], ageDays: 6.9 }],
    ['ask when the day it was written is not known', 'ask-to-delete', { ageDays: undefined }],
    ['report a review', 'report', { surface: 'review' }],
    ['hide while a report is still to be made by hand', 'hide', { underWay: ['report'] }],
    ['remove while a report is still to be made by hand', 'remove', { underWay: ['report'] }],
    [
      'show while a report is still to be made by hand',
      'restore',
      { underWay: ['report'], networkState: 'hidden' },
    ],
  ])('%s', (_, action, facts) => {
    expect(because(action, facts)).toBe('allowed')
  })
})

test.each<[Action, Partial<Situation>, string]>([
  ['hide', { networkState: 'hidden' }, 'already-so'],
  ['hide', { canHide: false }, 'network-cannot'],
  ['restore', {}, 'already-so'],
  ['remove', { canRemove: false }, 'network-cannot'],
  ['remove', { kinds: ['emergency'] }, 'take-first'],
  ['remove', { kinds: ['misinformation'] }, 'clinician-first'],
  ['remove', { kinds: ['complaint', 'defamation'] }, 'harm-question-first'],
  ['remove', { evidenceMissing: true }, 'evidence-first'],
  ['ask-to-delete', { kinds: ['crisis', 'complaint'] }, 'never-ask-now'],
  ['ask-to-delete', { privateMessageSent: true }, 'already-asked'],
  ['ask-to-delete', { ageDays: 7 }, 'too-late-to-ask'],
  ['report', { underWay: ['report'] }, 'under-way'],
])('%s is refused with its reason: %j is %s', (action, facts, reason) => {
  expect(because(action, facts)).toBe(reason)
})

test('the reason of a role comes before every other', () => {
  expect(because('hide', { networkState: 'removed' }, 'clinician')).toBe('role')
})

test('each action sends one step at most, and leaving or passing up sends none', () => {
  expect(Object.fromEntries(ACTIONS.map((action) => [action, stepsOf(action)]))).toEqual({
    leave: [],
    hide: ['hide'],
    restore: ['unhide'],
    remove: ['remove'],
    'ask-to-delete': ['send-private-message'],
    report: ['report'],
    escalate: [],
  })
})
