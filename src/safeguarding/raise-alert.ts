import type { AuditEvent } from '../audit/rules/chain.ts'
import type { CaseArea, CaseDeps } from '../cases/case-area.ts'
import { openCase, tellOpened } from '../cases/open-case.ts'
import { insertCaseEvent } from '../cases/store/events.ts'
import type { FollowUp, Found } from '../contributions/follow-up.ts'
import { sendSignpost } from '../contributions/send-signpost.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { createAlertArea } from './alert-area.ts'
import { callNext } from './call-next.ts'
import { dangersOf, needsAlert, tellFound } from './rules/danger.ts'
import { chooseText } from './rules/signpost.ts'
import {
  findAlertsOf,
  findSafeguardingSettings,
  type RaisedAlert,
  saveWhatWasFound,
} from './store.ts'

/** Raises an alert in the transaction in which danger is found, before anything can be hidden. */
export function createSafeguardingFollowUp(deps: CaseDeps): FollowUp {
  const area = createAlertArea(deps)
  return {
    afterFound: async (tx, found) => {
      const dangers = found.filter(needsAlert)
      if (dangers.length === 0) return []
      const ids = dangers.map(({ contributionId }) => contributionId)
      const earlier = new Map((await findAlertsOf(tx, ids)).map((one) => [one.contributionId, one]))
      const events: AuditEvent[] = []
      for (const one of dangers) {
        const before = earlier.get(one.contributionId)
        events.push(...(await followDanger({ deps, area }, tx, one, before)))
      }
      return events
    },
  }
}

interface Raising {
  readonly deps: CaseDeps
  readonly area: CaseArea
}

async function followDanger(
  { deps, area }: Raising,
  tx: PracticeTransaction,
  found: Found,
  earlier: RaisedAlert | undefined,
): Promise<readonly AuditEvent[]> {
  const kinds = dangersOf(found)
  const isKnown = earlier?.version === found.version && kinds.every((kind) => earlier.kinds.includes(kind)) // prettier-ignore
  if (isKnown) return []
  if (earlier !== undefined && earlier.state !== 'closed') {
    return tellMore(deps, tx, earlier, found)
  }
  const values = { found: tellFound(kinds), level: kinds.includes('emergency') ? 'l4' : '' }
  const links = [{ kind: 'contribution' as const, id: found.contributionId }]
  const file = await openCase(deps, tx, area, { values, links, openedBy: found.addedBy })
  const { caseId } = file
  await saveWhatWasFound(tx, caseId, found.version, kinds)
  return [tellOpened(area, file, found.addedBy), ...(await signpost(deps, tx, found))]
}

/** They went on writing: whoever has it sees it, and where nobody has, the calling goes on. */
async function tellMore(
  deps: CaseDeps,
  tx: PracticeTransaction,
  { caseId, state }: RaisedAlert,
  found: Found,
): Promise<readonly AuditEvent[]> {
  const kinds = dangersOf(found)
  const at = deps.clock.now()
  await saveWhatWasFound(tx, caseId, found.version, kinds)
  const event = { caseId, personId: found.addedBy, move: 'more-found', from: state, to: state }
  await insertCaseEvent(tx, { ...event, values: { note: tellFound(kinds) } }, at)
  if (state === 'taken' || state === 'acted') await callNext(deps, tx, caseId)
  return [
    {
      actor: { kind: 'rule' },
      action: 'case-more-found',
      subject: `case:${caseId}`,
      detail: { version: found.version, kinds },
    },
  ]
}

/** Where the practice has opted in. What the network does not allow, a person sees on the alert's page. */
async function signpost(
  deps: CaseDeps,
  tx: PracticeTransaction,
  found: Found,
): Promise<readonly AuditEvent[]> {
  const kinds = dangersOf(found)
  const settings = await findSafeguardingSettings(tx)
  const isMeant = kinds.includes('crisis') || kinds.includes('emergency')
  if (!settings.signpostByItself || !isMeant) return []
  const wish = {
    contributionId: found.contributionId,
    message: chooseText(kinds, settings),
    personId: undefined,
  }
  const sent = await sendSignpost(deps, tx, wish, deps.clock.now())
  return sent.ok ? [sent.value] : []
}
