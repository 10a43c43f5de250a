import type { TimelineEvent } from '../../../platform/web/components/timeline.tsx'
import { FINDING_KINDS } from '../../../guidance/finding-kinds.ts'
import { ACTIONS } from '../../rules/action.ts'
import { STEP_KINDS } from '../../rules/step.ts'
import type { ContributionRecord } from '../../store/contribution-page.ts'
import { nameAction } from '../words/action-words.ts'
import { nameNetwork, startWith } from '../words/place-words.ts'
import { nameStepBare } from '../words/step-words.ts'
import { type AuditedEvent, eventsOf } from './read-audit.ts'
import type { Surroundings } from './surroundings.ts'
import type { ConflictView } from './view-model.ts'

/** What happened to a contribution, newest first. Who merely read it stays in the audit log. */
export function buildHistory(
  record: ContributionRecord,
  around: Surroundings,
): readonly TimelineEvent[] {
  return eventsOf(record)
    .filter(({ action }) => action !== 'evidence-read')
    .map((event) => ({
      title: titleOf(event.action, record.row.network),
      at: event.at,
      by: event.by,
      detail: detailOf(event, around),
    }))
    .reverse()
}

/** The last thing that changed before this page was shown, for somebody who had an older one. */
export function buildConflict(record: ContributionRecord, around: Surroundings): ConflictView {
  const [newest] = buildHistory(record, around)
  const detail = typeof newest?.detail === 'string' ? newest.detail : undefined
  return {
    by: newest?.by,
    at: newest?.at ?? around.now,
    what: newest?.title ?? 'Something changed',
    reason: detail,
  }
}

const TITLES: Readonly<Record<string, string>> = {
  'contribution-received': 'Arrived',
  'version-kept': 'Words kept as evidence',
  'network-state-changed': 'Changed on the network',
  judged: 'Read by Heed',
  'hide-requested': 'Hidden automatically',
  taken: 'Being dealt with',
  'taken-over': 'Taken over',
  assigned: 'Made somebody’s work',
  unassigned: 'Made nobody’s work',
  'note-added': 'Note added',
  'finding-doubted': 'Finding called wrong',
  'finding-no-longer-doubted': 'Finding no longer called wrong',
  'proposal-declined': 'Declined by a second person',
  'proposal-withdrawn': 'Taken back before a second person answered',
  'finding-added': 'Finding added',
  'finding-struck': 'Finding struck',
  'media-kept': 'Picture kept as evidence',
  'media-not-kept': 'Picture could not be kept',
  'media-purged': 'Picture destroyed as indecent',
  'media-asked-for': 'Picture asked for again',
  'judging-asked-for': 'Asked to be read again',
  'answered-harm-alleged': 'Answered: is harm to a patient alleged?',
  'answered-clinician-check': 'Answered: is the health claim false or dangerous?',
  'found-removed': 'Found to be gone from the network',
  'not-found': 'Not found on the network',
}

const STEP_ENDS: Readonly<Record<string, string>> = {
  confirmed: 'confirmed',
  refused: 'refused',
  unknown: 'outcome unknown',
  'try-again': 'tried again',
  check: 'looked at again',
  'done-by-hand': 'done by hand',
  'give-up': 'given up',
}

const NETWORK_STATES: Readonly<Record<string, string>> = {
  visible: 'It can be seen',
  hidden: 'It is hidden',
  removed: 'It is gone',
  unavailable: 'It cannot be found',
}

/** The words for an audited action; one without words of its own is shown as it is written. */
function titleOf(action: string, network: string): string {
  const known = TITLES[action]
  if (known !== undefined) return known.replace('the network', nameNetwork(network))
  for (const one of ACTIONS) {
    if (action === `decided-${one}`) return `Decided: ${nameAction(one, network)}`
    if (action === `proposed-${one}`) return `Second person asked for: ${nameAction(one, network)}`
    if (action === `undid-${one}`) return `Undone: ${nameAction(one, network)}`
  }
  for (const kind of STEP_KINDS) {
    const end = action.startsWith(`${kind}-`) ? STEP_ENDS[action.slice(kind.length + 1)] : undefined
    if (end !== undefined) return `${nameStepBare(kind)}: ${end}`
  }
  return startWith(action.replaceAll('-', ' '))
}

function detailOf({ detail }: AuditedEvent, { guidance }: Surroundings): string | undefined {
  const nameKind = (word: unknown) => {
    const kind = FINDING_KINDS.find((known) => known === word)
    return kind === undefined ? [] : [guidance.table[kind].label]
  }
  const kinds = Array.isArray(detail['kinds']) ? detail['kinds'].flatMap(nameKind) : undefined
  const parts = [
    kinds?.length === 0 ? 'Nothing was found' : kinds?.join(', '),
    ...nameKind(detail['kind']),
    NETWORK_STATES[String(detail['to'])],
    ...['answer', 'reason', 'note'].map((field) => detail[field]),
  ]
  const words = parts.filter((part) => typeof part === 'string' && part !== '')
  return words.length === 0 ? undefined : words.join('. ')
}
