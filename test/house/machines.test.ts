import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawMachine } from '../../src/base/draw-machine.ts'
import { movesFrom, reachableStates } from '../../src/base/machine.ts'
import type { CaseKind, CaseMove, Facts } from '../../src/cases/rules/case-kind.ts'
import type { Field } from '../../src/cases/rules/field.ts'
import { permitMove } from '../../src/cases/rules/permit-move.ts'
import { complaintKind } from '../../src/complaints/rules/complaint-kind.ts'
import { conductKind } from '../../src/conduct/rules/conduct.ts'
import { matterKind } from '../../src/conduct/rules/matter.ts'
import { may } from '../../src/practice/rules/permissions.ts'
import { ROLES } from '../../src/practice/rules/roles.ts'
import { consentKind } from '../../src/registers/rules/consent.ts'
import { incidentKind } from '../../src/registers/rules/incident.ts'
import { noticeKind } from '../../src/registers/rules/notice.ts'
import { platformReportKind } from '../../src/registers/rules/platform-report.ts'
import { recordingKind } from '../../src/registers/rules/recording.ts'
import { dataComplaintKind } from '../../src/rights/rules/data-complaint.ts'
import { rightsKind } from '../../src/rights/rules/rights-request.ts'
import { alertKind } from '../../src/safeguarding/rules/alert-kind.ts'

const kinds = [
  complaintKind,
  ...[alertKind, matterKind, conductKind, rightsKind, dataComplaintKind],
  ...[consentKind, recordingKind, incidentKind, platformReportKind, noticeKind],
]

/** Some value of a field: often empty, often one of its choices. */
function someValue(field: Field): fc.Arbitrary<string> {
  const days = ['2025-11-20', '2026-02-01', '2026-11-20', '2027-02-01']
  const values =
    field.kind === 'choice' || field.kind === 'checks'
      ? field.options.map(({ value }) => value)
      : field.kind === 'yes-no'
        ? ['yes', 'no']
        : field.kind === 'day'
          ? days
          : field.kind === 'moment'
            ? days.map((day) => `${day}T10:00:00.000Z`)
            : ['words', 'other words']
  return fc.constantFrom('', ...values)
}

const someValues = (fields: readonly Field[]) =>
  fc.record(Object.fromEntries(fields.map((field) => [field.name, someValue(field)])))

const BESIDE = [
  'evidenceKept',
  'openComplaint',
  'severalPosts',
  'tasksOpen',
  'isDrill',
  'early-time-is-over',
  'six-months-are-over',
]

const someFacts = (kind: CaseKind, move: CaseMove): fc.Arbitrary<Facts> =>
  fc.record({
    state: fc.constantFrom(...Object.keys(kind.machine.states)),
    values: someValues(kind.fields),
    given: someValues(move.asks),
    history: fc.array(
      fc.constantFrom(...kind.machine.moves).chain((past) =>
        fc.record({
          move: fc.constant(past.name),
          at: fc.constant(new Date('2026-11-20T10:00:00Z')),
          personId: fc.constant('p'),
          values: someValues(past.asks),
        }),
      ),
      { maxLength: 3 },
    ),
    openedAt: fc.constant(new Date('2026-11-20T10:00:00Z')),
    personId: fc.constant('p'),
    role: fc.constantFrom(...ROLES),
    now: fc.constantFrom(new Date('2026-11-23T10:00:00Z'), new Date('2027-12-01T10:00:00Z')),
    beside: fc.record(Object.fromEntries(BESIDE.map((name) => [name, fc.boolean()]))),
  })

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
  const { machine, guards, fields, openWith } = kind
  const states = Object.keys(machine.states)

  test('leads to every state, and out of each by a person', () => {
    expect([...reachableStates(machine)].sort()).toEqual([...states].sort())
    for (const state of states) {
      const out = movesFrom(machine, state).filter(({ byClock, to }) => byClock !== true && to !== undefined) // prettier-ignore
      expect([state, out.length > 0]).toEqual([state, true])
    }
  })

  test('names only what there is: states, guards and fields, each once', () => {
    for (const { from, to, guards: named = [], asks } of machine.moves) {
      for (const state of [...from, ...(to === undefined ? [] : [to])]) expect(states).toContain(state) // prettier-ignore
      for (const guard of named) expect(Object.keys(guards)).toContain(guard)
      expect(new Set(asks.map(({ name }) => name)).size).toBe(asks.length)
    }
    const used = new Set(machine.moves.flatMap(({ guards: named = [] }) => named))
    expect([...used].sort()).toEqual(Object.keys(guards).sort())
    const names = fields.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(openWith.filter((name) => !names.includes(name))).toEqual([])
    const moves = machine.moves.map(({ name }) => name)
    expect(new Set(moves).size).toBe(moves.length)
  })

  test('lets no move past its guard, its state or its role, whatever is known', () => {
    for (const move of machine.moves) {
      fc.assert(
        fc.property(someFacts(kind, move), (facts) => {
          if (!permitMove(kind, move, facts).allowed) return
          expect(move.from).toContain(facts.state)
          for (const guard of move.guards ?? []) expect(guards[guard]?.(facts)).toBeUndefined()
          if (move.byClock === true) return
          const role = facts.role ?? 'auditor'
          expect(may(role, move.permission ?? kind.work)).toBe(true)
        }),
        { numRuns: 60 },
      )
    }
  })
})

test('the diagrams are those of the machines', async () => {
  const drawn = kinds.map(
    (kind) => `## ${kind.words.many}\n\n\`\`\`mermaid\n${drawMachine(kind.machine)}\n\`\`\`\n`,
  )
  const head = `# State machines\n\nWhat can become of each kind of case. What is in brackets must hold before a move can be made.\n\nWritten by test/house/machines.test.ts from the tables in each area's \`rules/\`.\n`
  await expect([head, ...drawn].join('\n')).toMatchFileSnapshot('../../docs/state-machines.md')
})
