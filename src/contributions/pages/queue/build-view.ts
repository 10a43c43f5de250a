import { FINDING_KINDS } from '../../../guidance/finding-kinds.ts'
import type { Status } from '../../../platform/web/components/status-tag.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { isClaimedByAnother } from '../../rules/claim.ts'
import { QUEUE_NAMES, type QueueName } from '../../rules/queue.ts'
import { MOST_COUNTED, type QueuePageRow } from '../../store/queue-page.ts'
import { foretellAction, nameAction } from '../words/action-words.ts'
import { nameCount } from '../words/count-words.ts'
import { nameDetector } from '../words/detector-words.ts'
import { nameItem, namePlace, startWith } from '../words/place-words.ts'
import { summariseStep } from '../words/step-words.ts'
import { buildNarrowing, buildViews } from './build-filters.ts'
import { buildNotices } from './build-notices.ts'
import type { QueueFacts } from './find-queue.ts'
import { type AskedFilter, hrefOfQueue, writeFilter } from './read-filter.ts'
import type { QueueRow, QueueView } from './view-model.ts'

interface Around {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly now: Date
  readonly personId: string
  readonly mayDecide: boolean
  /** What the queue is narrowed to. */
  readonly asked: AskedFilter
  readonly pages: Pick<QueueView, 'previousHref' | 'nextHref'>
}

/** Everything that the queue page shows. */
export function buildQueueView(facts: QueueFacts, around: Around): QueueView {
  const { counts } = facts
  const { frame, now, csrfToken, mayDecide, asked } = around
  const filterText = writeFilter(asked)
  return {
    ...{ frame, now, csrfToken, mayDecide, filterText },
    filters: buildFilters(counts, asked),
    narrow: buildNarrowing(facts, asked),
    views: buildViews(facts, filterText),
    notices: buildNotices(facts, now),
    ...buildLast(facts, around),
    rows: facts.entries.map((entry) => buildRow(entry, facts, around)),
    waitingCount: counts.urgent + counts.priority + counts.routine,
    ...around.pages,
  }
}

const FILTERS: Readonly<Record<QueueName, string>> = {
  urgent: 'Urgent',
  priority: 'Priority',
  routine: 'Routine',
}

function buildFilters(counts: QueueFacts['counts'], asked: AskedFilter): QueueView['filters'] {
  const hrefOf = (queue: string) => hrefOfQueue(writeFilter(asked, { queue }))
  // How many match other filters too would have to be counted one by one.
  const isNarrowed = writeFilter(asked, { queue: '' }) !== ''
  const isCapped = QUEUE_NAMES.some((queue) => counts[queue] > MOST_COUNTED)
  const all = counts.urgent + counts.priority + counts.routine
  return [
    {
      label: 'All',
      href: hrefOf(''),
      count: isNarrowed ? undefined : isCapped ? nameCount(Math.max(all, MOST_COUNTED + 1)) : all,
      current: asked.queue === undefined,
    },
    ...QUEUE_NAMES.map((queue) => ({
      label: FILTERS[queue],
      href: hrefOf(queue),
      count: isNarrowed ? undefined : nameCount(counts[queue]),
      current: asked.queue === queue,
    })),
  ]
}

/** What this person has just decided, with the undoing of it where it is still held back. */
export function buildLast(
  { lastDecision: last }: Pick<QueueFacts, 'lastDecision'>,
  { now, csrfToken }: Pick<Around, 'now' | 'csrfToken'>,
): Pick<QueueView, 'undo' | 'saved'> {
  if (last === undefined) return {}
  const item =
    last.together > 1 ? `${last.together} contributions together` : startWith(nameItem(last))
  if (last.undo_until !== null && last.undo_until > now) {
    const action =
      last.batch_id === null
        ? `/decisions/${last.decision_id}/undo`
        : `/decisions/together/${last.batch_id}/undo`
    const title =
      last.together > 1
        ? `${item}: ${nameAction(last.action, last.network)}`
        : foretellAction(last.action, item)
    return { undo: { title, until: last.undo_until, action, csrfToken } }
  }
  const title = `${item}: ${nameAction(last.action, last.network)}`
  return { saved: { title, href: `/contributions/${last.contribution_id}` } }
}

function buildRow(entry: QueuePageRow, facts: QueueFacts, around: Around): QueueRow {
  const id = entry.contribution_id
  const { table } = facts.guidance
  const findings = facts.findings.filter(({ contribution_id }) => contribution_id === id)
  const found = new Set(findings.map(({ kind }) => kind))
  return {
    id,
    href: `/contributions/${id}`,
    urgency: entry.queue,
    author: entry.author_name ?? undefined,
    place: namePlace(entry),
    post: entry.post ?? undefined,
    postedAt: entry.posted_at ?? entry.captured_at,
    text: entry.text ?? '',
    marks: findings.flatMap(({ kind, start_at: start, end_at: end }) =>
      start === null || end === null ? [] : [{ start, end, label: table[kind].label }],
    ),
    mediaCount: facts.media.find(({ contribution_id }) => contribution_id === id)?.count ?? 0,
    kinds: FINDING_KINDS.filter((kind) => found.has(kind)).map((kind) => table[kind].label),
    done: [...buildDone(entry, facts), ...buildHands(entry, facts, around)],
    failedDetectors: (
      facts.failed.find(({ contribution_id }) => contribution_id === id)?.failed ?? []
    ).map(nameDetector),
    dueAt: entry.due_at,
    copies: buildCopies(entry, facts, around),
  }
}

function buildCopies(
  { likeness, contribution_id: id }: QueuePageRow,
  { copies }: QueueFacts,
  { asked }: Around,
): QueueRow['copies'] {
  const count = (copies.get(likeness ?? '') ?? 1) - 1
  if (count === 0 || asked.like !== undefined) return undefined
  return { count: nameCount(count), href: `/queue?like=${id}` }
}

/** Who has it in hand. */
function buildHands(
  entry: QueuePageRow,
  { people }: QueueFacts,
  { personId, now }: Around,
): readonly Status[] {
  const nameOf = (id: string | null) =>
    people.find((one) => one.personId === id)?.name ?? 'Somebody'
  const { taken_by, assigned_to } = entry
  return [
    ...(taken_by === null
      ? []
      : [{ label: `${nameOf(taken_by)} is dealing with it`, tone: 'good' } as const]),
    ...(isClaimedByAnother(entry, personId, now)
      ? [{ label: `${nameOf(entry.claimed_by)} has it open`, tone: 'waiting' } as const]
      : []),
    ...(assigned_to === null
      ? []
      : [
          {
            label: assigned_to === personId ? 'Yours' : `For ${nameOf(assigned_to)}`,
            tone: 'neutral',
          } as const,
        ]),
  ]
}

function buildDone(entry: QueuePageRow, { steps }: QueueFacts): readonly Status[] {
  const step = steps.find(({ contribution_id }) => contribution_id === entry.contribution_id)
  return [
    ...(step ? [summariseStep({ ...step, isByRule: step.decided_by === null })] : []),
    ...(entry.network_state === 'removed' && step?.kind !== 'remove'
      ? [{ label: 'No longer on the page', tone: 'neutral' } as const]
      : []),
    ...(entry.escalated_to === null ? [] : [{ label: 'Passed up', tone: 'warning' } as const]),
  ]
}
