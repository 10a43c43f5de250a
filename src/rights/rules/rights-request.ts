import type { BankHolidays } from '../../base/bank-holidays.ts'
import { deadlineOf } from '../../base/deadline.ts'
import { parseDay, startOfDay } from '../../base/local-day.ts'
import { choice, day, email, line, must, text, yesNo } from '../../cases/rules/ask.ts'
import type { CaseKind, Facts } from '../../cases/rules/case-kind.ts'

/** Somebody asks for their data, or for it to be corrected or erased. Any words, on any page, are enough. */
export const rightsKind: CaseKind = {
  name: 'rights-request',
  prefix: 'SAR',
  path: '/cases/rights',
  words: {
    one: 'request',
    many: 'Rights requests',
    intro:
      'Somebody asks for what is held about them, or for it to be corrected or erased. No form is needed, and a comment on a page is enough. It is answered within one month.',
    empty: 'When somebody asks for their data, the request appears here and its month begins.',
    open: 'Record a request',
  },
  fields: [
    day('receivedOn', 'Received on', must),
    choice(
      'right',
      'What do they ask for?',
      {
        access: 'A copy of their data',
        rectify: 'A correction',
        erase: 'Erasure',
        restrict: 'Restriction',
        object: 'That it is not used',
        unclear: 'Not clear yet',
      },
      must,
    ),
    line('person', 'Name', must),
    line('names', 'Other names and accounts they use', {
      hint: 'Separated by commas: what is held is searched for all of them',
    }),
    email('email', 'Email address'),
    text('request', 'What they asked, in their words'),
    choice('identity', 'Is it known who they are?', {
      known: 'Yes, without doubt',
      proved: 'Yes, they proved it',
      asked: 'They were asked to prove it',
    }),
    line('actsFor', 'Who acts for them, and what shows that they may'),
  ],
  openWith: ['receivedOn', 'right', 'person', 'names', 'email', 'request'],
  titleOf: (values) => `Request by ${values['person'] ?? 'somebody'}`,
  machine: {
    initial: 'received',
    states: {
      received: { label: 'Received', tone: 'bad' },
      'identity-asked': { label: 'Proof of identity was asked for', tone: 'waiting' },
      searching: { label: 'Being put together', tone: 'waiting' },
      ready: { label: 'Ready to be sent', tone: 'waiting' },
      answered: { label: 'Answered', tone: 'good', ends: true },
      refused: { label: 'Refused', tone: 'warning', ends: true },
      withdrawn: { label: 'Withdrawn', tone: 'neutral', ends: true },
    },
    moves: [
      {
        name: 'ask-identity',
        label: 'Ask for proof of identity',
        from: ['received'],
        to: 'identity-asked',
        guards: ['in-doubt'],
        asks: [text('reason', 'Why there is doubt', must)],
      },
      {
        name: 'identify',
        label: 'It is known who they are',
        from: ['received', 'identity-asked'],
        to: 'searching',
        asks: [
          choice('identity', 'How?', { known: 'Without doubt', proved: 'They proved it' }, must),
          text('note', 'What was seen'),
        ],
      },
      {
        name: 'extend',
        label: 'Take two more months',
        from: ['received', 'identity-asked', 'searching', 'ready'],
        guards: ['in-first-month', 'not-extended'],
        asks: [
          text('reason', 'Why it is complex, as they are told', must),
          day('toldOn', 'They were told on', must),
        ],
      },
      {
        name: 'review',
        label: 'What is held was looked through',
        from: ['searching'],
        to: 'ready',
        asks: [
          text('redactions', 'What was left out, and why', {
            ...must,
            hint: 'What is about others, and what is legally privileged, is left out.',
          }),
          line('reviewedBy', 'Who looked through it', must),
        ],
      },
      {
        name: 'answer',
        label: 'It was answered',
        from: ['ready'],
        to: 'answered',
        asks: [
          day('answeredOn', 'On', must),
          line('how', 'How it was sent', must),
          yesNo('icoTold', 'Does the answer tell them of the ICO?', must),
        ],
      },
      {
        name: 'refuse',
        label: 'Refuse it',
        from: ['received', 'identity-asked', 'searching', 'ready'],
        to: 'refused',
        asks: [
          choice('ground', 'On which ground?', {
            identity: 'They did not prove who they are',
            manifest: 'Manifestly unfounded or excessive',
            exempt: 'An exemption applies',
            legal: 'Kept for a complaint or a legal claim: not erased',
          }, must), // prettier-ignore
          text('reason', 'The reasons, as they are told', must),
          yesNo('icoTold', 'Does the answer tell them of the ICO?', must),
        ],
      },
      {
        name: 'withdraw',
        label: 'They withdrew it',
        from: ['received', 'identity-asked', 'searching', 'ready'],
        to: 'withdrawn',
        asks: [text('note', 'What they said', must)],
      },
      {
        name: 'reopen',
        label: 'Open it again',
        from: ['answered', 'refused', 'withdrawn'],
        to: 'searching',
        asks: [text('reason', 'Why?', must)],
      },
    ],
  },
  guards: {
    'in-doubt': ({ values }) =>
      values['identity'] === 'known' || values['identity'] === 'proved'
        ? 'It is known who they are.'
        : undefined,
    'in-first-month': (facts) => {
      const { now, values } = facts
      const received = parseDay(values['receivedOn'] ?? '')
      return received !== undefined && now >= monthsEnd(received, 1, undefined)
        ? 'They had to be told within the first month.'
        : undefined
    },
    'not-extended': ({ history }) =>
      history.some(({ move }) => move === 'extend') ? 'It was extended once already.' : undefined,
  },
  dueOf: (facts, holidays) => dueOfRights(facts, holidays),
  adviceOf: ({ values }) =>
    values['right'] === 'erase'
      ? ['What belongs to a complaint, a legal matter or somebody’s safety is not erased. Say so.']
      : [],
  read: 'rights:read',
  work: 'rights:work',
}

const NONE: BankHolidays = { years: new Set(), days: new Set() }

/** From the day of receipt to the same date, or that month's last, then on to a working day (UK GDPR article 12(3)). */
function monthsEnd(
  received: ReturnType<typeof parseDay> & string,
  count: number,
  holidays: BankHolidays | undefined,
): Date {
  const rolls = holidays !== undefined
  return deadlineOf({ kind: 'months', count, rolls }, startOfDay(received), holidays ?? NONE)
}

function dueOfRights({ values, history }: Facts, holidays: BankHolidays) {
  const received = parseDay(values['receivedOn'] ?? '')
  if (received === undefined) return []
  const months = history.some(({ move }) => move === 'extend') ? 3 : 1
  return [
    {
      name: 'answer',
      label: 'Answer',
      at: monthsEnd(received, months, holidays),
      source: `UK GDPR article 12(3): ${months === 1 ? 'one month' : 'one month, and two more'}`,
    },
  ]
}
