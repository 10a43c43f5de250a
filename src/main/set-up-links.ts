import { findConnections } from '../contributions/store/connections.ts'
import type { SetUpTasksDeps } from '../practice/pages/settings/set-up/route.ts'

/** What setting up a practice needs of the rows above it. */
export const setUpLinks: Pick<
  SetUpTasksDeps,
  'hasConnection' | 'connectionsHref' | 'guidanceHref'
> = {
  hasConnection: async (tx) => (await findConnections(tx)).length > 0,
  connectionsHref: '/settings/connections',
  guidanceHref: '/settings/guidance',
}
