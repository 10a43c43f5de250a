import type { ReactElement } from 'react'
import { ConnectionsPage } from '../../src/contributions/pages/connections/view.tsx'
import { ContributionPage } from '../../src/contributions/pages/contribution/view.tsx'
import { QueuePage } from '../../src/contributions/pages/queue/view.tsx'
import { StuckPage } from '../../src/contributions/pages/stuck/view.tsx'
import { ProblemPage } from '../../src/platform/web/problem.tsx'
import { SignInPage } from '../../src/practice/pages/sign-in/view.tsx'
import { decidingInEveryState } from './deciding-in-every-state.tsx'
import { someConnections } from './some-connections.ts'
import {
  hoursFromNow,
  markOn,
  publicFrame,
  someAddFinding,
  someContribution,
  someDecision,
  someFindings,
  someFrame,
  someQueue,
  someRow,
  someSignIn,
  someStuck,
  someStuckItem,
} from './view-models.ts'

const crisis = 'can’t see a way out any more, I’ve got the tablets lined up'
const long = `${'We waited an hour and a half and nobody said a word to us. '.repeat(9)}Then Mr Beardsley’s boy, the one with epilepsy, had a fit by the door.`

const busyQueue = someQueue({
  filters: [
    { label: 'All', href: '/queue', count: 61, current: true },
    { label: 'Urgent', href: '/queue?queue=urgent', count: 1 },
    { label: 'Priority', href: '/queue?queue=priority', count: 12 },
    { label: 'Routine', href: '/queue?queue=routine', count: 48 },
  ],
  waitingCount: 61,
  undo: {
    title: 'The comment by Kelly Adcock will be removed',
    until: hoursFromNow(0.15),
    action: '/undo/1',
    csrfToken: 'token',
  },
  notices: [
    {
      title: 'Facebook is not answering',
      text: 'Since 1:40pm. Comments arrive and are read, but nothing can be hidden. Heed tries again every minute.',
      link: { label: 'See what waits', href: '/stuck' },
    },
    {
      title: 'A page you have not connected sent a comment',
      text: 'It is kept but not read.',
      link: { label: 'Look at it', href: '/stuck#deliveries' },
    },
  ],
  rows: [
    someRow({
      id: 'c1',
      urgency: 'urgent',
      author: 'Wiktoria Zielińska',
      postedAt: hoursFromNow(-0.2),
      text: crisis,
      marks: [markOn(crisis, crisis, 'Person at risk')],
      kinds: ['Person at risk'],
      done: [{ label: 'Safeguarding lead alerted', tone: 'waiting' }],
      dueAt: hoursFromNow(-0.1),
    }),
    someRow({
      id: 'c2',
      urgency: 'priority',
      author: undefined,
      place: 'Review on Google',
      post: undefined,
      postedAt: hoursFromNow(-5),
      text: long,
      marks: [markOn(long, 'Mr Beardsley’s boy, the one with epilepsy', 'Identifies a patient')],
      kinds: ['Identifies a patient', 'Complaint'],
      done: [{ label: 'Cannot be hidden on Google', tone: 'warning' }],
      dueAt: hoursFromNow(3),
    }),
    someRow({
      id: 'c3',
      text: '',
      marks: [],
      kinds: [],
      mediaCount: 2,
      failedDetectors: ['the picture reader'],
      done: [],
      dueAt: hoursFromNow(20),
    }),
    someRow({ id: 'c4', done: [{ label: 'Hiding refused by Facebook', tone: 'bad' }] }),
  ],
  previousHref: '/queue?before=a',
  nextHref: '/queue?after=b',
})

const edited = 'Saw Linda from Waverley Road in there again, third time this week.'
const [first] = someFindings

const fullContribution = someContribution({
  undo: {
    title: 'This comment will be removed',
    until: hoursFromNow(0.15),
    action: '/undo/1',
    csrfToken: 'token',
  },
  failedDetectors: ['the picture reader'],
  findings: [
    ...someFindings,
    {
      id: 'f3',
      label: 'Complaint',
      clauses: ['Complaints procedure'],
      quote: null,
      reason: 'The whole reads as a grievance about the front desk.',
      source: { kind: 'person', name: 'Priya Nair' },
      struck: { by: 'Mark Shelton', at: hoursFromNow(-1), reason: 'It is about another surgery.' },
      disagreeAction: '/disagree',
      doubtedBy: ['Alex Moor'],
      strikeAction: '/x',
    },
  ],
  versions: [
    { at: hoursFromNow(-3), text: edited },
    { at: hoursFromNow(-2), text: someContribution().text },
  ],
  media: [
    {
      kind: 'picture',
      label: 'Picture 1',
      href: '/assets/images/nhsuk-icon-512.png',
      indecentAction: '/media/1/indecent',
    },
    { kind: 'purged', label: 'Picture 2', by: 'Mark Shelton', at: hoursFromNow(-1) },
    { kind: 'not-kept', label: 'Video 1', why: 'Facebook did not give it to us.' },
    { kind: 'file', label: 'Video 2', href: '/media/4' },
  ],
  context: {
    post: { text: 'Our wound clinic moves to Stretton on Monday.', at: hoursFromNow(-30) },
    thread: [
      {
        author: 'Viv Cantrill',
        at: hoursFromNow(-4),
        text: 'Is parking any better?',
        isThis: false,
      },
      { author: 'Kelly Adcock', at: hoursFromNow(-3), text: '', isThis: true },
      { author: 'Jo Bloggs', at: hoursFromNow(-2), text: 'Leave Linda alone', isThis: false },
    ],
  },
  steps: [
    ...someContribution().steps,
    {
      label: 'Tell the author privately',
      status: { label: 'Unknown', tone: 'warning' },
      events: [
        { title: 'Requested', at: hoursFromNow(-2), by: 'Mark Shelton' },
        { title: 'Sent', at: hoursFromNow(-1.99) },
        { title: 'No answer', at: hoursFromNow(-1.98), detail: 'Heed is looking on Facebook.' },
      ],
    },
  ],
  recommendation: {
    ...someContribution().recommendation,
    cannot: 'Facebook does not let us hide this one. Remove it instead, if it breaks a clause.',
  },
})

const wrongDecision = someContribution({
  decision: someDecision({
    values: {
      ...someDecision().values,
      decision: 'remove',
      reasonCode: 'identifies',
      reason: 'Names a patient',
    },
    problems: [{ field: 'clause', message: 'Choose the clause that it breaks' }],
  }),
  addFinding: {
    ...someAddFinding,
    values: { kind: 'embarrassing', quote: 'not in the text', reason: '' },
    problems: [
      { field: 'finding-quote', message: 'Copy words that stand in the text' },
      { field: 'finding-reason', message: 'Say why' },
    ],
  },
})

const bareContribution = someContribution({
  author: undefined,
  place: 'Review on Google',
  text: '',
  tombstone: 'Deleted by the author on 6 August 2026 at 1pm. What was kept is shown here.',
  findings: first === undefined ? [] : [{ ...first, clauses: [], quote: null }],
  addFinding: undefined,
  context: { thread: [] },
  recommendation: {
    visibility: 'Leave it up',
    queue: 'No queue',
    steps: [],
    guidanceVersion: 'version 1',
  },
  decision: undefined,
  dueAt: undefined,
  networkHref: undefined,
  statuses: [{ label: 'Deleted by the author', tone: 'neutral' }],
  steps: [],
})

const busyStuck = someStuck({
  steps: [
    someStuckItem(),
    someStuckItem({
      id: 's2',
      title: 'Hide the comment by Jo Bloggs',
      status: { label: 'Waits until 3pm', tone: 'waiting' },
      what: 'Facebook asked us to slow down.',
      advice: 'Wait. Heed tries again at 3pm by itself.',
      actions: [{ kind: 'button', label: 'Try now', action: '/steps/s2/retry' }],
    }),
  ],
  unread: [
    someStuckItem({
      id: 'u1',
      title: 'Comment by Amir Khan',
      status: { label: 'Not read', tone: 'warning' },
      what: 'The picture reader failed 5 times.',
      advice: 'Read it yourself and decide.',
      actions: [{ kind: 'button', label: 'Read it again', action: '/unread/u1/retry' }],
    }),
  ],
  deliveries: [
    someStuckItem({
      id: 'd1',
      title: 'Delivery from page 1029384756',
      href: undefined,
      status: { label: 'Unknown page', tone: 'warning' },
      what: 'Facebook sent 3 comments from a page that the practice has not connected.',
      advice: 'If it is yours, connect it. Otherwise throw the delivery away.',
      actions: [
        {
          kind: 'with-words',
          label: 'Throw away',
          action: '/deliveries/d1/drop',
          question: 'Why?',
        },
      ],
    }),
  ],
})

/** Every page in every state that a person can meet, by a name for reports. */
export const pagesInEveryState: Readonly<Record<string, ReactElement>> = {
  'sign-in': <SignInPage {...someSignIn()} />,
  'sign-in-refused': (
    <SignInPage
      {...someSignIn({
        email: 'mark@example.nhs.uk',
        next: '/queue',
        notice: 'You were signed out because you did nothing for 30 minutes.',
        problems: [
          { field: 'email', message: 'Enter an email address in the right format' },
          { field: 'password', message: 'Enter your password' },
        ],
      })}
    />
  ),
  queue: <QueuePage {...busyQueue} />,
  'queue-empty': <QueuePage {...someQueue({ rows: [], waitingCount: 0 })} />,
  'queue-filter-empty': <QueuePage {...someQueue({ rows: [], waitingCount: 1 })} />,
  contribution: <ContributionPage {...someContribution()} />,
  'contribution-full': <ContributionPage {...fullContribution} />,
  'contribution-wrong': <ContributionPage {...wrongDecision} />,
  'contribution-bare': <ContributionPage {...bareContribution} />,
  'contribution-conflict': (
    <ContributionPage
      {...someContribution({
        decision: someDecision({
          values: {
            ...someDecision().values,
            decision: 'leave',
            reasonCode: 'no-breach',
            reason: 'She agreed',
          },
        }),
        conflict: {
          by: 'Priya Nair',
          at: hoursFromNow(-0.05),
          what: 'Remove it',
          reason: 'It names a patient and her illness.',
        },
      })}
    />
  ),
  ...decidingInEveryState,
  connections: <ConnectionsPage {...someConnections} />,
  'connections-empty': <ConnectionsPage {...{ ...someConnections, connections: [] }} />,
  stuck: <StuckPage {...busyStuck} />,
  'stuck-empty': <StuckPage {...someStuck({ steps: [] })} />,
  'problem-404': <ProblemPage frame={someFrame('')} status={404} requestId="r1" />,
  'problem-503': <ProblemPage frame={publicFrame} status={503} requestId="r1" />,
}
