import { z } from 'zod'
import type { NetworkFailure } from '../../contributions/rules/step.ts'

const GraphError = z.object({
  error: z.object({ code: z.number(), error_subcode: z.number().optional() }),
})

/** Without a header that says how long, a throttled page is left alone for an hour. */
const DEFAULT_PARK_MS = 3600_000

const THROTTLES = new Set([4, 17, 32, 341, 613, 80001, 80002, 80006])
/** 2500 is about the path: a token is always sent. */
const AUTH = new Set([102, 190])
const BLOCKS = new Set([368])
const PASSING = new Set([1, 2])

/**
 * Sorts an answer that is no success, by the error's code and never by the HTTP status, which Graph
 * uses freely.
 * @param isWrite - a write that failed oddly may have happened
 * @param parkMs - how long the usage headers say to stay away
 * @see https://developers.facebook.com/docs/graph-api/guides/error-handling
 */
export function sortGraphFailure(
  body: unknown,
  isWrite: boolean,
  parkMs: number | undefined,
): NetworkFailure {
  const parsed = GraphError.safeParse(body)
  if (!parsed.success) {
    return { kind: isWrite ? 'ambiguous' : 'transient', message: 'Facebook gave no proper answer.' }
  }
  const { code, error_subcode: subcode } = parsed.data.error
  const named = subcode === undefined ? String(code) : `${code}/${subcode}`
  return { ...sortCode(code, subcode, isWrite, parkMs), code: named }
}

function sortCode(
  code: number,
  subcode: number | undefined,
  isWrite: boolean,
  parkMs = DEFAULT_PARK_MS,
): NetworkFailure {
  if (isGone(code, subcode)) return FAILURES.gone
  if (THROTTLES.has(code)) {
    return { kind: 'throttle', retryAfterMs: parkMs, message: 'Facebook asks us to slow down.' }
  }
  if (AUTH.has(code)) return FAILURES.auth
  if (BLOCKS.has(code)) return FAILURES.blocked
  if (PASSING.has(code)) {
    return { ...FAILURES.passing, kind: isWrite ? 'ambiguous' : 'transient' }
  }
  return isPermission(code) ? FAILURES.permission : FAILURES.invalid
}

const FAILURES = {
  auth: { kind: 'auth', message: 'Facebook no longer accepts the connection. Connect it again.' },
  blocked: { kind: 'blocked', message: 'Facebook has blocked the page from doing this for now.' },
  gone: { kind: 'gone', message: 'It is no longer on Facebook, or we may no longer see it.' },
  permission: { kind: 'permission', message: 'Facebook does not allow the page to do this.' },
  passing: { message: 'Facebook could not answer just now.' },
  invalid: { kind: 'invalid', message: 'Facebook refused the request.' },
} as const

/** 100 alone is an invalid parameter; with 33 the object is gone, or not visible to us. */
function isGone(code: number, subcode: number | undefined): boolean {
  return code === 33 || code === 803 || (code === 100 && subcode === 33)
}

function isPermission(code: number): boolean {
  return code === 3 || code === 10 || (code >= 200 && code < 300)
}

const Usage = z.record(
  z.string(),
  z.array(z.object({ estimated_time_to_regain_access: z.number().optional() })),
)

/** Reads the business-use-case usage header: how long to stay away, given in minutes. */
export function readParkMs(header: string | null): number | undefined {
  if (header === null) return undefined
  try {
    const usage = Usage.parse(JSON.parse(header))
    const minutes = Object.values(usage)
      .flat()
      .map((one) => one.estimated_time_to_regain_access ?? 0)
    const longest = Math.max(0, ...minutes)
    return longest > 0 ? longest * 60_000 : undefined
  } catch {
    return undefined
  }
}
