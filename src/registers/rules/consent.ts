import { endOfDay, parseDay } from '../../base/local-day.ts'
import { checks, choice, day, line, must, text, yesNo } from '../../cases/rules/ask.ts'
import type { CaseKind, Facts } from '../../cases/rules/case-kind.ts'
import type { Values } from '../../cases/rules/field.ts'

const CONSENT_CHANNELS = {
  facebook: 'Facebook',
  google: 'Google',
  instagram: 'Instagram',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  website: 'The practice’s website',
  waiting: 'The waiting room',
} as const

/** Agreement to tell others something about a person: express, specific, and as easy to withdraw as to give. */
export const consentKind: CaseKind = {
  name: 'consent',
  prefix: 'CON',
  path: '/registers/consents',
  words: {
    one: 'consent',
    many: 'Consents to disclose',
    intro:
      'Who agreed that what about them may be told where. Without a consent that stands, nothing about a patient may be published. Silence is never consent.',
    empty: 'A consent is recorded here before anything about a patient is published.',
    open: 'Record a consent',
  },
  fields: [
    line('subject', 'Name of the person it is about', must),
    line('subjectId', 'Date of birth or NHS number', {
      hint: 'Only if the name alone does not single them out',
    }),
    choice(
      'category',
      'Who is the person?',
      {
        adult: 'An adult who can decide',
        'child-competent': 'A child who can decide (Gillick)',
        'child-by-parent': 'A child, for whom a parent decides',
        'lacks-capacity': 'An adult who cannot decide',
        deceased: 'Somebody who has died',
      },
      must,
    ),
    line('givenBy', 'Who gave it', must),
    text('authority', 'What shows that they may give it', {
      hint: 'Parental responsibility, power of attorney, deputyship, personal representative',
    }),
    checks(
      'discloser',
      'Who may tell it',
      { practice: 'The practice', person: 'The person themselves', others: 'Others, in comments' },
      must,
    ),
    choice(
      'audience',
      'Who may learn it',
      { public: 'Everybody', named: 'Named people', media: 'The media' },
      must,
    ),
    text('scope', 'What exactly may be told, and what may not', must),
    line('purpose', 'What for', must),
    checks('channels', 'Where', CONSENT_CHANNELS, must),
    yesNo('images', 'Are pictures or sound included?'),
    day('startDate', 'From', must),
    day('endDate', 'Until'),
    yesNo('oneOff', 'Only once?'),
    choice(
      'format',
      'How was it given?',
      {
        paper: 'Signed on paper',
        electronic: 'Signed electronically',
        verbal: 'By word, with a witness',
      },
      must,
    ),
    line('witness', 'Witness or interpreter'),
    line('noticeVersion', 'Version of the privacy notice they saw'),
    text('capacityNote', 'Note about capacity'),
    day('reviewDate', 'Look at it again on'),
  ],
  openWith: [
    ...['subject', 'subjectId', 'category', 'givenBy', 'authority', 'discloser', 'audience'],
    ...['scope', 'purpose', 'channels', 'images', 'startDate', 'endDate', 'oneOff', 'format'],
    ...['witness', 'noticeVersion', 'capacityNote', 'reviewDate'],
  ],
  titleOf: (values) => values['subject'] ?? 'Consent',
  machine: {
    initial: 'draft',
    states: {
      draft: { label: 'Draft', tone: 'neutral' },
      active: { label: 'Stands', tone: 'good' },
      expired: { label: 'Has ended', tone: 'neutral', ends: true },
      withdrawn: { label: 'Withdrawn', tone: 'bad', ends: true },
      superseded: { label: 'Replaced', tone: 'neutral', ends: true },
      invalidated: { label: 'Was never valid', tone: 'bad', ends: true },
    },
    moves: [
      {
        name: 'confirm',
        label: 'It is complete and stands',
        from: ['draft'],
        to: 'active',
        guards: ['authority-shown', 'not-over'],
        asks: [],
      },
      {
        name: 'withdraw',
        label: 'Withdraw it',
        from: ['draft', 'active'],
        to: 'withdrawn',
        asks: [
          choice('withdrawnHow', 'How was it withdrawn?', {
            word: 'By word',
            letter: 'By letter or email',
            message: 'By a message on a page',
            form: 'On a form',
          }, must), // prettier-ignore
          day('withdrawnOn', 'On which day?', must),
          text('note', 'What they said'),
        ],
      },
      {
        name: 'expire',
        label: 'Its last day has passed',
        from: ['active'],
        to: 'expired',
        guards: ['over'],
        asks: [],
        byClock: true,
      },
      {
        name: 'supersede',
        label: 'A newer consent replaces it',
        from: ['active'],
        to: 'superseded',
        asks: [line('newer', 'Reference of the newer one', must)],
      },
      {
        name: 'invalidate',
        label: 'It was never valid',
        from: ['draft', 'active'],
        to: 'invalidated',
        asks: [text('reason', 'Why?', must)],
      },
      {
        name: 'give-anew',
        label: 'It is given anew',
        from: ['expired', 'withdrawn', 'superseded', 'invalidated'],
        to: 'draft',
        asks: [
          day('startDate', 'From', must),
          day('endDate', 'Until'),
          text('reason', 'What happened', must),
        ],
      },
    ],
  },
  guards: {
    'authority-shown': ({ values }) =>
      values['category'] === 'adult' || values['category'] === 'child-competent'
        ? undefined
        : (values['authority'] ?? '') === ''
          ? 'Enter what shows that they may give it for somebody else.'
          : undefined,
    'not-over': (facts) => (isOver(facts) ? 'Its last day has passed.' : undefined),
    over: (facts) => (isOver(facts) ? undefined : 'Its last day has not passed.'),
  },
  dueOf: ({ values, state }) =>
    state === 'active'
      ? [
          dueOn(values, 'endDate', 'It ends', 'The consent itself'),
          dueOn(values, 'reviewDate', 'Look at it again', 'The practice’s own target'),
        ].flat()
      : [],
  adviceOf: ({ values }) =>
    values['format'] === 'verbal' && (values['witness'] ?? '') === ''
      ? ['A consent by word needs a witness. Enter who heard it.']
      : [],
  read: 'registers:read',
  work: 'registers:write',
}

function isOver({ values, now }: Facts): boolean {
  const last = parseDay(values['endDate'] ?? '')
  return last !== undefined && endOfDay(last) <= now
}

function dueOn(values: Values, name: string, label: string, source: string) {
  const last = parseDay(values[name] ?? '')
  return last === undefined ? [] : [{ name, label, at: endOfDay(last), source }]
}
