import { createHmac } from 'node:crypto'
import { err, ok, type Result } from '../../base/result.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'
import { readParkMs, sortGraphFailure } from './graph-failure.ts'
import { parseJsonExactly } from './parse-json.ts'
import { appOwner, type Urgency, type UsageMeter } from './usage-meter.ts'

export interface GraphSettings {
  /** Without a version, such as `https://graph.facebook.com`. */
  readonly baseUrl: string
  /** Such as `v25.0`. */
  readonly version: string
  readonly fetch: typeof fetch
  /** Absent: nothing is held back, as for a single command. */
  readonly usage?: UsageMeter
}

export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Below the version, such as `/{comment-id}`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
  readonly token: string
  readonly appSecret?: string
  /** In place of `body`, for pictures. */
  readonly form?: FormData
  /** Whose allowance it uses: the page's id, and the app's. */
  readonly pageId?: string
  readonly appId?: string
  readonly urgency?: Urgency
}

const DEADLINE_MS = 10_000
const LARGEST_ANSWER_BYTES = 5_000_000

/**
 * One call to the Graph API. The token travels in a header, never in an address; redirects are
 * refused; the answer's ids stay exact.
 */
export async function callGraph(
  settings: GraphSettings,
  call: GraphCall,
): Promise<Result<unknown, NetworkFailure>> {
  const waitMs = settings.usage?.waitMs(ownersOf(call), call.urgency ?? 'needed') ?? 0
  if (waitMs > 0) return err({ ...TOO_FAST, retryAfterMs: waitMs, code: 'held-back' })
  try {
    const response = await settings.fetch(addressOf(settings, call), requestOf(call))
    return await readAnswer(settings, call, response)
  } catch {
    // No answer came: a time-out, a broken connection. A write may have happened all the same.
    return err({
      kind: isWrite(call) ? 'ambiguous' : 'transient',
      message: 'Facebook did not answer.',
      code: 'no-answer',
    })
  }
}

const isWrite = ({ method }: GraphCall) => method !== 'GET'

function requestOf({ method, token, body, form }: GraphCall): RequestInit {
  return {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
    ...(form && { body: form }),
    redirect: 'error',
    signal: AbortSignal.timeout(DEADLINE_MS),
  }
}

async function readAnswer(
  settings: GraphSettings,
  call: GraphCall,
  response: Response,
): Promise<Result<unknown, NetworkFailure>> {
  settings.usage?.note(ownersOf(call)[0] ?? '', response.headers)
  const body = await readBody(response)
  if (response.ok && body !== undefined && !isError(body)) return ok(body)
  const parkMs = readParkMs(response.headers.get('x-business-use-case-usage'))
  const failure = sortGraphFailure(body, isWrite(call), parkMs)
  if (failure.kind === 'throttle') parkOwners(settings, call, failure)
  return err(failure)
}

const TOO_FAST = { kind: 'throttle', message: 'Facebook asks us to slow down.' } as const

function ownersOf({ pageId, appId }: GraphCall): readonly string[] {
  return [
    ...(pageId === undefined ? [] : [pageId]),
    ...(appId === undefined ? [] : [appOwner(appId)]),
  ]
}

/** Code 4 stops the whole app, the others the token that was used. */
function parkOwners(
  { usage }: GraphSettings,
  call: GraphCall,
  { code, retryAfterMs }: { readonly code?: string | undefined; readonly retryAfterMs: number },
): void {
  const owners = code === '4' && call.appId !== undefined ? [appOwner(call.appId)] : ownersOf(call)
  for (const owner of owners.slice(0, 1)) usage?.park(owner, retryAfterMs)
}

function addressOf({ baseUrl, version }: GraphSettings, call: GraphCall): URL {
  const address = new URL(`${baseUrl.replace(/\/$/, '')}/${version}${call.path}`)
  for (const [name, value] of Object.entries(call.query ?? {})) {
    address.searchParams.set(name, value)
  }
  if (call.appSecret !== undefined) {
    const proof = createHmac('sha256', call.appSecret).update(call.token).digest('hex')
    address.searchParams.set('appsecret_proof', proof)
  }
  return address
}

function isError(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'error' in body
}

/** The answer, or undefined when it is no JSON: Graph can send HTML or nothing with an error. */
async function readBody(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text.length > LARGEST_ANSWER_BYTES) return undefined
  try {
    return parseJsonExactly(text)
  } catch {
    return undefined
  }
}
