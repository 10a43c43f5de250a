import { endOfDay, parseDay } from '../../base/local-day.ts'
import { checks, choice, day, email, line, must, text, yesNo } from '../../cases/rules/ask.ts'
import type { CaseKind } from '../../cases/rules/case-kind.ts'

export const CARE_IS_NOT_REFUSED = 'Care is not refused because of this.'

const CONDITIONS = {
  own: 'For the patient’s own use only',
  'not-posted': 'Not posted or shared publicly',
  'nobody-else': 'Nobody else is recorded',
  pause: 'Staff may ask to pause it',
} as const

/** A patient asks to record a consultation, or to use a device in it. It never decides whether they are treated. */
export const recordingKind: CaseKind = {
  name: 'recording',
  prefix: 'REC',
  path: '/registers/recordings',
  words: {
    one: 'recording request',
    many: 'Recordings and devices',
    intro:
      'Patients who asked to record a consultation or to use a device in it, and what the clinician answered. A patient may record their own consultation for their own use, even without asking. Being open about it is better for both. Care is never refused because of this.',
    empty:
      'What patients ask on the page /recording-request appears here before their appointment.',
    open: 'Record a request',
  },
  fields: [
    choice(
      'type',
      'What is to be done',
      {
        audio: 'Record the sound',
        video: 'Record a video',
        photo: 'Take a photograph of the patient',
        device: 'Use a device without recording',
      },
      must,
    ),
    line('patient', 'Patient’s name', must),
    line('contact', 'How to reach them', { hint: 'Email address or phone number' }),
    email('email', 'Email address for the answer'),
    line('site', 'Site'),
    line('clinician', 'Clinician'),
    day('appointment', 'Day of the appointment', must),
    choice(
      'requestedBy',
      'Who asks',
      { patient: 'The patient', carer: 'A carer', interpreter: 'An interpreter' },
      must,
    ),
    text('purpose', 'What it is for'),
    yesNo('adjustment', 'Is it a reasonable adjustment for a disability?'),
    checks('conditions', 'Conditions', CONDITIONS),
    line('device', 'Whose device'),
    yesNo('copyGiven', 'Was a copy given to the practice?'),
    yesNo('covert', 'Was it discovered afterwards?'),
    yesNo('inNotes', 'Is it recorded in the notes?'),
  ],
  openWith: [
    ...['type', 'patient', 'contact', 'email', 'site', 'clinician', 'appointment', 'requestedBy'],
    ...['purpose', 'adjustment'],
  ],
  titleOf: (values) => `${values['patient'] ?? 'A patient'}: ${TYPE_WORDS[values['type'] ?? ''] ?? 'recording'}`, // prettier-ignore
  machine: {
    initial: 'requested',
    states: {
      requested: { label: 'Waits for the clinician', tone: 'waiting' },
      agreed: { label: 'Agreed', tone: 'good' },
      'agreed-with-conditions': { label: 'Agreed with conditions', tone: 'good' },
      'not-agreed': { label: 'Not agreed: care goes on', tone: 'warning' },
      used: { label: 'Was recorded', tone: 'neutral' },
      'not-used': { label: 'Was not recorded', tone: 'neutral' },
      misused: { label: 'Was published', tone: 'bad' },
      closed: { label: 'Closed', tone: 'neutral', ends: true },
    },
    moves: [
      {
        name: 'agree',
        label: 'Agree',
        from: ['requested', 'not-agreed'],
        to: 'agreed',
        asks: [],
        permission: 'registers:sign',
      },
      {
        name: 'agree-with-conditions',
        label: 'Agree with conditions',
        from: ['requested', 'not-agreed'],
        to: 'agreed-with-conditions',
        asks: [checks('conditions', 'Conditions', CONDITIONS, must)],
        permission: 'registers:sign',
      },
      {
        name: 'not-agree',
        label: 'Do not agree',
        from: ['requested', 'agreed', 'agreed-with-conditions'],
        to: 'not-agreed',
        asks: [text('reason', 'Why?', { ...must, hint: CARE_IS_NOT_REFUSED })],
        permission: 'registers:sign',
      },
      {
        name: 'used',
        label: 'It was recorded',
        from: ['agreed', 'agreed-with-conditions', 'not-agreed'],
        to: 'used',
        asks: [
          yesNo('copyGiven', 'Was a copy given to the practice?', must),
          yesNo('inNotes', 'Is it recorded in the notes?', must),
        ],
      },
      {
        name: 'not-used',
        label: 'It was not recorded',
        from: ['requested', 'agreed', 'agreed-with-conditions', 'not-agreed'],
        to: 'not-used',
        asks: [],
      },
      {
        name: 'misused',
        label: 'It was published',
        from: ['used', 'closed'],
        to: 'misused',
        asks: [line('where', 'Where', must), text('note', 'What happened')],
      },
      {
        name: 'close',
        label: 'Close',
        from: ['used', 'not-used', 'misused'],
        to: 'closed',
        asks: [text('note', 'Note')],
      },
      { name: 'reopen', label: 'Open it again', from: ['closed'], to: 'requested', asks: [] },
    ],
  },
  guards: {},
  dueOf: ({ state, values }) => {
    const on = parseDay(values['appointment'] ?? '')
    return state === 'requested' && on !== undefined
      ? [
          {
            name: 'answer',
            label: 'The clinician answers',
            at: endOfDay(on),
            source: 'Before or at the appointment',
          },
        ]
      : []
  },
  adviceOf: ({ state, values }) => [
    ...(state === 'not-agreed' ? [CARE_IS_NOT_REFUSED] : []),
    ...(values['adjustment'] === 'yes'
      ? ['It may be a reasonable adjustment (Equality Act 2010). Ask before not agreeing.']
      : []),
  ],
  read: 'registers:read',
  work: 'registers:write',
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  audio: 'sound recording',
  video: 'video',
  photo: 'photograph of themselves',
  device: 'use of a device',
}
