import type { FindingKind } from '../../../guidance/finding-kinds.ts'
import { recommend } from '../../../guidance/recommend.ts'
import { type Action, permitActions, type ReasonCode } from '../../rules/action.ts'
import type { ContributionRecord } from '../../store/contribution-page.ts'
import { tellEffect } from '../words/action-words.ts'
import { nameItem } from '../words/place-words.ts'
import type { Entered, Surroundings } from './surroundings.ts'
import type { DecisionView, QuickView } from './view-model.ts'

/** One key each, the same on every contribution. */
const KEYS: Readonly<Record<Action, string>> = {
  leave: 'l',
  hide: 'h',
  restore: 's',
  remove: 'r',
  'ask-to-delete': 'm',
  report: 't',
  escalate: 'e',
}

/** Written to somebody, or gone for good: looked at once more before it is done. */
const LOOKED_AT_AGAIN: readonly Action[] = ['remove', 'ask-to-delete', 'report']

/** What can be decided with one press, or two where it is grave; what the guidance recommends first. */
export function buildQuick(
  record: ContributionRecord,
  around: Surroundings,
): QuickView | undefined {
  const { row, situation } = record
  const permissions = permitActions(situation, around.role)
  const recommended = recommendedAction(record, around)
  const actions = (Object.keys(KEYS) as Action[]).filter((action) => permissions[action].allowed)
  if (actions.length === 0) return undefined
  const address = `/contributions/${row.contribution_id}`
  const ordered = actions.toSorted((a, b) => Number(b === recommended) - Number(a === recommended))
  return {
    action: `${address}/decide`,
    choices: ordered.map((action) => ({
      ...tellEffect(action, {
        network: row.network,
        item: nameItem(row),
        author: row.author_name ?? 'the author',
        isHidden: row.network_state === 'hidden',
        undoSeconds: around.settings.undoSeconds,
      }),
      action,
      key: KEYS[action],
      isRecommended: action === recommended,
      ...(LOOKED_AT_AGAIN.includes(action)
        ? { href: hrefToDecide(address, action, around.work) }
        : { fields: { decision: action, ...proposeValues(action, record, around) } }),
    })),
  }
}

function hrefToDecide(address: string, action: Action, work: string | undefined): string {
  const query = new URLSearchParams({ decide: action, ...(work !== undefined && { work }) })
  // Without a fragment: with one, browsers do not put the focus where the page asks for it.
  return `${address}?${query.toString()}`
}

/** The one action that goes furthest towards what the guidance asks, among those that are allowed now. */
function recommendedAction(record: ContributionRecord, around: Surroundings): Action {
  const { row, situation, judgement } = record
  const { visibility, steps } = recommend(around.guidance.table, row.channel, situation.kinds, {
    failed: judgement?.failed.length ?? 0,
  })
  const permissions = permitActions(situation, around.role)
  const wished: readonly (readonly [boolean, Action])[] = [
    [steps.includes('remove'), 'remove'],
    [steps.includes('ask-to-delete') || steps.includes('protect'), 'ask-to-delete'],
    [visibility === 'hide', 'hide'],
    [steps.includes('report'), 'report'],
  ]
  const found = wished.find(([isWished, action]) => isWished && permissions[action].allowed)
  return found?.[1] ?? 'leave'
}

/** Clause, reason code and reason as they follow from what was found: for a person to see before they decide. */
function proposeValues(
  action: Action,
  { situation }: ContributionRecord,
  { guidance }: Surroundings,
): Pick<DecisionView['values'], 'clause' | 'reasonCode' | 'reason'> {
  const { kinds } = situation
  const isAgainst = action !== 'leave' && action !== 'restore' && action !== 'escalate'
  const clause = kinds.flatMap((kind) => guidance.table[kind].clauses)[0]
  const labels = kinds.map((kind) => guidance.table[kind].label)
  return {
    clause: isAgainst ? (clause ?? 'none') : '',
    reasonCode: reasonFor(action, kinds),
    reason: isAgainst && labels.length > 0 ? `Found: ${labels.join('; ')}.` : '',
  }
}

function reasonFor(action: Action, kinds: readonly FindingKind[]): ReasonCode {
  if (action === 'escalate') return 'needs-another-person'
  if (action === 'leave' || action === 'restore') {
    return kinds.length === 0 ? 'not-a-breach' : 'fair-comment'
  }
  if (kinds.includes('crisis')) return 'person-at-risk'
  if (action === 'ask-to-delete' && kinds.includes('complaint')) return 'complaint-procedure'
  if (kinds.every((kind) => kind === 'own-identity')) return 'protects-author'
  return kinds.includes('patient-identity') ? 'protects-another' : 'breaches-clause'
}

/** What the decision form begins with: what was entered, or what one asked to decide. */
export function valuesToBegin(
  record: ContributionRecord,
  around: Surroundings,
  { decision }: Entered,
  message: string,
): DecisionView['values'] {
  if (decision !== undefined) return decision.values
  const { decide } = around
  if (decide !== undefined) {
    return { decision: decide, message, ...proposeValues(decide, record, around) }
  }
  const first = record.findings.find(({ struck_by }) => struck_by === null)?.clause[0]
  return { decision: '', clause: first ?? '', reasonCode: '', reason: '', message }
}
