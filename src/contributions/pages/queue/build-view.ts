import { FINDING_KINDS } from '../../../guidance/finding-kinds.ts'
import type { Status } from '../../../platform/web/components/status-tag.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { QUEUE_NAMES, type QueueName } from '../../rules/queue.ts'
import { MOST_COUNTED, type QueuePageRow } from '../../store/queue-page.ts'
import { foretellAction, nameAction } from '../words/action-words.ts'
import { nameDetector } from '../words/detector-words.ts'
import { nameItem, namePlace, startWith } from '../words/place-words.ts'
import { summariseStep } from '../words/step-words.ts'
import { buildNotices } from './build-notices.ts'
import type { QueueFacts } from './find-queue.ts'
import type { QueueRow, QueueView } from './view-model.ts'

interface Around {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly now: Date
  /** The queue that is looked at; all when absent. */
  readonly queue: QueueName | undefined
  readonly pages: Pick<QueueView, 'previousHref' | 'nextHref'>
}

/** Everything that the queue page shows. */
export function buildQueueView(facts: QueueFacts, around: Around): QueueView {
  const { counts } = facts
  return {
    frame: around.frame,
    now: around.now,
    filters: buildFilters(counts, around.queue),
    notices: buildNotices(facts, around.now),
    ...buildLast(facts, around),
    rows: facts.entries.map((entry) => buildRow(entry, facts)),
    waitingCount: counts.urgent + counts.priority + counts.routine,
    ...around.pages,
  }
}

const FILTERS: Readonly<Record<QueueName, string>> = {
  urgent: 'Urgent',
  priority: 'Priority',
  routine: 'Routine',
}

function buildFilters(
  counts: QueueFacts['counts'],
  current: QueueName | undefined,
): QueueView['filters'] {
  const isCapped = QUEUE_NAMES.some((queue) => counts[queue] > MOST_COUNTED)
  const all = counts.urgent + counts.priority + counts.routine
  return [
    {
      label: 'All',
      href: '/queue',
      count: isCapped ? nameCount(Math.max(all, MOST_COUNTED + 1)) : all,
      current: current === undefined,
    },
    ...QUEUE_NAMES.map((queue) => ({
      label: FILTERS[queue],
      href: `/queue?queue=${queue}`,
      count: nameCount(counts[queue]),
      current: current === queue,
    })),
  ]
}

function nameCount(count: number): string {
  return count > MOST_COUNTED ? `${MOST_COUNTED.toLocaleString('en-GB')}+` : String(count)
}

function buildLast({ lastDecision: last }: QueueFacts, { now, csrfToken }: Around) {
  if (last === undefined) return {}
  const item = startWith(nameItem(last))
  if (last.undo_until !== null && last.undo_until > now) {
    const action = `/decisions/${last.decision_id}/undo`
    const title = foretellAction(last.action, item)
    return { undo: { title, until: last.undo_until, action, csrfToken } }
  }
  const title = `${item}: ${nameAction(last.action, last.network)}`
  return { saved: { title, href: `/contributions/${last.contribution_id}` } }
}

function buildRow(entry: QueuePageRow, facts: QueueFacts): QueueRow {
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
    done: buildDone(entry, facts),
    failedDetectors: (
      facts.failed.find(({ contribution_id }) => contribution_id === id)?.failed ?? []
    ).map(nameDetector),
    dueAt: entry.due_at,
  }
}

function buildDone(entry: QueuePageRow, { steps }: QueueFacts): readonly Status[] {
  const step = steps.find(({ contribution_id }) => contribution_id === entry.contribution_id)
  return [
    ...(step ? [summariseStep({ ...step, isByRule: step.decided_by === null })] : []),
    ...(entry.network_state === 'removed' && step?.kind !== 'remove'
      ? [{ label: 'No longer on the page', tone: 'neutral' } as const]
      : []),
    ...(entry.taken_by === null
      ? []
      : [{ label: `${entry.taken_by} is dealing with it`, tone: 'good' } as const]),
    ...(entry.escalated_to === null ? [] : [{ label: 'Passed up', tone: 'warning' } as const]),
  ]
}
