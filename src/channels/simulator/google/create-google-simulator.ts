import { randomBytes } from 'node:crypto'
import { createChance } from '../chance.ts'
import type { WorldClock } from '../clock/world-clock.ts'
import { createLedger, type Ledger } from '../ledger/ledger.ts'
import { startServer, type RunningServer, type ServerAddress } from '../web/start-server.ts'
import { sendJson, type WebAnswer, type WebHandler, type WebRequest } from '../web/web-answer.ts'
import { createGoogleActs, type GoogleActs } from './acts.ts'
import { type GoogleErrorName, sendError } from './errors.ts'
import type { Google } from './google.ts'
import { createPusher } from './push-news.ts'
import { type Done, listReviews, readReview, withdrawReply, writeReply } from './review-routes.ts'
import { GOOGLE_SETTINGS, type GoogleSettings } from './settings.ts'
import { createTokens } from './tokens.ts'
import {
  createGoogleWorld,
  type Client,
  type GoogleWorld,
  loadGoogleWorld,
  saveGoogleWorld,
  type Subscription,
} from './world.ts'

export interface GoogleFault {
  /** Such as `PUT reply`; absent: every call. */
  readonly route?: string
  /** How many calls it meets; absent: no end. */
  readonly times?: number
  /** 0 to 1; absent: always. */
  readonly probability?: number
  /** The call takes effect first. */
  readonly commits?: boolean
  readonly outcome: GoogleErrorName | 'reset' | 'hang' | 'html'
}

export interface GoogleSimulator {
  /** Once started: the value for `GOOGLE_BUSINESS_URL`. */
  readonly url: string
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
  /** Answers what is Google's; undefined for other paths, so that one server can play both. */
  readonly answer: WebHandler
  readonly world: GoogleWorld
  readonly act: GoogleActs
  readonly ledger: Ledger
  readonly build: {
    readonly location: (account: string, location: string, title: string) => string
    readonly client: (accounts: readonly string[]) => Client
    readonly revoke: (refreshToken: string) => void
    readonly subscribe: (account: string, subscription: Subscription) => void
  }
  readonly addFault: (fault: GoogleFault) => void
  readonly clearFaults: () => void
  readonly endAccessTokens: () => void
  readonly changeSettings: (settings: Partial<GoogleSettings>) => void
  /** The world as it is, for `saved` of a later run. */
  readonly save: () => Buffer
  /** Pushes under way. */
  readonly pendingPushes: () => number
}

export interface GoogleSimulatorOptions {
  readonly clock: WorldClock
  readonly seed?: number
  readonly settings?: Partial<GoogleSettings>
  readonly address?: ServerAddress
  /** The world of an earlier run. */
  readonly saved?: Buffer
}

const REVIEWS = /^\/v4\/(accounts\/[^/]+\/locations\/[^/]+)\/reviews$/
const REVIEW = /^\/v4\/((accounts\/[^/]+\/locations\/[^/]+)\/reviews\/[^/]+)(\/reply)?$/
const LOCATION = /^\/v1\/(locations\/[^/]+)$/

/** Plays the Google Business Profile API, in memory, on this machine alone. */
export function createGoogleSimulator(options: GoogleSimulatorOptions): GoogleSimulator {
  const { clock } = options
  let settings = { ...GOOGLE_SETTINGS, ...options.settings }
  let server: RunningServer | undefined
  let faults: { readonly fault: GoogleFault; left: number }[] = []
  const world = options.saved === undefined ? createGoogleWorld() : loadGoogleWorld(options.saved)
  const chance = createChance(options.seed ?? 1)
  const ledger = createLedger()
  const readSettings = () => settings
  const pusher = createPusher({ clock, settings: readSettings })
  const google: Google = {
    ...{ world, clock, chance, settings: readSettings },
    push: (type, review) => {
      const account = review.location.replace(/\/locations\/.*$/, '')
      const subscription = world.subscriptions.get(account)
      if (subscription) pusher.push(subscription, type, review)
    },
  }
  const tokens = createTokens(google)

  function meetFault(route: string): GoogleFault | undefined {
    for (const met of faults) {
      const { fault } = met
      const isFor = fault.route === undefined || fault.route === route
      if (!isFor || !chance.isHit(fault.probability ?? 1)) continue
      met.left--
      faults = faults.filter(({ left }) => left > 0)
      return fault
    }
    return undefined
  }

  function answerReviews(
    request: WebRequest,
  ): { readonly route: string; readonly run: () => Done } | undefined {
    const list = REVIEWS.exec(request.path)?.[1]
    if (list !== undefined && request.method === 'GET') {
      return { route: 'GET reviews', run: () => forLocation(list, request) }
    }
    const [, name = '', , reply] = REVIEW.exec(request.path) ?? []
    if (name === '') return undefined
    const edge = reply === undefined ? 'review' : 'reply'
    return { route: `${request.method} ${edge}`, run: () => forReview(name, edge, request) }
  }

  function forLocation(location: string, request: WebRequest): Done {
    return world.locations.has(location)
      ? listReviews(google, location, request)
      : { answer: sendError('not-found') }
  }

  function forReview(name: string, edge: string, request: WebRequest): Done {
    const review = world.reviews.get(name)
    if (review === undefined) return { answer: sendError('not-found') }
    switch (`${request.method} ${edge}`) {
      case 'GET review':
        return readReview(google, review)
      case 'PUT reply':
        return writeReply(google, review, request)
      case 'DELETE reply':
        return withdrawReply(google, review)
      default:
        return { answer: sendError('not-found') }
    }
  }

  function refuseCaller(request: WebRequest): GoogleErrorName | undefined {
    const caller = tokens.findCaller(request)
    if (caller === undefined) return 'unauthenticated'
    if (!settings.isGranted) return 'not-granted'
    const [account = ''] = /accounts\/[^/]+/.exec(request.path) ?? []
    return account === '' || caller.accounts.has(account) ? undefined : 'permission-denied'
  }

  function judge(request: WebRequest, route: string, run: () => Done): Done & { fault?: string } {
    const refusal = refuseCaller(request)
    if (refusal !== undefined) return { answer: sendError(refusal) }
    const fault = meetFault(route)
    const isStray = request.method === 'GET' && chance.isHit(settings.strayNotFound)
    if (fault === undefined) return isStray ? { answer: sendError('not-found') } : run()
    const { write } = fault.commits === true ? run() : { write: undefined }
    return { answer: tellFault(fault.outcome), write, fault: fault.outcome }
  }

  async function answer(request: WebRequest): Promise<WebAnswer | undefined> {
    const { method, path } = request
    if (path === '/token' && method === 'POST') return tokens.give(request)
    if (path === '/certs') return sendJson(200, pusher.certs())
    const location = LOCATION.exec(path)?.[1]
    if (location !== undefined) return tellLocation(request, location)
    const found = answerReviews(request)
    if (found === undefined) return undefined
    const { answer: sent, write, fault } = judge(request, found.route, found.run)
    ledger.recordRequest({
      ...{ atMs: clock.now(), method, path, route: found.route, write, fault },
      parameters: Object.fromEntries(request.query),
      status: sent.kind === 'send' ? sent.status : undefined,
      tokenInUrl: request.query.has('access_token'),
      whileParked: false,
    })
    return Promise.resolve(sent)
  }

  function tellLocation(request: WebRequest, location: string): WebAnswer {
    if (tokens.findCaller(request) === undefined) return sendError('unauthenticated')
    const found = [...world.locations.values()].find(({ name }) => name.endsWith(`/${location}`))
    return found ? sendJson(200, { name: location, title: found.title }) : sendError('not-found')
  }

  return {
    get url() {
      if (!server) throw new Error('The simulator is not running.')
      return server.url
    },
    async start() {
      server ??= await startServer(options.address ?? { host: '127.0.0.1', port: 0 }, answer)
    },
    async stop() {
      await server?.stop()
      server = undefined
    },
    ...{ answer, world, ledger },
    act: createGoogleActs(google),
    build: {
      location(account, location, title) {
        const name = `accounts/${account}/locations/${location}`
        world.locations.set(name, { name, title })
        return name
      },
      client(accounts) {
        const secret = () => randomBytes(12).toString('hex')
        const client: Client = {
          clientId: `${secret()}.apps.googleusercontent.com`,
          clientSecret: `GOCSPX-${secret()}`,
          refreshToken: `1//0${secret()}`,
          accounts: new Set(accounts.map((account) => `accounts/${account}`)),
          isRevoked: false,
        }
        world.clients.set(client.refreshToken, client)
        return client
      },
      revoke(refreshToken) {
        const client = world.clients.get(refreshToken)
        if (client) world.clients.set(refreshToken, { ...client, isRevoked: true })
      },
      subscribe(account, subscription) {
        world.subscriptions.set(`accounts/${account}`, subscription)
      },
    },
    addFault: (fault) => faults.push({ fault, left: fault.times ?? Infinity }),
    clearFaults() {
      faults = []
    },
    endAccessTokens: tokens.endAll,
    changeSettings(changes) {
      settings = { ...settings, ...changes }
    },
    save: () => saveGoogleWorld(world),
    pendingPushes: pusher.pending,
  }
}

function tellFault(outcome: GoogleFault['outcome']): WebAnswer {
  if (outcome === 'reset' || outcome === 'hang') return { kind: outcome }
  if (outcome !== 'html') return sendError(outcome)
  const headers = { 'content-type': 'text/html' }
  return { kind: 'send', status: 502, headers, body: '<!DOCTYPE html><title>Error 502</title>' }
}
