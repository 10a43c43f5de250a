import { amount, checks, choice, day, line, must, text, yesNo } from '../../cases/rules/ask.ts'
import type { CaseKind } from '../../cases/rules/case-kind.ts'

/** Somebody photographed, filmed or used a device where they should not have. */
export const incidentKind: CaseKind = {
  name: 'incident',
  prefix: 'INC',
  path: '/registers/incidents',
  words: {
    one: 'incident',
    many: 'Photography and devices: incidents',
    intro:
      'Ask calmly, explain privacy and offer a private space. Do not take or touch the phone. Leave if you feel threatened, and call the police for threats. Never copy intimate or indecent pictures into Heed.',
    empty: 'When somebody was photographed or filmed in the practice, it is recorded here.',
    open: 'Report an incident',
  },
  fields: [
    day('happenedOn', 'When was it?', must),
    line('site', 'Site'),
    choice(
      'area',
      'Where was it?',
      {
        waiting: 'Waiting room',
        reception: 'Reception',
        corridor: 'Corridor',
        carpark: 'Car park',
        treatment: 'Treatment room',
        online: 'Only seen online',
      },
      must,
    ),
    text('seen', 'What was seen', must),
    amount('patients', 'How many patients are affected'),
    amount('staff', 'How many members of staff are affected'),
    yesNo('children', 'Are children affected?', must),
    yesNo('identifiable', 'Can somebody be recognised?', must),
    yesNo('asked', 'Were they asked to stop?'),
    choice('deleted', 'Did they delete it?', { seen: 'Yes, it was seen', said: 'They said so', no: 'No' }), // prettier-ignore
    line('posted', 'Address where it was posted'),
    line('person', 'Who it was, if known'),
    line('witnesses', 'Witnesses'),
    line('cctv', 'CCTV reference'),
    line('police', 'Police reference'),
    text('action', 'What was done at once'),
    text('informed', 'Who was told'),
    text('assessment', 'Information governance: assessment'),
    choice('outcome', 'Outcome', {
      advice: 'Advice',
      warning: 'Warning',
      police: 'Police',
      none: 'None',
    }), // prettier-ignore
  ],
  openWith: [
    ...['happenedOn', 'site', 'area', 'seen', 'patients', 'staff', 'children', 'identifiable'],
    ...['asked', 'deleted', 'posted', 'person', 'witnesses', 'cctv', 'police', 'action'],
  ],
  titleOf: (values) => (values['seen'] ?? 'Incident').split('\n')[0]?.slice(0, 80) ?? 'Incident',
  machine: {
    initial: 'reported',
    states: {
      reported: { label: 'Reported', tone: 'bad' },
      triaged: { label: 'Looked at', tone: 'waiting' },
      action: { label: 'Acted on', tone: 'waiting' },
      informed: { label: 'Those affected were told', tone: 'waiting' },
      reviewed: { label: 'Reviewed', tone: 'good' },
      closed: { label: 'Closed', tone: 'neutral', ends: true },
    },
    moves: [
      {
        name: 'triage',
        label: 'Look at it',
        from: ['reported'],
        to: 'triaged',
        asks: [
          yesNo('safeguarding', 'Does it concern safeguarding?', must),
          yesNo('dataBreach', 'May it be a breach of personal data?', must),
          text('note', 'Why?'),
        ],
      },
      {
        name: 'act',
        label: 'Record what was done',
        from: ['triaged', 'action'],
        to: 'action',
        asks: [text('action', 'What was done', must), line('police', 'Police reference')],
      },
      {
        name: 'inform',
        label: 'Those affected were told',
        from: ['action'],
        to: 'informed',
        asks: [
          text('informed', 'Who was told, and how', {
            ...must,
            hint: 'Or why nobody needs to be, or can be',
          }),
        ],
      },
      {
        name: 'review',
        label: 'Review it',
        from: ['informed'],
        to: 'reviewed',
        asks: [
          text('assessment', 'Information governance: assessment', must),
          checks('outcomes', 'Outcome', { advice: 'Advice', warning: 'Warning', police: 'Police', none: 'None' }, must), // prettier-ignore
        ],
      },
      {
        name: 'close',
        label: 'Close',
        from: ['reviewed'],
        to: 'closed',
        asks: [text('learning', 'What was learnt')],
      },
      {
        name: 'dismiss',
        label: 'It was nothing',
        from: ['reported', 'triaged'],
        to: 'closed',
        guards: ['no-children'],
        asks: [text('reason', 'Why?', must)],
      },
      {
        name: 'reopen',
        label: 'Open it again',
        from: ['closed'],
        to: 'triaged',
        asks: [text('reason', 'Why?', must)],
      },
    ],
  },
  guards: {
    'no-children': ({ values }) =>
      values['children'] === 'yes'
        ? 'Children are affected. Look at it and record what was done.'
        : undefined,
  },
  dueOf: ({ history }) => {
    const triage = history.findLast(({ move }) => move === 'triage')
    return triage?.values['dataBreach'] === 'yes'
      ? [
          {
            name: 'breach',
            label: 'Tell the ICO, if people may come to harm',
            at: new Date(triage.at.getTime() + 72 * 3600_000),
            source: 'UK GDPR article 33: 72 hours from becoming aware',
          },
        ]
      : []
  },
  adviceOf: ({ values, history }) => [
    ...(values['children'] === 'yes'
      ? ['Children are affected: tell the safeguarding lead and the police today.']
      : []),
    ...(history.some(({ values: given }) => given['safeguarding'] === 'yes')
      ? ['It concerns safeguarding. Raise it under “People at risk” too.']
      : []),
  ],
  read: 'registers:read',
  work: 'registers:write',
}
