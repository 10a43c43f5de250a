import { formatDateTime } from '../../../base/format-date.ts'
import type { Status } from '../../../platform/web/components/status-tag.tsx'
import type { UndoOffer } from '../../../platform/web/components/undo-banner.tsx'
import type { ContributionRecord } from '../../store/contribution-page.ts'
import { may } from '../../../practice/rules/permissions.ts'
import { isClaimedByAnother } from '../../rules/claim.ts'
import { isDangerToLife } from '../../rules/queue.ts'
import { foretellAction } from '../words/action-words.ts'
import { nameDetector } from '../words/detector-words.ts'
import { nameItem, nameNetwork, namePlace, startWith } from '../words/place-words.ts'
import { buildDecision } from './build-decision.ts'
import { buildAddFinding, buildFindings } from './build-findings.ts'
import { buildAuthorHistory, buildNotes, buildProposal } from './build-colleagues.ts'
import { buildConflict, buildHistory } from './build-history.ts'
import { buildMedia } from './build-media.ts'
import { buildQuick } from './build-quick.ts'
import { buildQuestions } from './build-questions.ts'
import { buildRecommendation } from './build-recommendation.ts'
import { buildReports, buildSteps, statusOfNewestStep } from './build-steps.ts'
import type { Entered, Surroundings } from './surroundings.ts'
import type { ContributionView } from './view-model.ts'

/** Everything that the page of one contribution shows. */
export function buildContributionView(
  record: ContributionRecord,
  around: Surroundings,
  entered: Entered = {},
): ContributionView {
  const { row, judgement, versions } = record
  const address = `/contributions/${row.contribution_id}`
  return {
    frame: around.frame,
    csrfToken: around.csrfToken,
    id: row.contribution_id,
    work: around.work,
    backHref: around.work === undefined || around.work === '' ? '/queue' : `/queue?${around.work}`,
    ...buildFacts(record, around),
    statuses: [...buildQueueStatuses(record), ...buildStepStatuses(record)],
    tombstone: buildTombstone(record),
    version: row.revision,
    findings: buildFindings(record, around, entered),
    failedDetectors: (judgement?.failed ?? []).map(nameDetector),
    addFinding: buildAddFinding(address, around, entered),
    context: buildContext(record),
    versions: versions.map(({ text, captured_at }) => ({ at: captured_at, text })),
    media: buildMedia(record, address),
    recommendation: buildRecommendation(record, around),
    decision: buildDecision(record, around, entered),
    quick: isTaken(record, around) ? undefined : buildQuick(record, around),
    conflict: entered.isConflict === true ? buildConflict(record, around) : undefined,
    take: buildTake(record, address),
    questions: buildQuestions(record, around, entered),
    reports: buildReports(record, around),
    ...buildHands(record, around),
    proposal: buildProposal(record, around),
    notes: buildNotes(record, around),
    authorHistory: buildAuthorHistory(record),
    saved: around.news.saved,
    undo: buildUndo(record, around) ?? around.news.undo,
    steps: buildSteps(record),
    history: buildHistory(record, around),
  }
}

function isTaken({ entry }: ContributionRecord, { personId, now }: Surroundings): boolean {
  return entry?.closed_at === null && isClaimedByAnother(entry, personId, now)
}

/** Who has it open, and whose work it is. */
function buildHands(
  record: ContributionRecord,
  around: Surroundings,
): Pick<ContributionView, 'claim' | 'assign'> {
  const { row, entry, names } = record
  if (entry?.closed_at !== null || !may(around.role, 'contributions:decide')) return {}
  const address = `/contributions/${row.contribution_id}`
  const { claimed_by: personId, claimed_until: until } = entry
  return {
    claim:
      isTaken(record, around) && until !== null
        ? {
            by: names.get(personId ?? '') ?? 'Somebody',
            until,
            takeOverAction: `${address}/take-over`,
          }
        : undefined,
    assign: {
      action: `${address}/assign`,
      people: [...names].map(([value, label]) => ({ value, label })),
      value: entry.assigned_to ?? '',
    },
  }
}

const QUEUE_STATUS = {
  urgent: { label: 'Urgent', tone: 'bad' },
  priority: { label: 'Priority', tone: 'warning' },
  routine: { label: 'Routine', tone: 'neutral' },
} as const satisfies Record<string, Status>

function buildFacts({ row, entry, versions }: ContributionRecord, around: Surroundings) {
  const current = versions.find(({ version }) => version === row.current_version)
  return {
    author: row.author_name ?? undefined,
    place: namePlace(row),
    postedAt: row.posted_at ?? row.captured_at,
    capturedAt: row.captured_at,
    dueAt: entry?.closed_at === null ? entry.due_at : undefined,
    networkHref: row.network_state === 'removed' ? undefined : around.networkHref,
    text: current?.text ?? '',
  }
}

function buildQueueStatuses({ entry, names }: ContributionRecord): readonly Status[] {
  if (entry?.closed_at !== null) return []
  const takenBy = names.get(entry.taken_by ?? '')
  return [
    QUEUE_STATUS[entry.queue],
    ...(entry.escalated_to === null
      ? []
      : [{ label: 'Passed up to the practice manager', tone: 'warning' } as const]),
    ...(takenBy === undefined
      ? []
      : [{ label: `${takenBy} is dealing with it`, tone: 'good' } as const]),
  ]
}

function buildStepStatuses(record: ContributionRecord): readonly Status[] {
  const { row } = record
  const isUnread = row.judged_version !== row.current_version && row.current_version > 0
  const step = statusOfNewestStep(record)
  return [
    ...(isUnread ? [{ label: 'Not read yet', tone: 'waiting' } as const] : []),
    ...(step === undefined ? [] : [step]),
  ]
}

function buildTombstone({ row, steps }: ContributionRecord): string | undefined {
  if (row.network_state !== 'removed') return undefined
  const isOurs = steps.some(({ kind, state }) => kind === 'remove' && state === 'confirmed')
  const name = nameNetwork(row.network)
  const at = formatDateTime(row.network_state_at)
  return isOurs
    ? `Removed from ${name} by the practice on ${at}. What was kept is shown here.`
    : `No longer on ${name}: its author or ${name} took it away, seen on ${at}. What was kept is shown here.`
}

function buildContext({ post, thread, row }: ContributionRecord): ContributionView['context'] {
  const others = thread.filter(({ contribution_id }) => contribution_id !== row.contribution_id)
  return {
    post: post?.text
      ? { text: post.text, at: post.posted_at ?? row.posted_at ?? row.captured_at }
      : undefined,
    thread:
      others.length === 0
        ? []
        : thread.map(({ contribution_id, author_name, text, at }) => ({
            author: author_name ?? 'Author not known',
            at,
            text: text ?? '',
            isThis: contribution_id === row.contribution_id,
          })),
  }
}

function buildTake(record: ContributionRecord, address: string): ContributionView['take'] {
  const { situation, entry, names } = record
  if (!isDangerToLife(situation.kinds) || entry === undefined) return undefined
  const { taken_by: personId, taken_at: at } = entry
  return {
    action: `${address}/take`,
    taken:
      personId !== null && at !== null ? { by: names.get(personId) ?? 'Somebody', at } : undefined,
  }
}

function buildUndo(record: ContributionRecord, around: Surroundings): UndoOffer | undefined {
  const { decisions, row } = record
  const held = decisions.find(
    ({ undo_until, undone_at }) =>
      undone_at === null && undo_until !== null && undo_until > around.now,
  )
  if (held?.undo_until == null) return undefined
  return {
    title: foretellAction(held.action, startWith(nameItem(row))),
    until: held.undo_until,
    action: `/decisions/${held.decision_id}/undo`,
    csrfToken: around.csrfToken,
  }
}
