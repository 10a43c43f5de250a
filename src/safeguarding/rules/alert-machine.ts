import type { CaseMove, Facts, Guard } from '../../cases/rules/case-kind.ts'
import type { Machine } from '../../base/machine.ts'
import type { Field } from '../../cases/rules/field.ts'

const reason: Field = { name: 'reason', label: 'Why?', kind: 'text', required: true }
const happened: Field = {
  name: 'happenedAt',
  label: 'When was it?',
  kind: 'moment',
  required: true,
}
const note: Field = { name: 'note', label: 'What was said and agreed', kind: 'text' }

const ACTIONS_TAKEN = [
  { value: 'called-999', label: 'Called 999, or asked the police for a welfare check' },
  { value: 'called-person', label: 'Called the person' },
  { value: 'saw-person', label: 'A clinician spoke to the person or saw them' },
  { value: 'told-gp', label: 'Told the person’s own GP inside the practice' },
  { value: 'reported-network', label: 'Reported through the network’s form for people at risk' },
  { value: 'messaged', label: 'Sent the private message' },
  { value: 'tried', label: 'Tried to reach the person, without success' },
  { value: 'other', label: 'Something else' },
] as const

/** From raised to closed. Nobody being found who takes it is no state of its own: it goes on being raised. */
export const alertMachine: Machine<CaseMove> = {
  initial: 'raised',
  states: {
    raised: { label: 'Nobody has taken it', tone: 'bad' },
    taken: { label: 'Taken', tone: 'warning' },
    acted: { label: 'Acted on', tone: 'waiting' },
    closed: { label: 'Closed', tone: 'good', ends: true },
  },
  moves: [
    { name: 'take', label: 'I am dealing with this', from: ['raised'], to: 'taken', asks: [] },
    {
      name: 'record-action',
      label: 'Record what was done',
      from: ['taken', 'acted'],
      to: 'acted',
      asks: [
        { name: 'action', label: 'What was done?', kind: 'choice', options: ACTIONS_TAKEN, required: true }, // prettier-ignore
        happened,
        { name: 'who', label: 'With whom', kind: 'line' },
        note,
      ],
    },
    {
      name: 'refer',
      label: 'Record a referral',
      from: ['taken', 'acted'],
      to: 'acted',
      asks: [
        { name: 'referredTo', label: 'Referred to', kind: 'line', required: true },
        {
          name: 'how',
          label: 'How was it made?',
          kind: 'choice',
          options: [
            { value: 'phone', label: 'By phone' },
            { value: 'writing', label: 'In writing' },
          ],
          required: true,
        },
        happened,
        { name: 'reference', label: 'Their reference', kind: 'line' },
        {
          name: 'note',
          label: 'What was told',
          hint: 'Say what is fact, what is opinion, and where each comes from.',
          kind: 'text',
        },
      ],
    },
    {
      name: 'share',
      label: 'Record that information was shared',
      from: ['taken', 'acted'],
      to: 'acted',
      asks: [
        { name: 'sharedWith', label: 'Shared with', kind: 'line', required: true },
        { name: 'what', label: 'What was shared', kind: 'text', required: true },
        {
          name: 'ground',
          label: 'Why it may be shared',
          kind: 'choice',
          options: [
            { value: 'vital', label: 'To protect somebody’s life (UK GDPR article 6(1)(d) and 9(2)(c))' }, // prettier-ignore
            { value: 'safeguarding', label: 'To safeguard a child or an adult at risk (Data Protection Act 2018, schedule 1, paragraph 18)' }, // prettier-ignore
            { value: 'consent', label: 'The person agreed' },
            { value: 'order', label: 'A court or the law asks for it' },
          ],
          required: true,
        },
        { ...reason, label: 'Why it was necessary' },
        happened,
      ],
    },
    {
      name: 'hand-back',
      label: 'Hand it back',
      from: ['taken', 'acted'],
      to: 'raised',
      asks: [{ ...reason, hint: 'Others are called again at once.' }],
    },
    {
      name: 'close',
      label: 'Close',
      from: ['acted'],
      to: 'closed',
      guards: ['nothing-left-to-do'],
      asks: [
        {
          name: 'outcome',
          label: 'How did it end?',
          kind: 'choice',
          options: [
            { value: 'safe', label: 'The person is safe' },
            { value: 'handed-on', label: 'Others have taken over' },
            { value: 'not-found', label: 'The person could not be found, and everything possible was tried' }, // prettier-ignore
            { value: 'drill', label: 'It was a drill' },
          ],
          required: true,
        },
        { name: 'summary', label: 'In your own words', kind: 'text', required: true },
      ],
    },
    {
      name: 'no-risk',
      label: 'Nobody is at risk',
      from: ['taken'],
      to: 'closed',
      asks: [{ ...reason, label: 'How do you know?' }],
    },
    {
      name: 'reopen',
      label: 'Open it again',
      from: ['closed'],
      to: 'taken',
      asks: [reason],
    },
    {
      name: 'more-found',
      label: 'More was found in what they wrote',
      from: ['raised', 'taken', 'acted'],
      asks: [],
      byClock: true,
    },
  ],
}

export const alertGuards: Readonly<Record<string, Guard>> = {
  'nothing-left-to-do': ({ beside }: Facts) =>
    beside['tasksOpen'] === true
      ? 'Something is still to do. A referral by phone must be confirmed in writing.'
      : undefined,
}

export const LEVELS = [
  { value: 'l4', label: 'Immediate danger to life' },
  { value: 'l3', label: 'Suicidal thoughts or self-harm' },
  { value: 'l2', label: 'Abuse, neglect, or a child at risk' },
  { value: 'l1', label: 'A worry' },
] as const

/** What to do now, by level (National Suicide Prevention Alliance, and the practice's own policy). */
export const WHAT_TO_DO: Readonly<Record<(typeof LEVELS)[number]['value'], readonly string[]>> = {
  l4: [
    'If you can tell who or where the person is, call 999 now and ask for a welfare check. Tell them all that is known.',
    'Report it through the network’s form for people at risk. The network may know where they are.',
    'Send the private message below. It says where to get help at once.',
    'Do not remove it. It is kept here as evidence, but others may be talking to the person there.',
  ],
  l3: [
    'Send the private message below. Do not argue, promise or judge.',
    'If you know the person as a patient, have a clinician call them today. Never say on the network that they are a patient.',
    'Hide it if it tells how or with what, or lets others recognise the person.',
    'If anything suggests that it happens now, treat it as immediate danger to life.',
  ],
  l2: [
    'Tell the safeguarding lead today. If a child is at risk, you must refer.',
    'Do not write to the person where somebody else may read it.',
    'Refer to the local authority by phone, and confirm it in writing within 24 hours.',
    'Call 999 if somebody is in danger now.',
  ],
  l1: [
    'Tell the safeguarding lead on the next working day.',
    'Look at what else the person has written.',
  ],
}
