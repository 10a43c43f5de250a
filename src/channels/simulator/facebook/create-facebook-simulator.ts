import { createChance } from '../chance.ts'
import type { WorldClock } from '../clock/world-clock.ts'
import { createLedger } from '../ledger/ledger.ts'
import { startServer, type RunningServer, type ServerAddress } from '../web/start-server.ts'
import type { WebAnswer, WebHandler, WebRequest } from '../web/web-answer.ts'
import { createActs } from './acts/acts.ts'
import { resumeSchedule } from './acts/post-acts.ts'
import { NO_CHAOS, type Chaos } from './chaos/chaos.ts'
import { answerControl } from './control/answer-control.ts'
import type { FacebookSimulator } from './facebook-simulator.ts'
import type { Facebook } from './facebook.ts'
import { createFaults } from './faults/faults.ts'
import { answerGraph } from './graph/answer-graph.ts'
import { answerMedia } from './graph/answer-media.ts'
import { FACEBOOK_SETTINGS, type FacebookSettings } from './settings.ts'
import { createUsage } from './usage/usage.ts'
import { createAgenda } from './webhooks/agenda.ts'
import { createCourier } from './webhooks/deliver.ts'
import { createOutbox } from './webhooks/outbox.ts'
import type { PageChange } from './webhooks/page-change.ts'
import { createBuilder } from './world/builder.ts'
import { loadWorld, saveWorld } from './world/save-world.ts'
import { createWorld, emptyWorld } from './world/world.ts'

export interface FacebookSimulatorOptions {
  readonly clock: WorldClock
  /** Absent: 1. */
  readonly seed?: number
  readonly settings?: Partial<FacebookSettings>
  readonly chaos?: Partial<Chaos>
  /** Absent: any free port of 127.0.0.1. */
  readonly address?: ServerAddress
  /** The world of an earlier run. */
  readonly saved?: Buffer
  /** Another network, played at the same address. */
  readonly beside?: WebHandler
}

/** Plays Meta's Graph API for Facebook pages, in memory, on this machine alone. */
export function createFacebookSimulator(options: FacebookSimulatorOptions): FacebookSimulator {
  const { clock } = options
  let settings = { ...FACEBOOK_SETTINGS, ...options.settings }
  let chaos = { ...NO_CHAOS, ...options.chaos }
  let server: RunningServer | undefined
  const chance = createChance(options.seed ?? 1)
  const ledger = createLedger()
  const agenda = createAgenda(clock)
  const core = {
    world: createWorld(clock.now()),
    clock,
    chance,
    settings: () => settings,
    baseUrl: () => server?.url ?? '',
  }
  const facebook: Facebook = { ...core, publish }
  const faults = createFaults(chance)
  const usage = createUsage(clock, core.settings)
  const readChaos = () => chaos
  const courier = createCourier({ facebook, ledger, agenda, chaos: readChaos })
  const outbox = createOutbox({ facebook: core, agenda, courier, chaos: readChaos })
  const act = createActs(facebook)
  if (options.saved) {
    loadWorld(core.world, options.saved)
    resumeSchedule(facebook)
  }

  function publish(change: PageChange): void {
    outbox.publish(change)
    const isNew = change.value['verb'] === 'add' && core.world.comments.has(change.objectId)
    if (isNew && chance.isHit(chaos.deleteBeforeFetch)) {
      agenda.schedule(0, () => {
        if (core.world.comments.has(change.objectId)) act.remove(change.objectId)
        return Promise.resolve()
      })
    }
  }

  async function answer(request: WebRequest): Promise<WebAnswer | undefined> {
    return (
      (await answerGraph({ facebook, faults, usage }, ledger, request)) ??
      answerMedia(facebook, request) ??
      (await options.beside?.(request)) ??
      (await answerControl(simulator, facebook, request))
    )
  }

  const simulator: FacebookSimulator = {
    get url() {
      if (!server) throw new Error('The simulator is not running.')
      return server.url
    },
    async start() {
      server ??= await startServer(options.address ?? { host: '127.0.0.1', port: 0 }, answer)
    },
    async stop() {
      agenda.clear()
      await server?.stop()
      server = undefined
    },
    world: core.world,
    build: createBuilder(core.world, clock, core.settings),
    act,
    ledger,
    faults,
    usage,
    deliveries: { pending: agenda.open, idle: agenda.idle },
    changeSettings(changes) {
      settings = { ...settings, ...changes }
    },
    changeChaos(changes) {
      chaos = { ...chaos, ...changes }
    },
    save: () => saveWorld(core.world),
    reset({ emptiesWorld } = { emptiesWorld: false }) {
      agenda.clear()
      outbox.clear()
      faults.clear()
      usage.clear()
      ledger.clear()
      chaos = { ...NO_CHAOS, ...options.chaos }
      settings = { ...FACEBOOK_SETTINGS, ...options.settings }
      if (emptiesWorld) emptyWorld(core.world)
    },
  }
  return simulator
}
