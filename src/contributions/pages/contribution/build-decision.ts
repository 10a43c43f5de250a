import { CLAUSE_IDS } from '../../../guidance/conduct.ts'
import {
  type Action,
  ACTIONS,
  type Permit,
  permitActions,
  REASON_CODES,
} from '../../rules/action.ts'
import { writeAskToDelete } from '../../rules/private-message.ts'
import type { ContributionRecord } from '../../store/contribution-page.ts'
import { hintAtAction, nameAction, nameReason } from '../words/action-words.ts'
import { nameClause } from '../words/clause-words.ts'
import { explainRefusal } from '../words/refusal-words.ts'
import { valuesToBegin } from './build-quick.ts'
import type { Entered, Surroundings } from './surroundings.ts'
import type { DecisionView } from './view-model.ts'

/** What a person chooses where the code of conduct has no clause for it, as to protect the author. */
export const NO_CLAUSE = 'none'

/** The form that decides: what is allowed now and for this role, and for the rest why not. */
export function buildDecision(
  record: ContributionRecord,
  around: Surroundings,
  entered: Entered,
): DecisionView {
  const { row, situation } = record
  const { guidance, settings, role, publicUrl } = around
  const { decision, refused } = entered
  const permissions = permitActions(situation, role)
  const allowed = ACTIONS.filter((action) => permissions[action].allowed)
  return {
    action: `/contributions/${row.contribution_id}/decide`,
    choices: allowed.map((action) => ({
      value: action,
      label: nameAction(action, row.network),
      hint: hintAtAction(action, settings.undoSeconds),
    })),
    blocked: explainBlocked(permissions, row.network),
    clauses: [
      ...CLAUSE_IDS.map((id) => ({ value: id, label: nameClause(guidance.conduct, id) })),
      { value: NO_CLAUSE, label: 'No clause' },
    ],
    reasonCodes: REASON_CODES.map((code) => ({ value: code, label: nameReason(code) })),
    values: valuesToBegin(record, around, entered, writeAskToDelete(settings.name, publicUrl)),
    isReady: around.decide !== undefined && allowed.includes(around.decide),
    problems: [
      ...(decision?.problems ?? []),
      ...(refused
        ? [
            {
              field: 'decision',
              message: explainRefusal(refused.because, refused.action, row.network),
            },
          ]
        : []),
    ],
  }
}

/** One line a reason: several actions often fail for the same one. */
function explainBlocked(
  permissions: Readonly<Record<Action, Permit>>,
  network: string,
): DecisionView['blocked'] {
  const blocked = ACTIONS.flatMap((action) => {
    const permission = permissions[action]
    if (permission.allowed) return []
    const why = explainRefusal(permission.because, action, network)
    return [{ label: nameAction(action, network), why }]
  })
  return [...Map.groupBy(blocked, ({ why }) => why)].map(([why, some]) => ({
    label: some.map(({ label }) => label).join(', '),
    why,
  }))
}
