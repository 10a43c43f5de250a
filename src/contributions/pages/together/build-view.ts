import { CLAUSE_IDS } from '../../../guidance/conduct.ts'
import type { GuidanceVersion } from '../../../guidance/guidance-version.ts'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import type { Role } from '../../../practice/rules/roles.ts'
import type { PracticeSettings } from '../../../practice/store.ts'
import { type Action, permitActions, REASON_CODES } from '../../rules/action.ts'
import { isClaimedByAnother } from '../../rules/claim.ts'
import { NO_CLAUSE } from '../contribution/build-decision.ts'
import { foretellMany, hintAtAction, nameAction, nameReason } from '../words/action-words.ts'
import { nameClause } from '../words/clause-words.ts'
import { nameItem } from '../words/place-words.ts'
import { explainRefusal } from '../words/refusal-words.ts'
import type { TogetherFacts } from './find-together.ts'
import type { TogetherItem, TogetherView } from './view-model.ts'

/** A private message is written to one author: it is not among them. */
export const TOGETHER_ACTIONS = [
  'leave',
  'hide',
  'restore',
  'remove',
  'report',
  'escalate',
] as const satisfies readonly Action[]
export type TogetherAction = (typeof TOGETHER_ACTIONS)[number]

interface Around {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly now: Date
  readonly personId: string
  readonly role: Role
  readonly action: TogetherAction | undefined
  readonly entered?: Pick<TogetherView, 'values' | 'problems'> | undefined
}

const NOTHING_ENTERED = { values: { clause: '', reasonCode: '', reason: '' }, problems: [] }

/** The chosen contributions, with what one decision for all of them would do to each. */
export function buildTogetherView(facts: TogetherFacts, around: Around): TogetherView {
  const { guidance, settings, found } = facts
  const { frame, csrfToken, action } = around
  const items = found.map((one) => buildItem(one, facts, around))
  const network = found[0]?.hand.row.network ?? ''
  const clauses = CLAUSE_IDS.map((id) => ({ value: id, label: nameClause(guidance.conduct, id) }))
  return {
    ...{ frame, csrfToken, items },
    actions: buildActions(network, settings),
    action: action ?? '',
    foretold: action && foretell(items, action, network, settings),
    clauses: [...clauses, { value: NO_CLAUSE, label: 'No clause' }],
    reasonCodes: REASON_CODES.map((code) => ({ value: code, label: nameReason(code) })),
    ...(around.entered ?? { ...NOTHING_ENTERED, values: proposeValues(facts, guidance) }),
  }
}

function buildActions(network: string, { undoSeconds }: PracticeSettings) {
  return TOGETHER_ACTIONS.map((value) => ({
    value,
    label: nameAction(value, network),
    hint: hintAtAction(value, undoSeconds),
  }))
}

function foretell(
  items: readonly TogetherItem[],
  action: TogetherAction,
  network: string,
  { undoSeconds }: PracticeSettings,
): string {
  const count = items.filter(({ cannot }) => cannot === undefined).length
  return foretellMany(action, { count, network, undoSeconds })
}

/** The clause that all of them share, where they share one. */
function proposeValues({ found }: TogetherFacts, { table }: GuidanceVersion) {
  const [first, ...others] = found.map(
    ({ hand }) => new Set(hand.situation.kinds.flatMap((kind) => table[kind].clauses)),
  )
  const shared = [...(first ?? [])].find((clause) => others.every((one) => one.has(clause)))
  return { ...NOTHING_ENTERED.values, clause: shared ?? '' }
}

function buildItem(
  { hand, text, entry }: TogetherFacts['found'][number],
  { guidance, people }: TogetherFacts,
  { role, action, personId, now }: Around,
): TogetherItem {
  const { row, situation } = hand
  const permission = action && permitActions(situation, role)[action]
  const claimant =
    entry && isClaimedByAnother(entry, personId, now)
      ? (people.find((one) => one.personId === entry.claimed_by)?.name ?? 'Somebody')
      : undefined
  return {
    id: row.contribution_id,
    revision: row.revision,
    href: `/contributions/${row.contribution_id}`,
    name: nameItem(row),
    text,
    kinds: situation.kinds.map((kind) => guidance.table[kind].label),
    cannot:
      claimant !== undefined
        ? `${claimant} has it open.`
        : action && permission?.allowed === false
          ? explainRefusal(permission.because, action, row.network)
          : undefined,
  }
}
