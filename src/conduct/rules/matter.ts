import { amount, checks, choice, day, line, must, text, yesNo } from '../../cases/rules/ask.ts'
import type { CaseKind } from '../../cases/rules/case-kind.ts'
import { dueOfMatter, isTooLate } from './matter-clocks.ts'

const privileged = { privileged: true } as const

const ROUTES = {
  no_action: 'No action',
  ask_to_remove: 'Ask for it to be removed',
  platform_report: 'Report to the network',
  letter_of_claim: 'Letter of claim',
  s5_notice: 'Notice to the operator of the website',
  police: 'Police',
  injunction: 'Injunction',
} as const

/** Defamation and abuse: evidence first, then advice, then what is done. Its fields are those of a claim. */
export const matterKind: CaseKind = {
  name: 'matter',
  prefix: 'MAT',
  path: '/cases/matters',
  words: {
    one: 'matter',
    many: 'Defamation and abuse',
    intro:
      'What is untrue and does serious harm, or abuse that goes on. Evidence is secured first. Most bad reviews are honest opinion, and no matter for the law.',
    empty: 'Open a matter from a contribution, so that its evidence comes with it.',
    open: 'Open a matter',
  },
  fields: [
    line('about', 'What it is about, in a few words', must),
    choice(
      'claimantType',
      'Who is harmed?',
      {
        individual: 'A person who works here',
        partners: 'The partners',
        company: 'A body that trades for profit',
      },
      must,
    ),
    line('claimant', 'Their name', must),
    text('words', 'The words complained of'),
    text('meaning', 'What they mean to a reader'),
    text('whyUntrue', 'Why that is untrue'),
    text('inaccuracies', 'What is inaccurate in it'),
    text('identifiability', 'How a reader knows who is meant'),
    day('firstPublished', 'First published on', {
      hint: 'A claim must be issued within a year of it (Limitation Act 1980, section 4A)',
    }),
    text('extent', 'How far it was published', {
      hint: 'Followers, shares, reactions, views, who told you about it',
    }),
    text('harm', 'Serious harm to reputation, and what shows it', {
      hint: 'Patients who left, sickness of staff, media, lost income (Defamation Act 2013, section 1)',
    }),
    text('financialLoss', 'Serious financial loss, and what shows it'),
    checks('defences', 'Defences that were considered', {
      truth: 'Truth (section 2)',
      opinion: 'Honest opinion (section 3)',
      interest: 'Publication on a matter of public interest (section 4)',
    }),
    text('priorContact', 'What was said to the author before'),
    choice('posterIdentity', 'Is it known who wrote it?', {
      known: 'Known',
      suspected: 'Suspected',
      unknown: 'Not known',
    }), // prettier-ignore
    yesNo('posterIsPatient', 'Is the author a patient?', privileged),
    yesNo('courseOfConduct', 'Is it part of a course of conduct?', {
      hint: 'At least two occasions towards one person, or one towards each of two (Protection from Harassment Act 1997, section 7). Link every post.',
    }),
    line('solicitor', 'Solicitor'),
    line('insurer', 'Insurer or defence body, and their reference'),
    line('police', 'Police force and reference'),
    text('advice', 'Advice', privileged),
    choice('decision', 'What was decided', ROUTES),
    amount('costsCap', 'Most that may be spent, in pounds'),
    day('nextReview', 'Look at it again on'),
  ],
  openWith: ['about', 'claimantType', 'claimant', 'words', 'firstPublished'],
  titleOf: (values) => values['about'] ?? 'Matter',
  machine: {
    initial: 'suspected',
    states: {
      suspected: { label: 'Evidence is not secured yet', tone: 'bad' },
      'evidence-secured': { label: 'Evidence is secured', tone: 'waiting' },
      'internal-review': { label: 'Under review', tone: 'waiting' },
      'advice-sought': { label: 'Advice is sought', tone: 'waiting' },
      advised: { label: 'Advised', tone: 'waiting' },
      'informal-request': { label: 'Asked to remove it', tone: 'waiting' },
      'platform-report': { label: 'Reported to the network', tone: 'waiting' },
      'letter-of-claim': { label: 'Letter of claim sent', tone: 'waiting' },
      police: { label: 'With the police', tone: 'waiting' },
      proceedings: { label: 'In court', tone: 'warning' },
      settled: { label: 'Settled', tone: 'good' },
      'limitation-expired': { label: 'Too late for a claim', tone: 'bad' },
      closed: { label: 'Closed', tone: 'neutral', ends: true },
    },
    moves: [
      {
        name: 'secure-evidence',
        label: 'Evidence is secured',
        from: ['suspected'],
        to: 'evidence-secured',
        guards: ['evidence-kept'],
        asks: [],
      },
      {
        name: 'review',
        label: 'Begin the review',
        from: ['evidence-secured'],
        to: 'internal-review',
        asks: [
          text('words', 'The words complained of', must),
          text('meaning', 'What they mean to a reader', must),
          text('harm', 'Serious harm to reputation, and what shows it', must),
        ],
      },
      {
        name: 'seek-advice',
        label: 'Ask for legal advice',
        from: ['internal-review', 'advised'],
        to: 'advice-sought',
        guards: ['claim-described'],
        asks: [
          line('solicitor', 'Who is asked', must),
          line('insurer', 'Insurer or defence body, and their reference'),
        ],
      },
      {
        name: 'advised',
        label: 'Record the advice',
        from: ['advice-sought'],
        to: 'advised',
        asks: [text('advice', 'Advice', { ...must, ...privileged })],
      },
      {
        name: 'informal-request',
        label: 'Ask the author to remove it',
        from: ['internal-review', 'advised', 'platform-report'],
        to: 'informal-request',
        guards: ['claim-described', 'not-for-complaining'],
        asks: [text('note', 'What was written, and how it was sent', must)],
      },
      {
        name: 'report',
        label: 'It was reported to the network',
        from: ['evidence-secured', 'internal-review', 'advised', 'informal-request'],
        to: 'platform-report',
        asks: [line('reference', 'Their reference'), text('note', 'What was written')],
      },
      {
        name: 'letter-of-claim',
        label: 'A letter of claim was sent',
        from: ['advised'],
        to: 'letter-of-claim',
        guards: ['claim-described', 'defences-considered', 'in-time', 'not-for-complaining'],
        asks: [day('sentOn', 'Sent on', must), line('note', 'By whom and how')],
      },
      {
        name: 'police',
        label: 'It was reported to the police',
        from: ['evidence-secured', 'internal-review', 'advised', 'platform-report'],
        to: 'police',
        asks: [
          line('police', 'Police force and reference', must),
          choice('offence', 'What for?', {
            harassment: 'Harassment (Protection from Harassment Act 1997)',
            threat: 'Threatening communication (Online Safety Act 2023, section 181)',
            falsehood: 'False communication (Online Safety Act 2023, section 179)',
            gross: 'Grossly offensive (Communications Act 2003, section 127)',
            other: 'Something else',
          }, must), // prettier-ignore
          line('officer', 'Officer'),
        ],
      },
      {
        name: 'proceedings',
        label: 'A claim was issued',
        from: ['letter-of-claim'],
        to: 'proceedings',
        guards: ['in-time'],
        asks: [line('reference', 'Court and number', must)],
      },
      {
        name: 'settled',
        label: 'It was settled',
        from: ['informal-request', 'platform-report', 'letter-of-claim', 'proceedings', 'police'],
        to: 'settled',
        asks: [text('note', 'What was agreed, or came of it', must)],
      },
      {
        name: 'back-to-review',
        label: 'It did not help: back to review',
        from: ['informal-request', 'platform-report', 'letter-of-claim', 'police'],
        to: 'internal-review',
        asks: [text('note', 'What happened', must)],
      },
      {
        name: 'limitation-expires',
        label: 'A year has passed since it was published',
        from: [
          ...['suspected', 'evidence-secured', 'internal-review', 'advice-sought', 'advised'],
          ...['informal-request', 'platform-report', 'letter-of-claim'],
        ],
        to: 'limitation-expired',
        guards: ['too-late'],
        asks: [],
        byClock: true,
      },
      {
        name: 'later-publication',
        label: 'It was published again, in a materially different way',
        from: ['limitation-expired'],
        to: 'internal-review',
        asks: [
          day('firstPublished', 'Published again on', must),
          text('note', 'How it differs (Defamation Act 2013, section 8)', must),
        ],
      },
      {
        name: 'close',
        label: 'Close without further action',
        from: [
          ...['suspected', 'evidence-secured', 'internal-review', 'advised', 'settled', 'police'],
          ...['platform-report', 'informal-request', 'limitation-expired', 'proceedings'],
        ],
        to: 'closed',
        asks: [choice('decision', 'What was decided', ROUTES, must), text('reason', 'Why?', must)],
      },
      {
        name: 'reopen',
        label: 'Open it again',
        from: ['closed'],
        to: 'suspected',
        asks: [text('reason', 'Why?', must)],
      },
    ],
  },
  guards: {
    'evidence-kept': ({ beside }) =>
      beside['evidenceKept'] === true
        ? undefined
        : 'Link a contribution whose words and pictures are kept.',
    'claim-described': ({ values }) => {
      const missing = CLAIM.filter(([name]) => (values[name] ?? '') === '').map(([, what]) => what)
      return missing.length === 0 ? undefined : `First enter ${missing.join(', ')}.`
    },
    'defences-considered': ({ values }) =>
      (values['defences'] ?? '') === ''
        ? 'First consider truth, honest opinion and public interest.'
        : undefined,
    'in-time': (facts) =>
      isTooLate(facts) ? 'A year has passed since it was first published.' : undefined,
    'too-late': (facts) => (isTooLate(facts) ? undefined : 'The year has not passed.'),
    'not-for-complaining': ({ beside }) =>
      beside['openComplaint'] === true
        ? 'The author has an open complaint. Answer that first: nobody is pressed because they complained.'
        : undefined,
  },
  dueOf: dueOfMatter,
  adviceOf: ({ values, beside, state }) => [
    ...(state === 'suspected' && beside['evidenceKept'] !== true
      ? ['Evidence comes first. Until it is secured, nothing is sent to anybody.']
      : []),
    ...(values['claimantType'] === 'company' && (values['financialLoss'] ?? '') === ''
      ? [
          'A body that trades for profit must have suffered serious financial loss (Defamation Act 2013, section 1(2)). Enter what shows it.',
        ]
      : []),
    ...(values['courseOfConduct'] === 'yes' && beside['severalPosts'] !== true
      ? ['A course of conduct is at least two occasions. Link every post.']
      : []),
    ...((values['firstPublished'] ?? '') === ''
      ? ['Enter when it was first published: the year for a claim runs from then.']
      : []),
  ],
  read: 'matters:read',
  work: 'matters:work',
}

/** What a letter of claim must hold (Pre-Action Protocol for Media and Communications Claims). */
const CLAIM = [
  ['words', 'the words complained of'],
  ['meaning', 'what they mean'],
  ['identifiability', 'how a reader knows who is meant'],
  ['harm', 'the serious harm'],
] as const
