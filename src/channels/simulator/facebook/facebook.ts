import type { Chance } from '../chance.ts'
import type { WorldClock } from '../clock/world-clock.ts'
import type { FacebookSettings } from './settings.ts'
import type { PageChange } from './webhooks/page-change.ts'
import type { World } from './world/world.ts'

/** The simulated network, as its rules, routes and acts see it. */
export interface Facebook {
  readonly world: World
  readonly clock: WorldClock
  readonly chance: Chance
  /** Read anew each time: a test may change them on the way. */
  readonly settings: () => FacebookSettings
  /** Address of the simulator, without a path. */
  readonly baseUrl: () => string
  /** Tells every subscribed app. */
  readonly publish: (change: PageChange) => void
}
