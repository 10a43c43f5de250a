import { expect, test } from 'vitest'
import type { KindRule } from './decision-table.ts'
import type { FindingKind } from './finding-kinds.ts'
import { firstEdition } from './first-edition.ts'
import { parseGuidanceVersion } from './guidance-version.ts'

function editedRule(kind: FindingKind, change: Partial<KindRule>) {
  const { table } = firstEdition
  return { ...firstEdition, table: { ...table, [kind]: { ...table[kind], ...change } } }
}

test('the first edition comes back unchanged from storage as JSON', () => {
  const stored: unknown = JSON.parse(JSON.stringify(firstEdition))
  expect(parseGuidanceVersion(stored)).toEqual({ ok: true, value: firstEdition })
})

test('a practice may change clauses, words and visibility', () => {
  const edited = editedRule('misinformation', { label: 'Wrong facts', hides: true, clauses: [] })
  expect(parseGuidanceVersion(edited).ok).toBe(true)
})

test('a kind that is left out is named', () => {
  const { crisis, ...table } = firstEdition.table
  expect(crisis.queue).toBe('urgent')
  expect(parseGuidanceVersion({ ...firstEdition, table })).toEqual({
    ok: false,
    error: [expect.stringContaining('table.crisis')],
  })
})

test('a step that nobody knows is refused where it stands', () => {
  const { steps } = firstEdition.table.hate
  const table = {
    ...firstEdition.table,
    hate: { ...firstEdition.table.hate, steps: { ...steps, page: ['shame'] } },
  }
  const edited = { ...firstEdition, table }
  expect(parseGuidanceVersion(edited)).toEqual({
    ok: false,
    error: [expect.stringContaining('table.hate.steps.page.0')],
  })
})

test.each([
  ['the machine hides for a crisis', editedRule('crisis', { machineMayHide: true })],
  ['the machine hides for defamation', editedRule('defamation', { machineMayHide: true })],
  ['a crisis waits', editedRule('crisis', { queue: 'routine' })],
  ['an emergency waits', editedRule('emergency', { queue: 'priority' })],
  ['a threat waits', editedRule('threat', { queue: 'routine' })],
  ['the machine hides what is not to be hidden', editedRule('review', { machineMayHide: true })],
  [
    'a clause has no words',
    { ...firstEdition, conduct: { ...firstEdition.conduct, '4': { title: 'X', text: ' ' } } },
  ],
  ['the version is not a number', { ...firstEdition, version: '1' }],
])('an edition in which %s is refused', (_, edited) => {
  expect(parseGuidanceVersion(edited).ok).toBe(false)
})
