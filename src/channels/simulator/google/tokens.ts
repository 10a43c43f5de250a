import { randomBytes } from 'node:crypto'
import { readParameters, readText } from '../web/read-parameters.ts'
import { sendJson, type WebAnswer, type WebRequest } from '../web/web-answer.ts'
import type { Google } from './google.ts'
import type { Client } from './world.ts'

interface AccessToken {
  readonly refreshToken: string
  readonly endsMs: number
}

/** Gives out access tokens and knows whose they are. */
export interface Tokens {
  /** `POST /token` */
  readonly give: (request: WebRequest) => WebAnswer
  /** Whose call this is; undefined when the token is unknown or over. */
  readonly findCaller: (request: WebRequest) => Client | undefined
  /** Ends every access token early; the refresh tokens stay. */
  readonly endAll: () => void
}

const SCOPE = 'https://www.googleapis.com/auth/business.manage'

export function createTokens({ world, clock, settings }: Google): Tokens {
  const given = new Map<string, AccessToken>()
  return {
    give(request) {
      const parameters = readParameters(request)
      const read = (name: string) => (parameters.ok ? readText(parameters.value, name) : undefined)
      const client = world.clients.get(read('refresh_token') ?? '')
      if (
        client?.clientId !== read('client_id') ||
        client?.clientSecret !== read('client_secret')
      ) {
        return sendJson(401, { error: 'invalid_client', error_description: 'Unauthorized' })
      }
      if (client === undefined || client.isRevoked) {
        const error_description = 'Token has been expired or revoked.'
        return sendJson(400, { error: 'invalid_grant', error_description })
      }
      const value = `ya29.${randomBytes(24).toString('base64url')}`
      const { tokenLifeMs } = settings()
      given.set(value, {
        refreshToken: client.refreshToken,
        endsMs: clock.now() + tokenLifeMs,
      })
      const expires_in = Math.floor(tokenLifeMs / 1000) - 1
      return sendJson(200, { access_token: value, expires_in, scope: SCOPE, token_type: 'Bearer' })
    },
    findCaller({ headers }) {
      const header = headers['authorization']
      const value = typeof header === 'string' ? header.replace(/^Bearer /, '') : ''
      const token = given.get(value)
      const isOver = token === undefined || token.endsMs <= clock.now()
      const client = world.clients.get(token?.refreshToken ?? '')
      return isOver || client?.isRevoked === true ? undefined : client
    },
    endAll() {
      given.clear()
    },
  }
}
