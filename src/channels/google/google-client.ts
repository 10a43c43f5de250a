import { createHash } from 'node:crypto'
import { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'
import type { GoogleCredentials } from './credentials.ts'
import { sortGoogleFailure } from './google-failure.ts'

export interface GoogleSettings {
  /** Such as `https://mybusiness.googleapis.com`. */
  readonly baseUrl: string
  readonly tokenUrl: string
  readonly fetch: typeof fetch
  readonly now: () => Date
}

export interface GoogleCall {
  readonly method: 'GET' | 'PUT' | 'DELETE'
  /** From the host on, such as `/v4/accounts/1/locations/2/reviews`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
}

type Answer = Result<unknown, NetworkFailure>

const DEADLINE_MS = 10_000
const LARGEST_ANSWER_BYTES = 5_000_000
/** A token is renewed before it ends, not when a call fails. */
const RENEW_AHEAD_MS = 60_000

export type CallGoogle = (credentials: GoogleCredentials, call: GoogleCall) => Promise<Answer>

/** Calls the Google Business Profile API, and keeps its short-lived access tokens meanwhile. */
export function createGoogleClient(settings: GoogleSettings): CallGoogle {
  const tokens = new Map<string, { readonly value: string; readonly endsMs: number }>()

  async function findToken(
    credentials: GoogleCredentials,
    key: string,
  ): Promise<Result<string, NetworkFailure>> {
    const kept = tokens.get(key)
    const nowMs = settings.now().getTime()
    if (kept !== undefined && kept.endsMs - RENEW_AHEAD_MS > nowMs) return ok(kept.value)
    const made = await askForToken(settings, credentials)
    if (!made.ok) return made
    const { access_token: value, expires_in: seconds } = made.value
    tokens.set(key, { value, endsMs: nowMs + seconds * 1000 })
    return ok(value)
  }

  async function callOnce(credentials: GoogleCredentials, call: GoogleCall, key: string) {
    const token = await findToken(credentials, key)
    return token.ok ? send(settings, call, token.value) : token
  }

  return async (credentials, call) => {
    const key = createHash('sha256').update(credentials.refreshToken).digest('hex')
    const answer = await callOnce(credentials, call, key)
    if (answer.ok || answer.error.code !== '401') return answer
    // Google can end an access token early: once more with a new one tells whether that was all.
    tokens.delete(key)
    return callOnce(credentials, call, key)
  }
}

const Token = z.object({ access_token: z.string().min(1), expires_in: z.number().default(3600) })

/** @see https://developers.google.com/identity/protocols/oauth2/web-server#offline */
async function askForToken(
  settings: GoogleSettings,
  { clientId, clientSecret, refreshToken }: GoogleCredentials,
): Promise<Result<z.infer<typeof Token>, NetworkFailure>> {
  const form = { client_id: clientId, client_secret: clientSecret, refresh_token: refreshToken }
  const answer = await request(settings, settings.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({ ...form, grant_type: 'refresh_token' }),
  })
  if (answer === undefined) return err(NO_ANSWER)
  const { status, body } = answer
  const token = Token.safeParse(body)
  if (status === 200 && token.success) return ok(token.data)
  return err(status >= 500 || status === 429 ? NO_ANSWER : REVOKED)
}

const NO_ANSWER: NetworkFailure = {
  kind: 'transient',
  message: 'Google did not answer.',
  code: 'no-answer',
}
const REVOKED: NetworkFailure = {
  kind: 'auth',
  message: 'Google no longer accepts the connection. Connect it again.',
  code: 'invalid_grant',
}

async function send(settings: GoogleSettings, call: GoogleCall, token: string): Promise<Answer> {
  const address = new URL(settings.baseUrl.replace(/\/$/, '') + call.path)
  for (const [name, value] of Object.entries(call.query ?? {})) {
    address.searchParams.set(name, value)
  }
  const answer = await request(settings, address, {
    method: call.method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(call.body && { 'content-type': 'application/json' }),
    },
    ...(call.body && { body: JSON.stringify(call.body) }),
  })
  const isWrite = call.method !== 'GET'
  if (answer === undefined) return err(isWrite ? { ...NO_ANSWER, kind: 'ambiguous' } : NO_ANSWER)
  const { status, body, retryAfter } = answer
  return status >= 200 && status < 300 && body !== undefined
    ? ok(body)
    : err(sortGoogleFailure({ status, body, retryAfter, isWrite }))
}

interface Heard {
  readonly status: number
  /** Undefined when it was no JSON. */
  readonly body: unknown
  readonly retryAfter: string | null
}

/** @returns undefined when no answer came */
async function request(
  settings: GoogleSettings,
  address: string | URL,
  init: RequestInit,
): Promise<Heard | undefined> {
  try {
    const response = await settings.fetch(address, {
      ...init,
      redirect: 'error',
      signal: AbortSignal.timeout(DEADLINE_MS),
    })
    const text = await response.text()
    const body = text.length > LARGEST_ANSWER_BYTES ? undefined : parseOrUndefined(text)
    return { status: response.status, body, retryAfter: response.headers.get('retry-after') }
  } catch {
    return undefined
  }
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text)
  } catch {
    return undefined
  }
}
