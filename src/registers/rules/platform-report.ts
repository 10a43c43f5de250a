import { day, line, must, text } from '../../cases/rules/ask.ts'
import type { CaseKind } from '../../cases/rules/case-kind.ts'

/** What was reported to a network, and what the network said. */
export const platformReportKind: CaseKind = {
  name: 'platform-report',
  prefix: 'REP',
  path: '/registers/platform-reports',
  words: {
    one: 'report',
    many: 'Reports to networks',
    intro:
      'What the practice reported to a network, under which of its rules, and what came of it. Evidence is kept before anything is reported.',
    empty: 'When something is reported to a network, its reference and the answer are kept here.',
    open: 'Record a report',
  },
  fields: [
    line('network', 'Network', must),
    line('url', 'Address of what was reported', must),
    line('rule', 'Under which rule of the network', must),
    day('reportedOn', 'Reported on', must),
    line('reference', 'Their reference'),
    text('text', 'What was written'),
  ],
  openWith: ['network', 'url', 'rule', 'reportedOn', 'reference', 'text'],
  titleOf: (values) => `${values['network'] ?? 'Network'}: ${values['rule'] ?? 'report'}`,
  machine: {
    initial: 'reported',
    states: {
      reported: { label: 'Waits for the network', tone: 'waiting' },
      removed: { label: 'Removed by the network', tone: 'good', ends: true },
      kept: { label: 'The network left it', tone: 'warning' },
      appealed: { label: 'Appealed', tone: 'waiting' },
      closed: { label: 'Closed', tone: 'neutral', ends: true },
    },
    moves: [
      {
        name: 'removed',
        label: 'The network removed it',
        from: ['reported', 'appealed', 'kept'],
        to: 'removed',
        asks: [day('answeredOn', 'On', must)],
      },
      {
        name: 'kept',
        label: 'The network left it',
        from: ['reported', 'appealed'],
        to: 'kept',
        asks: [day('answeredOn', 'On', must), text('reason', 'What it said')],
      },
      {
        name: 'appeal',
        label: 'Appeal',
        from: ['kept'],
        to: 'appealed',
        asks: [text('reason', 'Why it should be looked at again', must)],
      },
      {
        name: 'close',
        label: 'Let it rest',
        from: ['reported', 'kept', 'appealed'],
        to: 'closed',
        asks: [text('reason', 'Why?', must)],
      },
      {
        name: 'reopen',
        label: 'Open it again',
        from: ['closed', 'removed'],
        to: 'reported',
        asks: [text('reason', 'Why?', must)],
      },
    ],
  },
  guards: {},
  dueOf: ({ state, openedAt }) =>
    state === 'reported' || state === 'appealed'
      ? [
          {
            name: 'chase',
            label: 'Look whether the network answered',
            at: new Date(openedAt.getTime() + 7 * 24 * 3600_000),
            source: 'The practice’s own target: a week',
          },
        ]
      : [],
  adviceOf: () => [],
  read: 'registers:read',
  work: 'registers:write',
}
