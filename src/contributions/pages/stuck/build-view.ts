import type { PageFrame } from '../../../platform/web/page-frame.ts'
import type { DeadLetter } from '../../../platform/jobs/dead-letters.ts'
import type { TroubledDelivery, UnkeptMedia, UnreadContribution } from '../../store/stuck-page.ts'
import { nameDetector } from '../words/detector-words.ts'
import { nameItem, nameNetwork, startWith } from '../words/place-words.ts'
import { buildStuckStep } from './build-step.ts'
import type { StuckFacts } from './find-stuck.ts'
import type { StuckAction, StuckItem, StuckView } from './view-model.ts'

interface Around {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly now: Date
  /** Whoever may not decide sees what is stuck, without the buttons. */
  readonly maySettle: boolean
}

/** Everything that the page of stuck things shows. */
export function buildStuckView(facts: StuckFacts, around: Around): StuckView {
  const { frame, csrfToken, now } = around
  const offer = (item: StuckItem): StuckItem => (around.maySettle ? item : { ...item, actions: [] })
  return {
    ...{ frame, csrfToken, now },
    steps: facts.steps.map((step) => offer(buildStuckStep(step, now))),
    unread: [
      ...facts.unread.map((one) => offer(buildUnread(one))),
      ...facts.halfRead.map(buildHalfRead),
    ],
    media: facts.media.map((one) => offer(buildMedia(one))),
    deliveries: facts.deliveries.map((one) => offer(buildDelivery(one))),
    jobs: facts.jobs.map((one) => offer(buildJob(one))),
  }
}

function buildUnread(one: UnreadContribution): StuckItem {
  return {
    id: one.contribution_id,
    title: startWith(nameItem(one)),
    href: `/contributions/${one.contribution_id}`,
    status: { label: 'Not read', tone: 'warning' },
    since: one.since,
    what: 'Its words are kept, and Heed has not read them yet.',
    advice: 'Read it yourself. Heed goes on trying by itself.',
    actions: [
      {
        kind: 'button',
        label: 'Read it again',
        action: `/contributions/${one.contribution_id}/read-again`,
      },
    ],
  }
}

function buildHalfRead(one: UnreadContribution): StuckItem {
  return {
    id: one.contribution_id,
    title: startWith(nameItem(one)),
    href: `/contributions/${one.contribution_id}`,
    status: { label: 'Not fully read', tone: 'warning' },
    since: one.since,
    what: `${startWith(one.failed.map(nameDetector).join(', '))} could not read it.`,
    advice: 'Read it yourself and decide.',
    actions: [],
  }
}

function buildMedia(one: UnkeptMedia): StuckItem {
  return {
    id: one.media_id,
    title: `A picture of ${nameItem(one)}`,
    href: `/contributions/${one.contribution_id}`,
    status: { label: 'Not kept', tone: 'warning' },
    since: one.found_at,
    what: one.failure ?? `${nameNetwork(one.network)} did not give it.`,
    advice: `Look at it on ${nameNetwork(one.network)} and keep a copy of your own if you need it as evidence.`,
    actions: [
      { kind: 'button', label: 'Fetch it again', action: `/media/${one.media_id}/fetch-again` },
    ],
  }
}

function buildDelivery(one: TroubledDelivery): StuckItem {
  const network = nameNetwork(one.network)
  const pages = one.unknown_accounts.join(', ')
  const isUnknown = one.unknown_accounts.length > 0
  const parts = one.unreadable_changes === 1 ? '1 part' : `${one.unreadable_changes} parts`
  return {
    id: one.delivery_id,
    title: `Delivery from ${network}${isUnknown ? `, page ${pages}` : ''}`,
    status: { label: isUnknown ? 'Unknown page' : 'Unknown shape', tone: 'warning' },
    since: one.received_at,
    what: isUnknown
      ? `${network} sent something from a page that the practice has not connected.`
      : `${parts} of it has a shape that Heed does not know.`,
    advice: isUnknown
      ? 'If the page is yours, have it connected and read it again. Otherwise put it aside.'
      : `Look at your page on ${network} for what is missing here. It is kept, and can be read after an upgrade.`,
    actions: [
      {
        kind: 'button',
        label: 'Read it again',
        action: `/deliveries/${one.delivery_id}/read-again`,
      },
      putAside(`/deliveries/${one.delivery_id}/put-aside`, 'Put it aside'),
    ],
  }
}

function putAside(action: string, label: string): StuckAction {
  return { kind: 'with-words', label, action, question: 'Why?' }
}

const JOBS: Readonly<Record<string, string>> = {
  'read-delivery': 'Reading what a network sent',
  'judge-contribution': 'Reading a contribution',
  'send-step': 'Sending a step to a network',
  'reread-contribution': 'Asking a network what it shows',
  'keep-media': 'Keeping a picture',
  'read-post': 'Reading one of the practice’s posts',
}

function buildJob({ jobId, job, failedAt }: DeadLetter): StuckItem {
  return {
    id: jobId,
    title: JOBS[job ?? ''] ?? 'Background work',
    status: { label: 'Failed', tone: 'bad' },
    since: failedAt,
    what: 'It failed at every try, for a day or so. The log of the program says why.',
    advice: 'Tell whoever runs Heed, then try again.',
    actions: [
      { kind: 'button', label: 'Try again', action: `/jobs/${jobId}/try-again` },
      putAside(`/jobs/${jobId}/give-up`, 'Give up'),
    ],
  }
}
