import { dayOf } from '../base/local-day.ts'
import type { CaseArea, CaseDeps } from '../cases/case-area.ts'
import { openCase, tellOpened } from '../cases/open-case.ts'
import { findCasesLinkedTo } from '../cases/store/links.ts'
import type { FollowUp } from '../contributions/follow-up.ts'
import { findShown } from '../contributions/store/evidence.ts'

/**
 * A request for one's data counts from the moment it came in, by whatever way: it is opened with what was
 * found, and a person who finds that it is none withdraws it.
 */
export function createRightsFollowUp(deps: CaseDeps, area: CaseArea): FollowUp {
  return {
    afterFound: async (tx, found, at) => {
      const asking = found.filter(({ kinds }) => kinds.includes('rights-request'))
      const events = []
      for (const { contributionId, addedBy } of asking) {
        const link = { kind: 'contribution' as const, id: contributionId }
        const known = await findCasesLinkedTo(tx, link)
        if (known.some(({ kind }) => kind === area.kind.name)) continue
        const [shown] = await findShown(tx, [contributionId])
        const values = {
          receivedOn: dayOf(shown?.at ?? at),
          person: shown?.authorName ?? 'Not known yet',
          request: shown?.text ?? '',
          right: 'unclear',
        }
        const wish = { values, links: [link], openedBy: addedBy }
        events.push(tellOpened(area, await openCase(deps, tx, area, wish), addedBy))
      }
      return events
    },
  }
}
