import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { movesFrom, reachableStates } from '../../base/machine.ts'
import type { CaseMove, Facts } from '../../cases/rules/case-kind.ts'
import { permitMove } from '../../cases/rules/permit-move.ts'
import { complaintGuards, type GuardName } from './complaint-guards.ts'
import { complaintKind } from './complaint-kind.ts'
import { complaintMachine } from './complaint-machine.ts'

const MANAGER = 'person-manager'
const OTHER = 'person-other'

const facts = (over: Partial<Facts> = {}): Facts => ({
  state: 'received',
  values: { received: '2026-11-23', happened: '2026-11-01', basis: 'self' },
  given: {},
  history: [],
  openedAt: new Date('2026-11-23T09:00:00Z'),
  personId: MANAGER,
  role: 'complaints-manager',
  now: new Date('2026-11-24T09:00:00Z'),
  beside: {},
  ...over,
})
const moveNamed = (name: string, state: string): CaseMove => {
  const move = movesFrom(complaintMachine, state).find((one) => one.name === name)
  if (move === undefined) throw new Error(`No move ${name} from ${state}`)
  return move
}
const permit = (name: string, over: Partial<Facts>) =>
  permitMove(complaintKind, moveNamed(name, over.state ?? 'received'), facts(over))
const refusal = (name: string, over: Partial<Facts>) => {
  const permission = permit(name, over)
  return permission.allowed ? undefined : permission.because
}

describe('the transition table', () => {
  test('every state is reached, and from every one there is a way to another', () => {
    const states = Object.keys(complaintMachine.states)
    expect([...reachableStates(complaintMachine)].sort()).toEqual([...states].sort())
    for (const state of states) {
      const ways = movesFrom(complaintMachine, state).filter(
        ({ to }) => to !== undefined && to !== state,
      )
      expect([state, ways.length > 0]).toEqual([state, true])
    }
  })

  test('every state that does not end can come to an end', () => {
    const ends = (state: string) => complaintMachine.states[state]?.ends === true
    for (const state of Object.keys(complaintMachine.states)) {
      const reached = reachableStates({ ...complaintMachine, initial: state })
      expect([state, [...reached].some(ends)]).toEqual([state, true])
    }
  })

  const someWords = fc.constantFrom(
    '',
    'yes',
    'no',
    'received',
    'asked',
    'child',
    'email',
    'clinical',
    MANAGER,
    OTHER,
    '2020-01-01',
    '2026-11-01',
    '2030-01-01',
  )
  const someValues = fc.dictionary(
    fc.constantFrom(...complaintKind.fields.map(({ name }) => name)),
    someWords,
    { maxKeys: 12 },
  )
  const someHistory = fc.array(
    fc.constantFrom(...complaintMachine.moves.map(({ name }) => name)).map((move) => ({
      ...{ move, at: new Date(0), personId: MANAGER, values: {} },
    })),
    { maxLength: 6 },
  )

  test('no move is made past its guard, whatever is known of the complaint', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...complaintMachine.moves),
        fc.record({
          values: someValues,
          given: someValues,
          history: someHistory,
          late: fc.boolean(),
        }),
        (move, { values, given, history, late }) => {
          const beside = { 'early-time-is-over': late, 'six-months-are-over': late }
          for (const state of move.from) {
            const known = facts({
              state,
              values,
              given,
              history,
              beside,
              role: 'responsible-person',
            })
            const permission = permitMove(complaintKind, move, known)
            if (!permission.allowed) continue
            for (const name of move.guards ?? []) {
              expect(complaintGuards[name as GuardName](known)).toBeUndefined()
            }
            expect((values['complained-of'] ?? '').split('\n')).not.toContain(MANAGER)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('§11.9.9: who is complained of', () => {
  const about = { values: { 'complained-of': MANAGER, received: '2026-11-23' } }

  test.each(complaintMachine.moves.map(({ name, from }) => [name, from[0] ?? ''] as const))(
    'cannot make the move %s',
    (name, state) => {
      const known = facts({ ...about, state, role: 'responsible-person' })
      expect(complaintGuards['not-about-you'](known)).toContain('about you')
      expect(permitMove(complaintKind, moveNamed(name, state), known).allowed).toBe(false)
    },
  )

  test('cannot be made the investigator, nor the clinician who reads the draft', () => {
    const values = { 'complained-of': OTHER }
    expect(
      refusal('investigate', {
        state: 'acknowledged',
        values,
        given: { investigator: OTHER, plan: 'x' },
      }),
    ).toContain('another investigator')
    expect(
      refusal('record-review', { state: 'clinical-review', values, given: { reviewer: OTHER } }),
    ).toContain('another clinician')
  })

  test('cannot become an investigator’s own case later', () => {
    const values = { investigator: OTHER }
    const given = { 'complained-of': OTHER }
    expect(refusal('assess-again', { state: 'investigating', values, given })).toContain(
      'Change that first',
    )
  })
})

describe('the time limit of 12 months', () => {
  const late = { values: { received: '2026-11-23', happened: '2025-10-01', basis: 'self' } }

  test('a late complaint is accepted only with a reason', () => {
    expect(refusal('accept', { state: 'assessing', ...late })).toContain('after 12 months')
    expect(
      permit('accept', { state: 'assessing', ...late, given: { discretion: 'Was in hospital' } })
        .allowed,
    ).toBe(true)
  })

  test('one in time cannot be refused for its time, and knowledge counts from when it came', () => {
    expect(refusal('refuse-late', { state: 'assessing' })).toContain('within 12 months')
    const noticed = { ...late.values, noticed: '2026-01-05' }
    expect(refusal('refuse-late', { state: 'assessing', values: noticed })).toContain(
      'within 12 months',
    )
    expect(
      permit('refuse-late', { state: 'assessing', ...late, given: { 'late-reason': 'x' } }).allowed,
    ).toBe(true)
  })
})

describe('somebody who acts for the patient', () => {
  test('needs consent where the patient can decide, and none where not', () => {
    const accept = (basis: string, over: Record<string, string> = {}) =>
      refusal('accept', { state: 'assessing', values: { ...facts().values, basis, ...over } })
    expect(accept('asked')).toContain('written consent')
    expect(accept('asked', { consent: 'received' })).toBeUndefined()
    expect(accept('died')).toBeUndefined()
    expect(accept('child')).toContain('why this person may complain')
  })
})

describe('the response', () => {
  const parts = {
    ...{ investigation: 'x', 'how-considered': 'x', conclusions: 'x', 'action-confirmation': 'x' },
    ...{ subjects: 'access', harm: 'no' },
  }
  const sign = (over: Partial<Facts>) =>
    permit('sign', { state: 'for-signature', values: parts, ...over })

  test('is signed by the responsible person alone', () => {
    expect(sign({ role: 'responsible-person' }).allowed).toBe(true)
    for (const role of ['complaints-manager', 'practice-manager', 'partner'] as const) {
      expect(sign({ role }).allowed).toBe(false)
    }
  })

  test.each(['investigation', 'how-considered', 'conclusions', 'action-confirmation'])(
    'is not signed without %s',
    (part) => {
      const permission = sign({ role: 'responsible-person', values: { ...parts, [part]: ' ' } })
      expect(permission.allowed).toBe(false)
    },
  )

  test('about clinical care needs a clinician who has read this very draft', () => {
    const values = { ...parts, subjects: 'access\nclinical' }
    const past = (...moves: readonly string[]) =>
      moves.map((move) => ({ move, at: new Date(0), personId: MANAGER, values: {} }))
    const submit = (...moves: readonly string[]) =>
      permit('submit', { state: 'draft-response', values, history: past(...moves) }).allowed
    expect(submit('draft')).toBe(false)
    expect(submit('draft', 'record-review')).toBe(true)
    expect(submit('draft', 'record-review', 'change-draft')).toBe(false)
  })

  test('goes by e-mail only to who agreed to it', () => {
    const respond = (values: Record<string, string>) =>
      refusal('respond', { state: 'signed', values, given: { 'sent-by': 'email' } })
    expect(respond({})).toContain('no email address')
    expect(respond({ email: 'jo@example.org' })).toContain('has not agreed')
    expect(respond({ email: 'jo@example.org', 'email-agreed': 'yes' })).toBeUndefined()
  })

  test('is closed only with what the yearly return counts', () => {
    const close = (values: Record<string, string>) =>
      refusal('close', { state: 'responded', values })
    expect(close({ subjects: 'access' })).toContain('staff groups, age band, status')
    expect(
      close({ subjects: 'a', 'staff-groups': 'gp', 'age-band': 'unknown', status: 'patient' }),
    ).toBeUndefined()
  })
})

test('6 months can be agreed longer before they end, and have to be explained afterwards', () => {
  const over = { 'six-months-are-over': true }
  expect(refusal('agree-day', { state: 'investigating' })).toBeUndefined()
  expect(refusal('agree-day', { state: 'investigating', beside: over })).toContain('only before')
  expect(refusal('explain-delay', { state: 'investigating' })).toContain('not over')
  expect(refusal('explain-delay', { state: 'investigating', beside: over })).toBeUndefined()
})
