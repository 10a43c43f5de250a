import type { Status } from '../../../platform/web/components/status-tag.tsx'
import type { TimelineEvent } from '../../../platform/web/components/timeline.tsx'
import { writeReport } from '../../rules/private-message.ts'
import type { ContributionRecord } from '../../store/contribution-page.ts'
import { nameClause } from '../words/clause-words.ts'
import { nameNetwork, namePlace } from '../words/place-words.ts'
import { nameState, nameStep, summariseStep } from '../words/step-words.ts'
import type { Surroundings } from './surroundings.ts'
import type { ContributionView, ReportView } from './view-model.ts'

type StepRow = ContributionRecord['steps'][number]

/** Each step with what became of it, oldest first. */
export function buildSteps(record: ContributionRecord): ContributionView['steps'] {
  return record.steps.map((step) => ({
    label: nameStep(step.kind, record.row.network),
    status: nameEnd(record, step),
    events: buildEvents(record, step),
  }))
}

function buildEvents(record: ContributionRecord, step: StepRow): readonly TimelineEvent[] {
  const { names } = record
  const decision = decisionOf(record, step)
  const requested = {
    title: decision?.decided_by == null ? 'Requested automatically' : 'Requested',
    at: step.requested_at,
    by: names.get(decision?.decided_by ?? ''),
    detail: step.state === 'requested' ? (step.trouble ?? undefined) : undefined,
  }
  const sent =
    step.sent_at === null
      ? []
      : [
          {
            title: 'Sent',
            at: step.sent_at,
            detail: step.state === 'sent' ? (step.trouble ?? undefined) : undefined,
          },
        ]
  return [requested, ...sent, ...buildEnd(record, step)]
}

/** A step is cancelled when its decision was undone, or when a person gave it up. */
function nameEnd(record: ContributionRecord, step: StepRow): Status {
  const isUndone = step.state === 'cancelled' && decisionOf(record, step)?.undone_at != null
  return isUndone ? { label: 'Undone', tone: 'neutral' } : nameState(step.state)
}

function buildEnd(record: ContributionRecord, step: StepRow): readonly TimelineEvent[] {
  if (step.settled_at === null) return []
  const network = nameNetwork(record.row.network)
  const by = record.names.get(step.settled_by ?? '')
  const words = [step.trouble, step.next_best, step.note].filter((text) => text !== null)
  const confirmed = by === undefined ? `${network} shows it as done.` : undefined
  return [
    {
      title: nameEnd(record, step).label,
      at: step.settled_at,
      by,
      detail:
        words.length > 0 ? words.join(' ') : step.state === 'confirmed' ? confirmed : undefined,
    },
  ]
}

function decisionOf({ decisions }: ContributionRecord, { decision_id: id }: StepRow) {
  return decisions.find(({ decision_id }) => decision_id === id)
}

/** How far the newest step has come that was not given up. */
export function statusOfNewestStep(record: ContributionRecord): Status | undefined {
  const step = record.steps.findLast(({ state }) => state !== 'cancelled')
  if (step === undefined) return undefined
  return summariseStep({ ...step, isByRule: decisionOf(record, step)?.decided_by == null })
}

/** The reports that a person still has to make. */
export function buildReports(
  record: ContributionRecord,
  { guidance, networkHref }: Surroundings,
): readonly ReportView[] {
  const { row, steps } = record
  const open = steps.filter(({ kind, state }) => kind === 'report' && state === 'requested')
  return open.map((step) => {
    const clause = decisionOf(record, step)?.clause
    const [place = ''] = namePlace(row).toLowerCase().split(' on ')
    return {
      id: step.step_id,
      network: nameNetwork(row.network),
      href: networkHref,
      text: writeReport(place, clause ? nameClause(guidance.conduct, clause) : undefined),
      doneAction: `/steps/${step.step_id}/done`,
      giveUpAction: `/steps/${step.step_id}/give-up`,
    }
  })
}
