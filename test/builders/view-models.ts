import type { ContributionView } from '../../src/contributions/pages/contribution/view-model.ts'
import type { QueueRow, QueueView } from '../../src/contributions/pages/queue/view-model.ts'
import type { StuckItem, StuckView } from '../../src/contributions/pages/stuck/view-model.ts'
import type { PageFrame } from '../../src/platform/web/page-frame.ts'
import type { SignInView } from '../../src/practice/pages/sign-in/view.tsx'

export const now = new Date('2026-08-06T13:05:00Z')

const HOUR_MS = 3_600_000
export const hoursFromNow = (hours: number) => new Date(now.getTime() + hours * HOUR_MS)

export const publicFrame: PageFrame = {
  practiceName: 'Trent Meadows Medical Practice and Stretton Medical Centre',
  navigation: [],
  footer: [
    { label: 'Our guidance', href: '/guidance' },
    { label: 'Give feedback', href: '/feedback' },
    { label: 'Complaints', href: '/complaints' },
  ],
}

export function someFrame(current = '/queue'): PageFrame {
  const links = [
    { label: 'Queue', href: '/queue' },
    { label: 'Stuck', href: '/stuck' },
    { label: 'Complaints', href: '/complaints/register' },
    { label: 'Feedback', href: '/feedback/register' },
    { label: 'Settings', href: '/settings' },
  ]
  return {
    ...publicFrame,
    navigation: links.map((link) => ({ ...link, current: link.href === current })),
    account: {
      name: 'Mark Shelton',
      href: '/account',
      signOutAction: '/sign-out',
      csrfToken: 'token',
    },
  }
}

export function someSignIn(part: Partial<SignInView> = {}): SignInView {
  return { frame: publicFrame, action: '/sign-in', email: '', problems: [], ...part }
}

/** A mark on the first place of some words in a text. */
export function markOn(text: string, words: string, label: string) {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`)
  return { start, end: start + words.length, label }
}

export function someRow(part: Partial<QueueRow> = {}): QueueRow {
  const text = 'That blonde receptionist on the front desk Tuesday mornings is a disgrace'
  return {
    id: 'c1',
    href: '/contributions/c1',
    urgency: 'routine',
    author: 'Kelly Adcock',
    place: 'Comment on Facebook',
    post: 'Flu clinics start on 12 September. Book at the desk or in the app.',
    postedAt: hoursFromNow(-0.2),
    text,
    marks: [markOn(text, 'blonde receptionist', 'Identifies a member of staff')],
    mediaCount: 0,
    kinds: ['Identifies a member of staff', 'Complaint'],
    done: [{ label: 'Hidden automatically, confirmed', tone: 'good' }],
    failedDetectors: [],
    dueAt: hoursFromNow(22),
    ...part,
  }
}

export function someQueue(part: Partial<QueueView> = {}): QueueView {
  return {
    frame: someFrame('/queue'),
    csrfToken: 'token',
    now,
    narrow: {
      fields: [
        {
          name: 'clause',
          label: 'Clause',
          value: '',
          choices: [
            { value: '', label: 'Any clause' },
            { value: '6', label: 'Clause 6: naming our staff' },
          ],
        },
      ],
      active: [],
      kept: {},
    },
    ...{ views: [], filterText: '', mayDecide: true },
    filters: [
      { label: 'All', href: '/queue', count: 1, current: true },
      { label: 'Urgent', href: '/queue?queue=urgent', count: 0 },
      { label: 'Priority', href: '/queue?queue=priority', count: 0 },
      { label: 'Routine', href: '/queue?queue=routine', count: 1 },
    ],
    notices: [],
    rows: [someRow()],
    waitingCount: 1,
    ...part,
  }
}

const decision: NonNullable<ContributionView['decision']> = {
  action: '/contributions/c1/decide',
  choices: [
    { value: 'leave', label: 'Leave it as it is' },
    { value: 'hide', label: 'Hide it', hint: 'Only the author and their friends still see it.' },
    {
      value: 'remove',
      label: 'Remove it',
      hint: 'Held for 10 minutes, in which you can undo it. It cannot be brought back after that.',
    },
    { value: 'escalate', label: 'Pass it to somebody else' },
  ],
  blocked: [
    { label: 'Restore', why: 'it is not hidden' },
    {
      label: 'Ask to delete',
      why: 'Facebook takes one private message within 7 days, and one was sent',
    },
  ],
  clauses: [
    { value: '2', label: 'Clause 2: other patients’ privacy' },
    { value: '6', label: 'Clause 6: naming our staff' },
  ],
  reasonCodes: [
    { value: 'identifies', label: 'It identifies a person' },
    { value: 'no-breach', label: 'It breaks no clause' },
  ],
  values: { decision: '', clause: '', reasonCode: '', reason: '', message: '' },
  problems: [],
}

export const someDecision = (part: Partial<typeof decision> = {}) => ({ ...decision, ...part })

const text =
  'Saw Linda Fearn from Waverley Road in there again with her leg ulcers, third time this week.\nSandra on the desk never even looked up.'
const quoteOf = (words: string) => ({
  text: words,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

export const someFindings: ContributionView['findings'] = [
  {
    id: 'f1',
    label: 'Identifies a patient',
    clauses: ['Clause 2: other patients’ privacy'],
    quote: quoteOf('Linda Fearn from Waverley Road'),
    reason: 'A full name and a street stand together with a health condition.',
    source: { kind: 'detector', label: 'the name rules', score: 0.97 },
    disagreeAction: '/disagree',
    doubtedBy: [],
    strikeAction: '/contributions/c1/findings/f1/strike',
  },
  {
    id: 'f2',
    label: 'Identifies a member of staff',
    clauses: ['Clause 6: naming our staff'],
    quote: quoteOf('Sandra on the desk'),
    reason: 'The first name belongs to one receptionist in the staff directory.',
    source: { kind: 'detector', label: 'the staff directory', score: 0.74 },
    disagreeAction: '/disagree',
    doubtedBy: [],
    strikeAction: '/contributions/c1/findings/f2/strike',
  },
]

export const someAddFinding: NonNullable<ContributionView['addFinding']> = {
  action: '/contributions/c1/findings',
  kinds: [
    { value: 'patient-identity', label: 'Identifies a patient' },
    { value: 'embarrassing', label: 'Embarrassing' },
  ],
  values: { kind: '', quote: '', reason: '' },
  problems: [],
}

export function someContribution(part: Partial<ContributionView> = {}): ContributionView {
  return {
    frame: someFrame('/queue'),
    csrfToken: 'token',
    id: 'c1',
    notes: { action: '/contributions/c1/notes', written: [] },
    quick: {
      action: '/contributions/c1/decide',
      choices: [
        {
          action: 'remove',
          key: 'r',
          label: 'Remove it',
          effect:
            'Takes the comment by Kelly Adcock off Facebook for good. You look at it once more first.',
          isRecommended: true,
          href: '/contributions/c1?decide=remove',
        },
        {
          action: 'leave',
          key: 'l',
          label: 'Leave it as it is',
          effect: 'Nothing is sent to Facebook or to Kelly Adcock. You can undo it for 30 seconds.',
          isRecommended: false,
          fields: { decision: 'leave', clause: '', reasonCode: 'fair-comment', reason: '' },
        },
      ],
    },
    backHref: '/queue',
    author: 'Kelly Adcock',
    place: 'Comment on Facebook',
    postedAt: hoursFromNow(-3),
    capturedAt: hoursFromNow(-2.99),
    dueAt: hoursFromNow(5),
    networkHref: 'https://www.facebook.com/1_2',
    statuses: [
      { label: 'Priority', tone: 'warning' },
      { label: 'Hidden automatically, confirmed', tone: 'good' },
    ],
    text,
    version: 3,
    findings: someFindings,
    failedDetectors: [],
    addFinding: someAddFinding,
    context: {
      post: {
        text: 'Our wound clinic moves to the Stretton site from Monday.',
        at: hoursFromNow(-30),
      },
      thread: [],
    },
    versions: [{ at: hoursFromNow(-3), text }],
    media: [],
    questions: [],
    reports: [],
    recommendation: {
      visibility: 'Hide it',
      queue: 'Priority queue',
      steps: [
        {
          label: 'Check consent',
          detail: 'Has Linda Fearn agreed to be named? Look in the register.',
        },
        { label: 'Remove it', detail: 'It breaks clauses 2 and 6.' },
      ],
      guidanceVersion: 'version 1',
    },
    decision,
    steps: [
      {
        label: 'Hide on Facebook',
        status: { label: 'Confirmed', tone: 'good' },
        events: [
          { title: 'Requested', at: hoursFromNow(-2.99) },
          { title: 'Sent', at: hoursFromNow(-2.985) },
          { title: 'Confirmed', at: hoursFromNow(-2.98), detail: 'Facebook shows it as hidden.' },
        ],
      },
    ],
    history: [
      {
        title: 'Hidden automatically',
        at: hoursFromNow(-2.98),
        detail: 'For: identifies a patient',
      },
      { title: 'Arrived', at: hoursFromNow(-2.99) },
    ],
    ...part,
  }
}

export function someStuckItem(part: Partial<StuckItem> = {}): StuckItem {
  return {
    id: 's1',
    title: 'Remove the comment by Kelly Adcock',
    href: '/contributions/c1',
    status: { label: 'Refused', tone: 'bad' },
    since: hoursFromNow(-2),
    what: 'Facebook refused: the page’s token no longer allows this.',
    advice: 'Connect the page again in the settings, then try again.',
    actions: [
      { kind: 'button', label: 'Try again', action: '/steps/s1/retry' },
      { kind: 'button', label: 'Check on Facebook', action: '/steps/s1/check' },
      {
        kind: 'with-words',
        label: 'Mark as done by hand',
        action: '/steps/s1/done',
        question: 'What did you do, and where?',
      },
      {
        kind: 'with-words',
        label: 'Give up',
        action: '/steps/s1/give-up',
        question: 'Why is this not to be done?',
      },
    ],
    ...part,
  }
}

export function someStuck(part: Partial<StuckView> = {}): StuckView {
  return {
    frame: someFrame('/stuck'),
    csrfToken: 'token',
    now,
    steps: [someStuckItem()],
    unread: [],
    media: [],
    deliveries: [],
    jobs: [],
    ...part,
  }
}
