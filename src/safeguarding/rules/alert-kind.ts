import type { CaseKind } from '../../cases/rules/case-kind.ts'
import { alertGuards, alertMachine, LEVELS } from './alert-machine.ts'

const MINUTE_MS = 60_000
/** The practice's own target: somebody has taken it. */
const TAKEN_WITHIN_MS = 15 * MINUTE_MS

/** Somebody may be at risk. */
export const alertKind: CaseKind = {
  name: 'safeguarding',
  prefix: 'SAF',
  path: '/cases/safeguarding',
  words: {
    one: 'alert',
    many: 'People at risk',
    intro:
      'What somebody wrote may mean that a person is in danger. Heed calls people until one of them has taken it.',
    empty: 'When Heed or a person finds that somebody may be at risk, it appears here at once.',
    open: 'Raise an alert',
  },
  fields: [
    { name: 'found', label: 'What was found', kind: 'line', required: true },
    { name: 'level', label: 'How grave is it?', kind: 'choice', options: LEVELS },
    { name: 'person', label: 'Who is at risk, as far as known', kind: 'text' },
    { name: 'place', label: 'Where they may be', kind: 'text' },
    { name: 'known', label: 'What else is known', kind: 'text' },
  ],
  openWith: ['found', 'level', 'person', 'place', 'known'],
  titleOf: (values) => values['found'] ?? 'Somebody may be at risk',
  machine: alertMachine,
  guards: alertGuards,
  dueOf: ({ state, openedAt, history }) => {
    if (state !== 'raised') return []
    const since = history.findLast(({ move }) => move === 'hand-back')?.at ?? openedAt
    return [
      {
        name: 'take',
        label: 'Somebody takes it',
        at: new Date(since.getTime() + TAKEN_WITHIN_MS),
        source: 'The practice’s own target: 15 minutes',
      },
    ]
  },
  adviceOf: ({ values, beside }) => [
    ...(beside['isDrill'] === true ? ['This is a drill. Nobody is at risk.'] : []),
    ...(values['level'] === '' ? ['Say how grave it is as soon as you can tell.'] : []),
  ],
  read: 'safeguarding:read',
  work: 'safeguarding:act',
}
