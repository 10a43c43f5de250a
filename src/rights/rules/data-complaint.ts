import { deadlineOf } from '../../base/deadline.ts'
import { parseDay, startOfDay } from '../../base/local-day.ts'
import { choice, day, email, line, must, text, yesNo } from '../../cases/rules/ask.ts'
import type { CaseKind } from '../../cases/rules/case-kind.ts'

/** Somebody complains how the practice used their data, by whatever way. */
export const dataComplaintKind: CaseKind = {
  name: 'data-complaint',
  prefix: 'DPC',
  path: '/cases/data-complaints',
  words: {
    one: 'complaint',
    many: 'Complaints about personal data',
    intro:
      'Somebody complains how the practice used their data. It is taken however it comes, on a page too, and acknowledged within 30 days. It does not wait for any other complaint.',
    empty: 'A complaint about personal data is recorded here, and its 30 days run.',
    open: 'Record a complaint',
  },
  fields: [
    day('receivedOn', 'Received on', must),
    line('person', 'Name', must),
    email('email', 'Email address'),
    line('how', 'How it came in', must),
    text('complaint', 'What they complain about', must),
    text('enquiries', 'What was found out'),
  ],
  openWith: ['receivedOn', 'person', 'email', 'how', 'complaint'],
  titleOf: (values) => `Complaint by ${values['person'] ?? 'somebody'}`,
  machine: {
    initial: 'received',
    states: {
      received: { label: 'To be acknowledged', tone: 'bad' },
      acknowledged: { label: 'Acknowledged', tone: 'waiting' },
      enquiries: { label: 'Being looked into', tone: 'waiting' },
      closed: { label: 'Answered', tone: 'good', ends: true },
    },
    moves: [
      {
        name: 'acknowledge',
        label: 'It was acknowledged',
        from: ['received'],
        to: 'acknowledged',
        asks: [day('acknowledgedOn', 'On', must), line('note', 'How')],
      },
      {
        name: 'enquire',
        label: 'Record what was found out',
        from: ['acknowledged', 'enquiries'],
        to: 'enquiries',
        asks: [text('enquiries', 'What was found out', must)],
      },
      {
        name: 'answer',
        label: 'Tell the outcome',
        from: ['enquiries'],
        to: 'closed',
        guards: ['acknowledged-first'],
        asks: [
          choice('outcome', 'Outcome', {
            upheld: 'Upheld',
            partly: 'Partly upheld',
            not: 'Not upheld',
          }, must), // prettier-ignore
          text('reason', 'The outcome, as they are told', must),
          yesNo('icoTold', 'Does it tell them of the ICO?', must),
          day('answeredOn', 'On', must),
        ],
      },
      {
        name: 'reopen',
        label: 'Open it again',
        from: ['closed'],
        to: 'enquiries',
        asks: [text('reason', 'Why?', must)],
      },
    ],
  },
  guards: {
    'acknowledged-first': ({ history }) =>
      history.some(({ move }) => move === 'acknowledge') ? undefined : 'Acknowledge it first.',
  },
  dueOf: ({ state, values }, holidays) => {
    const received = parseDay(values['receivedOn'] ?? '')
    if (state !== 'received' || received === undefined) return []
    const at = deadlineOf({ kind: 'days', count: 30, rolls: true }, startOfDay(received), holidays)
    return [
      {
        name: 'acknowledge',
        label: 'Acknowledge it',
        at,
        source: 'Data Protection Act 2018, section 164A: 30 days from the day after receipt',
      },
    ]
  },
  adviceOf: () => [],
  read: 'rights:read',
  work: 'rights:work',
}
