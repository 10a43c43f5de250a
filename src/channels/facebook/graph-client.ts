import { createHmac } from 'node:crypto'
import { err, ok, type Result } from '../../base/result.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'
import { readParkMs, sortGraphFailure } from './graph-failure.ts'
import { parseJsonExactly } from './parse-json.ts'

export interface GraphSettings {
  /** Without a version, such as `https://graph.facebook.com`. */
  readonly baseUrl: string
  /** Such as `v25.0`. */
  readonly version: string
  readonly fetch: typeof fetch
}

export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Below the version, such as `/{comment-id}`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
  readonly token: string
  readonly appSecret?: string
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
  const isWrite = call.method !== 'GET'
  try {
    const response = await settings.fetch(addressOf(settings, call), {
      method: call.method,
      headers: {
        authorization: `Bearer ${call.token}`,
        ...(call.body && { 'content-type': 'application/json' }),
      },
      ...(call.body && { body: JSON.stringify(call.body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(DEADLINE_MS),
    })
    const body = await readBody(response)
    if (response.ok && body !== undefined && !isError(body)) return ok(body)
    const parkMs = readParkMs(response.headers.get('x-business-use-case-usage'))
    return err(sortGraphFailure(body, isWrite, parkMs))
  } catch {
    // No answer came: a time-out, a broken connection. A write may have happened all the same.
    return err({
      kind: isWrite ? 'ambiguous' : 'transient',
      message: 'Facebook did not answer.',
      code: 'no-answer',
    })
  }
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
