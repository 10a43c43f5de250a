import { createTimerClock } from '../../channels/simulator/clock/timer-clock.ts'
import { createFacebookSimulator } from '../../channels/simulator/facebook/create-facebook-simulator.ts'
import type { FacebookSimulator } from '../../channels/simulator/facebook/facebook-simulator.ts'
import { createReadyWorld } from '../../channels/simulator/facebook/ready-world.ts'
import type { WebHandler } from '../../channels/simulator/web/web-answer.ts'
import { makePassword } from '../make-password.ts'
import type { KeptDemonstration } from './demonstration-file.ts'
import { posts } from './script/posts.ts'

const DAY_MS = 24 * 3_600_000

/** Plays Facebook on this machine alone, at the same port as before where that is free. */
export async function startSimulator(
  kept: Pick<KeptDemonstration, 'port' | 'world'> | undefined,
  beside: WebHandler,
): Promise<FacebookSimulator> {
  const start = async (port: number) => {
    const simulator = createFacebookSimulator({
      clock: createTimerClock(Date.now),
      beside,
      address: { host: '127.0.0.1', port },
      // Facebook asks people to sign in again after 90 days: nobody is there to do it.
      settings: { dataAccessMs: 36_500 * DAY_MS },
      ...(kept && { saved: kept.world }),
    })
    await simulator.start()
    simulator.changeSettings({ permalinkHost: simulator.url })
    return simulator
  }
  try {
    return await start(kept?.port ?? 0)
  } catch {
    return start(0)
  }
}

/** Makes the practice's page with what it posted in the last days. */
export function makePage(
  simulator: Pick<FacebookSimulator, 'build' | 'act'>,
  pageName: string,
  now: Date,
): Pick<KeptDemonstration, 'page' | 'progress'> {
  const { app, page, pageToken } = createReadyWorld(simulator, { pageName, posts: [] })
  const ids = posts.map(({ key, daysAgo, hour, minute, text }) => {
    const day = new Date(now.getTime() - daysAgo * DAY_MS)
    const createdMs = day.setUTCHours(hour, minute, 0, 0)
    return [key, simulator.act.post(page.id, { authorId: page.id, message: text, createdMs }).id]
  })
  return {
    page: {
      id: page.id,
      token: pageToken.value,
      appId: app.id,
      appSecret: app.secrets[0] ?? '',
      verifyToken: makePassword(),
    },
    progress: { played: 0, ids: Object.fromEntries(ids) as Record<string, string> },
  }
}
