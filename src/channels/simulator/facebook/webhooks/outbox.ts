import type { Chance } from '../../chance.ts'
import type { Chaos } from '../chaos/chaos.ts'
import { strangersFor, twistChange } from '../chaos/twist-change.ts'
import type { Facebook } from '../facebook.ts'
import { isAuthorWithheld } from '../rules/withhold-author.ts'
import type { App } from '../world/world.ts'
import type { Agenda } from './agenda.ts'
import type { Courier } from './deliver.ts'
import type { PageChange } from './page-change.ts'
import type { Update } from './write-envelope.ts'

/** The network's own limit of updates in one delivery. */
const MOST_UPDATES = 1000

export interface OutboxParts {
  readonly facebook: Omit<Facebook, 'publish'>
  readonly agenda: Agenda
  readonly courier: Courier
  readonly chaos: () => Chaos
}

export interface Outbox {
  /** Tells every app that is subscribed, itself and by the page. */
  readonly publish: (change: PageChange) => void
  readonly clear: () => void
}

/** Takes changes to the courier: alone or together, in order or not, once or more often. */
export function createOutbox(parts: OutboxParts): Outbox {
  const { facebook, agenda, courier, chaos } = parts
  const queues = new Map<string, Update[]>()

  function enqueue(appId: string, updates: readonly Update[]): void {
    const queue = queues.get(appId)
    if (queue) {
      queue.push(...updates)
      return
    }
    queues.set(appId, [...updates])
    agenda.schedule(chooseBatchWait(), () => flush(appId))
  }

  function chooseBatchWait(): number {
    const { batch, batchWindowMs } = chaos()
    return batch > 0 ? facebook.chance.below(batchWindowMs) : facebook.settings().batchWindowMs
  }

  async function flush(appId: string): Promise<void> {
    const updates = queues.get(appId) ?? []
    queues.delete(appId)
    const batches: (readonly Update[])[] = []
    for (let from = 0; from < updates.length;) {
      const size = chooseBatchSize()
      batches.push(updates.slice(from, from + size))
      from += size
    }
    await Promise.all(batches.map((batch) => courier.deliver(appId, batch)))
  }

  function chooseBatchSize(): number {
    const { chance } = facebook
    const { batch, largestBatch } = chaos()
    const size = chance.isHit(batch)
      ? 1 + chance.below(largestBatch)
      : facebook.settings().largestBatch
    return Math.min(size, MOST_UPDATES)
  }

  function send(app: App, change: PageChange): void {
    const { chance, world } = facebook
    const wild = chaos()
    if (chance.isHit(wild.drop)) return
    const copies = chance.isHit(wild.duplicate) ? 2 + chance.below(wild.mostCopies) : 1
    const startsEntry = chance.isHit(wild.split)
    const known = isAuthorWithheld(world, app, change.actorId)
      ? { ...change, value: { ...change.value, from: undefined } }
      : change
    for (let copy = 0; copy < copies; copy++) {
      const update = twistChange({ ...known, startsEntry }, wild, chance)
      const updates = [update, ...strangersFor(update, wild, chance)]
      agenda.schedule(chooseDelay(wild, chance), () => {
        enqueue(app.id, updates)
        return Promise.resolve()
      })
    }
  }

  return {
    publish(change) {
      if (change.isEcho && !facebook.settings().echoesOwnWrites) return
      for (const app of listeners(facebook, change)) send(app, change)
    },
    clear() {
      queues.clear()
    },
  }
}

/** The apps that hear of a change: live, subscribed to the field, and installed on the page. */
function listeners(
  { world, settings }: OutboxParts['facebook'],
  change: PageChange,
): readonly App[] {
  const installed = world.pages.get(change.pageId)?.subscribedApps ?? new Map<string, string[]>()
  return [...installed].flatMap(([appId, fields]) => {
    const app = world.apps.get(appId)
    const hears =
      app?.subscription?.fields.includes(change.field) === true && fields.includes(change.field)
    return hears && (app.isLive || !settings().pageEventsNeedLiveApp) ? [app] : []
  })
}

function chooseDelay(chaos: Chaos, chance: Chance): number {
  const overtaken = chaos.reorderWindowMs > 0 ? chance.below(chaos.reorderWindowMs) : 0
  return overtaken + (chance.isHit(chaos.delay) ? chance.below(chaos.longestDelayMs) : 0)
}
