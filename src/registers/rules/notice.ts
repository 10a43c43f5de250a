import type { BankHolidays } from '../../base/bank-holidays.ts'
import { deadlineOf } from '../../base/deadline.ts'
import { checks, email, line, moment, must, text, yesNo } from '../../cases/rules/ask.ts'
import type { CaseKind, Facts } from '../../cases/rules/case-kind.ts'
import { isTicked } from '../../cases/rules/field.ts'

/** What a notice must say to be one: Defamation Act 2013 s.5(6), S.I. 2013/3028 reg 2. */
const CONTENTS = {
  name: 'The name of who complains',
  email: 'An email address',
  statement: 'The statement, and where it was posted',
  meaning: 'What they say it means, and why it defames them',
  inaccuracies: 'What is inaccurate, or an opinion that no fact supports',
  poster: 'That they cannot bring a claim against the poster for want of information',
  consent: 'Whether their name and email may be given to the poster',
} as const

const FORTY_EIGHT_HOURS = { kind: 'hours', count: 48, working: true } as const
const FIVE_DAYS = { kind: 'days', count: 5 } as const

/** A notice of complaint about what somebody else wrote on a page of the practice. */
export const noticeKind: CaseKind = {
  name: 'notice',
  prefix: 'NOT',
  path: '/registers/notices',
  words: {
    one: 'notice',
    many: 'Notices received',
    intro:
      'Somebody gives notice that what another person wrote on a page of the practice is defamatory of them. The practice keeps its defence if it answers within 48 hours, without weekends and bank holidays (Defamation Act 2013, section 5).',
    empty: 'A notice of complaint is recorded here when it comes in, and its clock runs from then.',
    open: 'Record a notice',
  },
  fields: [
    moment('receivedAt', 'When did it come in?', must),
    line('complainant', 'Who complains', must),
    email('complainantEmail', 'Their email address'),
    line('url', 'Address of what they complain about', must),
    text('statement', 'The words they complain about', must),
    checks('contents', 'What does the notice say?', CONTENTS, {
      hint: 'Tick what it says. What is missing makes it defective.',
    }),
    yesNo('mayPassOn', 'May their name and email be given to the poster?'),
    yesNo('posterReachable', 'Can the poster be reached electronically?', must),
    yesNo('postedTwice', 'Were the same words removed twice before?', must),
    line('poster', 'Name and address of the poster, if given'),
  ],
  openWith: [
    ...['receivedAt', 'complainant', 'complainantEmail', 'url', 'statement', 'contents'],
    ...['mayPassOn', 'posterReachable', 'postedTwice'],
  ],
  titleOf: (values) => `Notice by ${values['complainant'] ?? 'somebody'}`,
  machine: {
    initial: 'received',
    states: {
      received: { label: 'To be answered in 48 hours', tone: 'bad' },
      defective: { label: 'Defective: they were told', tone: 'waiting' },
      'poster-asked': { label: 'The poster was asked', tone: 'waiting' },
      'to-remove': { label: 'To be removed in 48 hours', tone: 'bad' },
      objected: { label: 'The poster objects: tell who complains', tone: 'bad' },
      removed: { label: 'Removed', tone: 'good', ends: true },
      stays: { label: 'Stays, and they were told', tone: 'neutral', ends: true },
    },
    moves: [
      {
        name: 'tell-defective',
        label: 'Tell them that it is defective',
        from: ['received'],
        to: 'defective',
        guards: ['is-defective'],
        asks: [moment('toldAt', 'When were they told?', must), text('missing', 'What is missing', must)], // prettier-ignore
      },
      {
        name: 'mended',
        label: 'A complete notice came in',
        from: ['defective'],
        to: 'received',
        asks: [
          moment('receivedAt', 'When did it come in?', must),
          checks('contents', 'What does the notice say?', CONTENTS, must),
        ],
      },
      {
        name: 'ask-poster',
        label: 'The poster was sent the notice',
        from: ['received'],
        to: 'poster-asked',
        guards: ['is-complete', 'poster-reachable', 'not-posted-twice'],
        asks: [moment('sentAt', 'When was it sent?', must)],
      },
      {
        name: 'must-remove',
        label: 'It must go without asking the poster',
        from: ['received'],
        to: 'to-remove',
        guards: ['is-complete', 'need-not-ask'],
        asks: [],
      },
      {
        name: 'poster-agrees',
        label: 'The poster agrees, or gave no complete answer in time',
        from: ['poster-asked'],
        to: 'to-remove',
        asks: [moment('answeredAt', 'When?', must)],
      },
      {
        name: 'poster-objects',
        label: 'The poster objects, with name and address',
        from: ['poster-asked'],
        to: 'objected',
        asks: [
          moment('answeredAt', 'When?', must),
          line('poster', 'Name and address of the poster', must),
          yesNo('posterMayBeNamed', 'May these be given to who complains?', must),
        ],
      },
      {
        name: 'removed',
        label: 'It was removed, and both were told',
        from: ['received', 'poster-asked', 'to-remove', 'objected'],
        to: 'removed',
        guards: ['evidence-kept'],
        asks: [moment('removedAt', 'When?', must)],
      },
      {
        name: 'told',
        label: 'Who complains was told that it stays',
        from: ['objected'],
        to: 'stays',
        asks: [moment('toldAt', 'When?', must)],
      },
      {
        name: 'withdrawn',
        label: 'The notice was withdrawn',
        from: ['received', 'defective', 'poster-asked', 'to-remove', 'objected'],
        to: 'stays',
        asks: [text('reason', 'What happened', must)],
      },
      {
        name: 'reopen',
        label: 'Open it again',
        from: ['removed', 'stays'],
        to: 'received',
        asks: [text('reason', 'Why?', must), moment('receivedAt', 'When did it come in?', must)],
      },
    ],
  },
  guards: {
    'is-defective': (facts) =>
      isComplete(facts) ? 'Everything that a notice must say is ticked.' : undefined,
    'is-complete': (facts) =>
      isComplete(facts)
        ? undefined
        : 'Something that a notice must say is not ticked. Tell them that it is defective.',
    'poster-reachable': ({ values }) =>
      values['posterReachable'] === 'yes'
        ? undefined
        : 'The poster cannot be reached electronically, so it must be removed.',
    'not-posted-twice': ({ values }) =>
      values['postedTwice'] === 'yes'
        ? 'The same words were removed twice before, so they must be removed.'
        : undefined,
    'need-not-ask': ({ values }) =>
      values['posterReachable'] === 'no' || values['postedTwice'] === 'yes'
        ? undefined
        : 'The poster can be reached, and must be asked.',
    'evidence-kept': ({ beside }) =>
      beside['evidenceKept'] === true
        ? undefined
        : 'Link the contribution first, so that evidence of it is kept.',
  },
  dueOf: (facts, holidays) => {
    const due = nextStep(facts, holidays)
    return due === undefined ? [] : [due]
  },
  adviceOf: () => [],
  read: 'matters:read',
  work: 'matters:work',
}

function isComplete({ values }: Facts): boolean {
  return Object.keys(CONTENTS).every((part) => isTicked(values, 'contents', part))
}

const REGULATION = 'Defamation (Operators of Websites) Regulations 2013, S.I. 2013/3028'

function nextStep({ state, values, history, openedAt }: Facts, holidays: BankHolidays) {
  const given = (name: string) =>
    history.findLast(({ values: said }) => (said[name] ?? '') !== '')?.values[name]
  const startOf = (name: string) =>
    new Date(given(name) ?? values[name] ?? values['receivedAt'] ?? openedAt)
  switch (state) {
    case 'received': {
      const at = deadlineOf(FORTY_EIGHT_HOURS, startOf('receivedAt'), holidays)
      return { name: 'answer', label: 'Ask the poster, or remove it', at, source: REGULATION }
    }
    case 'poster-asked': {
      const at = deadlineOf(FIVE_DAYS, startOf('sentAt'), holidays)
      return { name: 'poster', label: 'The poster answers', at, source: REGULATION }
    }
    case 'to-remove': {
      const at = deadlineOf(FORTY_EIGHT_HOURS, startOf('answeredAt'), holidays)
      return { name: 'remove', label: 'Remove it', at, source: REGULATION }
    }
    case 'objected': {
      const at = deadlineOf(FORTY_EIGHT_HOURS, startOf('answeredAt'), holidays)
      return { name: 'tell', label: 'Tell who complains', at, source: REGULATION }
    }
    default:
      return undefined
  }
}
