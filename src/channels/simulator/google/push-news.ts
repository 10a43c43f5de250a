import { createSign, generateKeyPairSync, randomUUID } from 'node:crypto'
import type { WorldClock } from '../clock/world-clock.ts'
import type { Json, JsonRecord } from '../json.ts'
import type { GoogleSettings } from './settings.ts'
import type { Review, Subscription } from './world.ts'

const KEY_ID = 'simulated-key'

export interface Pusher {
  /** The keys that prove a push, as `GET /certs` tells them. */
  readonly certs: () => JsonRecord
  readonly push: (subscription: Subscription, type: string, review: Review) => void
  /** Attempts under way. */
  readonly pending: () => number
}

const makeKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

interface PusherParts {
  readonly clock: WorldClock
  readonly settings: () => GoogleSettings
}

/** Pushes as Pub/Sub does: with an OIDC token, again and again until it is taken. */
export function createPusher({ clock, settings }: PusherParts): Pusher {
  let made: ReturnType<typeof makeKeys> | undefined
  // Making keys takes long, and most who play Google push nothing.
  const keys = () => (made ??= makeKeys())
  let underWay = 0

  function signToken({ endpoint, serviceAccount, audience = endpoint }: Subscription): string {
    const nowSeconds = Math.floor(Date.now() / 1000)
    const encode = (part: JsonRecord) => Buffer.from(JSON.stringify(part)).toString('base64url')
    const claims = {
      ...{ iss: 'https://accounts.google.com', aud: audience, sub: '1017' },
      ...{ email: serviceAccount, email_verified: true },
      ...{ iat: nowSeconds, exp: nowSeconds + 3600 },
    }
    const signed = `${encode({ alg: 'RS256', kid: KEY_ID, typ: 'JWT' })}.${encode(claims)}`
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(keys().privateKey, 'base64url')}`
  }

  async function send(subscription: Subscription, body: string, attempt: number): Promise<void> {
    underWay++
    const isTaken = await post(subscription, body)
    underWay--
    const afterMs = settings().pushRetryMs[attempt]
    if (!isTaken && afterMs !== undefined) {
      clock.schedule(afterMs, () => void send(subscription, body, attempt + 1))
    }
  }

  async function post(subscription: Subscription, body: string): Promise<boolean> {
    try {
      const response = await fetch(subscription.endpoint, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${signToken(subscription)}`,
          'content-type': 'application/json',
        },
        body,
        signal: AbortSignal.timeout(settings().pushTimeoutMs),
      })
      return response.ok
    } catch {
      return false
    }
  }

  return {
    certs: () => {
      const jwk = keys().publicKey.export({ format: 'jwk' }) as JsonRecord
      return { keys: [{ ...jwk, kid: KEY_ID, use: 'sig', alg: 'RS256' }] }
    },
    pending: () => underWay,
    push: (subscription, type, review) => {
      const data = Buffer.from(JSON.stringify(spell(settings().pushSpelling, type, review)))
      const messageId = randomUUID()
      const publishTime = new Date(clock.now()).toISOString()
      const message = { data: data.toString('base64'), messageId, publishTime }
      const body = JSON.stringify({ message, subscription: 'projects/p/subscriptions/reviews' })
      clock.schedule(0, () => void send(subscription, body, 0))
    },
  }
}

function spell(spelling: GoogleSettings['pushSpelling'], type: string, review: Review): Json {
  const { location, name } = review
  switch (spelling) {
    case 'plain':
      return { type, location, review: name }
    case 'v1':
      return { type, location_name: location, review_name: name }
    case 'v4':
      return { type, locationName: location, reviewName: name }
  }
}
