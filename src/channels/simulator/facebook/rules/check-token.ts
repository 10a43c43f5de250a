import { createHmac, timingSafeEqual } from 'node:crypto'
import { ok, type Result } from '../../../../base/result.ts'
import type { GraphError, GraphErrorName } from '../errors/graph-errors.ts'
import { refuse } from '../errors/refuse.ts'
import type { Facebook } from '../facebook.ts'
import type { App, Token } from '../world/world.ts'

export interface Caller {
  readonly token: Token
  readonly app: App
}

const REVOKED: Readonly<Record<number, GraphErrorName>> = {
  458: 'app-removed',
  459: 'checkpoint',
  460: 'password-changed',
  463: 'token-expired',
  464: 'unconfirmed-user',
  467: 'logged-out',
  492: 'no-page-role',
}

/** Finds whose token it is, and refuses the dead ones as Meta does. */
export function checkToken(
  facebook: Facebook,
  value: string | undefined,
): Result<Caller, GraphError> {
  if (value === undefined || value === '') return refuse(facebook.settings().missingTokenError)
  const token = facebook.world.tokens.get(value) ?? appToken(facebook, value)
  const app = token && facebook.world.apps.get(token.appId)
  if (!app) return refuse('token-invalid')
  const death = causeOfDeath(token, facebook.clock.now())
  return death === undefined ? ok({ token, app }) : refuse(death)
}

function causeOfDeath(token: Token, nowMs: number): GraphErrorName | undefined {
  if (token.revokedSubcode !== undefined) return REVOKED[token.revokedSubcode] ?? 'token-invalid'
  return (token.expiresMs ?? Infinity) <= nowMs ? 'token-expired' : undefined
}

/** An app token is the app's id and secret with a bar between them. */
function appToken(facebook: Facebook, value: string): Token | undefined {
  const bar = value.indexOf('|')
  const app = facebook.world.apps.get(value.slice(0, bar))
  if (bar < 0 || !app?.secrets.includes(value.slice(bar + 1))) return undefined
  return {
    value,
    type: 'app',
    appId: app.id,
    ownerId: app.id,
    scopes: [],
    tasks: [],
    issuedMs: 0,
    dataAccessExpiresMs: Infinity,
  }
}

/** The proof that the caller knows the app's secret: checked when given, and when the app insists. */
export function checkProof(
  { token, app }: Caller,
  proof: string | undefined,
): Result<undefined, GraphError> {
  if (proof === undefined) {
    return app.requiresProof
      ? refuse('bad-proof', 'API calls from the server require an appsecret_proof argument')
      : ok(undefined)
  }
  const isProven = app.secrets.some((secret) => isSame(proof, prove(secret, token.value)))
  return isProven ? ok(undefined) : refuse('bad-proof')
}

function prove(secret: string, token: string): string {
  return createHmac('sha256', secret).update(token).digest('hex')
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
