import { v7 as newId } from 'uuid'
import type { PracticeId } from '../../base/practice-id.ts'
import { createTimerClock } from '../../channels/simulator/clock/timer-clock.ts'
import type { FacebookSimulator } from '../../channels/simulator/facebook/facebook-simulator.ts'
import type { GoogleSimulator } from '../../channels/simulator/google/create-google-simulator.ts'
import type { Config } from '../config.ts'
import type { Store } from '../open-store.ts'
import type { House } from '../wire.ts'
import type { PracticeName } from '../with-store.ts'
import { catchUp } from './catch-up.ts'
import { connectPage, subscribeWebhook } from './connect-page.ts'
import { type KeptDemonstration, readKept, writeKept } from './demonstration-file.ts'
import { introduce } from './introduce.ts'
import { createKeeper } from './keeper.ts'
import { startPlayer } from './player.ts'
import { makePeople, readExamplePractice, setUpPractice } from './set-up-practice.ts'
import { connectLocations, createGoogle, makeLocations, startReviews } from './simulated-google.ts'
import { makePage, startSimulator } from './simulated-page.ts'

export interface Demonstration {
  /** The configuration, with the simulated networks in place of the real ones. */
  readonly config: Config
  /** Connects the page, tells how to look around, and lets the public write. Heed must be listening. */
  readonly play: (house: House) => Promise<void>
  readonly stop: () => Promise<void>
}

const KEEP_EVERY_MS = 500

/**
 * Sets up the example practice and a simulated Facebook, or takes them up again where they were left.
 * @returns undefined where the demonstration has no place: it is switched off, a network is given, or
 *   the database holds a practice that is not the demonstration's
 */
export async function startDemonstration(
  config: Config,
  store: Pick<Store, 'database'>,
): Promise<Demonstration | undefined> {
  if (!config.demonstration || config.metaGraphUrl !== undefined) return undefined
  const practices = await store.database.call<PracticeName>('list_practices', [])
  const found = readKept(config.dataFolder)
  const earlier = practices.some(({ practice_id }) => practice_id === found?.practiceId)
    ? found
    : undefined
  if (earlier === undefined && practices.length > 0) return undefined
  const clock = createTimerClock(Date.now)
  const google = createGoogle(earlier, clock)
  const simulator = await startSimulator(earlier, google.answer)
  const kept = earlier ?? (await begin(config, store, { simulator, google }))
  const keeper = createKeeper(config.dataFolder, simulator, google, kept)
  const keeping = setInterval(keeper.keepWorld, KEEP_EVERY_MS).unref()
  const players: (() => void)[] = []
  return {
    config: { ...config, metaGraphUrl: simulator.url, googleBusinessUrl: simulator.url },
    play: async (house) => {
      await connectPage(house, kept)
      await subscribeWebhook(house, kept)
      await connectLocations(house, google, kept)
      await catchUp(simulator, store.database.inPractice, kept.practiceId, kept.page.id)
      console.log(introduce(house.config.publicUrl.origin, simulator.url, kept.people))
      players.push(
        startPlayer(simulator, keeper, clock),
        startReviews(google, keeper, kept.google, clock),
      )
    },
    stop: async () => {
      for (const stopPlayer of players) stopPlayer()
      clearInterval(keeping)
      await simulator.stop()
      keeper.keepWorld()
    },
  }
}

interface Stage {
  readonly simulator: FacebookSimulator
  readonly google: GoogleSimulator
}

/** The file comes first: a practice without it would be taken for somebody's own. */
async function begin(
  config: Config,
  { database }: Pick<Store, 'database'>,
  { simulator, google }: Stage,
): Promise<KeptDemonstration> {
  const directory = readExamplePractice()
  const kept: KeptDemonstration = {
    practiceId: newId() as PracticeId,
    people: makePeople(),
    ...makePage(simulator, directory.name, new Date()),
    port: Number(new URL(simulator.url).port),
    world: simulator.save(),
    google: makeLocations(
      google,
      directory.sites.map(({ name }) => name),
    ),
  }
  writeKept(config.dataFolder, kept)
  await setUpPractice(database.inPractice, kept.practiceId, directory, kept.people)
  return kept
}
