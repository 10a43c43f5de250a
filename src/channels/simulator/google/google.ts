import type { Chance } from '../chance.ts'
import type { WorldClock } from '../clock/world-clock.ts'
import type { GoogleSettings } from './settings.ts'
import type { GoogleWorld, Review } from './world.ts'

/** The simulated network, as its routes and acts see it. */
export interface Google {
  readonly world: GoogleWorld
  readonly clock: WorldClock
  readonly chance: Chance
  /** Read anew each time: a test may change them on the way. */
  readonly settings: () => GoogleSettings
  /** Pushes the news of a review to whoever subscribed. */
  readonly push: (type: 'NEW_REVIEW' | 'UPDATED_REVIEW', review: Review) => void
}
