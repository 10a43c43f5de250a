import type { Ledger } from '../ledger/ledger.ts'
import type { Acts } from './acts/acts.ts'
import type { Chaos } from './chaos/chaos.ts'
import type { Faults } from './faults/faults.ts'
import type { FacebookSettings } from './settings.ts'
import type { Usage } from './usage/usage.ts'
import type { Builder } from './world/builder.ts'
import type { World } from './world/world.ts'

export interface FacebookSimulator {
  /** Once started: the value for `META_GRAPH_URL`. */
  readonly url: string
  /** Throws on an address other machines could reach. */
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
  readonly world: World
  /** Makes apps, pages, people and tokens. */
  readonly build: Builder
  /** Writes, edits and deletes as people do on the network itself. */
  readonly act: Acts
  readonly ledger: Ledger
  readonly faults: Faults
  readonly usage: Usage
  readonly deliveries: Deliveries
  readonly changeSettings: (settings: Partial<FacebookSettings>) => void
  readonly changeChaos: (chaos: Partial<Chaos>) => void
  /** The world as it is, for `saved` of a later run. */
  readonly save: () => Buffer
  /** Forgets faults, chaos, limits, the ledger and what is on its way; the world too if told so. */
  readonly reset: (options?: { readonly emptiesWorld: boolean }) => void
}

interface Deliveries {
  /** Updates that were never tried yet, and attempts under way. */
  readonly pending: () => number
  /** Resolves when none are; retries of the future are not waited for. */
  readonly idle: () => Promise<void>
}
