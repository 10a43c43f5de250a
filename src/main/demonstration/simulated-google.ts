import type { WorldClock } from '../../channels/simulator/clock/world-clock.ts'
import {
  createGoogleSimulator,
  type GoogleSimulator,
} from '../../channels/simulator/google/create-google-simulator.ts'
import { createReadyGoogle } from '../../channels/simulator/google/ready-world.ts'
import { findConnections } from '../../contributions/store/connections.ts'
import { saveAccountConnection } from '../save-page-connection.ts'
import type { House } from '../wire.ts'
import type { KeptDemonstration } from './demonstration-file.ts'
import type { Keeper } from './keeper.ts'
import { OPENING_REVIEWS, reviews } from './script/reviews.ts'

const PUSH_ACCOUNT = 'reviews@demonstration.iam.gserviceaccount.com'
const OPENING_EVERY_MS = 2000
const LATER_EVERY_MS = 90_000

/** Plays Google at the simulated Facebook's address. */
export function createGoogle(
  kept: Pick<KeptDemonstration, 'google'> | undefined,
  clock: WorldClock,
): GoogleSimulator {
  return createGoogleSimulator({ clock, ...(kept && { saved: kept.google.world }) })
}

/** Makes an account with a location for each of the practice's sites. */
export function makeLocations(
  google: GoogleSimulator,
  siteNames: readonly string[],
): KeptDemonstration['google'] {
  const { account, locations, client } = createReadyGoogle(google, siteNames)
  const { clientId, clientSecret, refreshToken } = client
  return {
    ...{ account, locations: [...locations], played: 0, world: google.save() },
    client: { clientId, clientSecret, refreshToken },
  }
}

/** Connects the locations, unless an earlier start did, and has Google push what is new. */
export async function connectLocations(
  { config, store, queue, seal }: House,
  google: GoogleSimulator,
  { practiceId, google: kept }: KeptDemonstration,
): Promise<void> {
  const { database } = store
  const connections = await database.inPractice(practiceId, findConnections)
  const connected = new Set(connections.map((row) => row.account_id))
  const deps = { database, enqueue: queue.enqueue, seal }
  for (const accountId of kept.locations.filter((location) => !connected.has(location))) {
    await saveAccountConnection(deps, practiceId, {
      ...{ network: 'google', accountId },
      accountName: google.world.locations.get(accountId)?.title ?? accountId,
      credentials: { ...kept.client, pushAccount: PUSH_ACCOUNT },
      ...{ tokenExpiresAt: undefined, dataAccessExpiresAt: undefined },
    })
  }
  google.build.subscribe(kept.account, {
    endpoint: `http://localhost:${config.port}/webhooks/google`,
    audience: new URL('/webhooks/google', config.publicUrl).href,
    serviceAccount: PUSH_ACCOUNT,
  })
}

/**
 * Has the reviews arrive, from where that was left.
 * @returns what stops it
 */
export function startReviews(
  google: GoogleSimulator,
  keeper: Keeper,
  { locations }: KeptDemonstration['google'],
  clock: WorldClock,
): () => void {
  let cancel = waitForNext()

  function waitForNext(): () => void {
    const played = keeper.reviewsPlayed()
    const review = reviews[played]
    const location = locations[review?.site ?? 0]
    if (review === undefined || location === undefined) return () => undefined
    return clock.schedule(played < OPENING_REVIEWS ? OPENING_EVERY_MS : LATER_EVERY_MS, () => {
      const { by: reviewer, stars, text: comment } = review
      google.act.review(location, { reviewer, stars, comment })
      keeper.noteReview(played + 1)
      cancel = waitForNext()
    })
  }

  return () => {
    cancel()
  }
}
