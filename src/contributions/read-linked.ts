import type { Linked } from '../cases/linked.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { findAuditOf } from '../audit/audit-log.ts'
import { findPeople } from '../practice/people.ts'
import { namePlace } from './pages/words/place-words.ts'
import { findShown } from './store/evidence.ts'

/** What of a contribution's own history belongs in a case's, in words. */
const MOMENTS: Readonly<Record<string, string>> = {
  'contribution-received': 'Arrived',
  'version-kept': 'Words kept as evidence',
  'network-state-changed': 'Changed on the network',
  'hide-requested': 'Hidden by the practice’s rule',
  'signpost-requested': 'Private message with where to get help, by itself',
  'hide-confirmed': 'Hidden, confirmed',
  'remove-confirmed': 'Removed, confirmed',
  'send-private-message-confirmed': 'Private message sent',
  'found-removed': 'Found to be gone from the network',
  taken: 'Taken by somebody',
}

/** Contributions as a case's links show them. */
export async function readLinkedContributions(
  tx: PracticeTransaction,
  ids: readonly string[],
): Promise<readonly Linked[]> {
  const names = new Map((await findPeople(tx)).map((one) => [`person:${one.personId}`, one.name]))
  const shown = await findShown(tx, ids)
  return Promise.all(
    shown.map(async (one) => {
      const audit = await findAuditOf(tx, `contribution:${one.contributionId}`)
      return {
        id: one.contributionId,
        kind: namePlace(one),
        title: `by ${one.authorName ?? 'somebody'}, now ${one.networkState}`,
        href: `/contributions/${one.contributionId}`,
        detail: (one.text ?? '').slice(0, 200),
        permission: 'contributions:read' as const,
        moments: audit.flatMap(({ at, action, actor }) => {
          const decided = action.startsWith('decided-') ? `Decided: ${action.slice(8)}` : undefined
          const words = MOMENTS[action] ?? decided
          return words === undefined
            ? []
            : [{ at, title: `${namePlace(one)}: ${words}`, by: names.get(actor) }]
        }),
      }
    }),
  )
}
