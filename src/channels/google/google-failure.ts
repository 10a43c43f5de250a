import { z } from 'zod'
import type { NetworkFailure } from '../../contributions/rules/step.ts'

const GoogleError = z.object({
  error: z.object({
    code: z.number(),
    status: z.string().optional(),
    details: z
      .array(z.looseObject({ metadata: z.record(z.string(), z.string()).optional() }))
      .optional()
      .catch(undefined),
  }),
})

const MINUTE_MS = 60_000

interface Failed {
  readonly status: number
  readonly body: unknown
  readonly retryAfter: string | null
  readonly isWrite: boolean
}

/** The code of an access that Google has not granted yet: another matter than being too fast. */
export const NOT_GRANTED = 'quota-0'

/** Sorts an answer of the Business Profile API that is no success. */
export function sortGoogleFailure({ status, body, retryAfter, isWrite }: Failed): NetworkFailure {
  const { data } = GoogleError.safeParse(body)
  const code = data?.error.code ?? status
  if (code === 429) return hasNoQuota(data) ? NOT_GRANTED_YET : slowDown(retryAfter)
  const known = FAILURES[code]
  if (known !== undefined) return { ...known, code: String(code) }
  if (code >= 400 && code < 500) return { kind: 'invalid', message: REFUSED, code: String(code) }
  const message = 'Google gave no proper answer.'
  return { kind: isWrite ? 'ambiguous' : 'transient', message, code: String(status) }
}

function hasNoQuota(data: z.infer<typeof GoogleError> | undefined): boolean {
  const { details = [] } = data?.error ?? {}
  return details.some(({ metadata }) => metadata?.['quota_limit_value'] === '0')
}

const REFUSED = 'Google refused the request.'

const FAILURES: Readonly<
  Record<number, { readonly kind: 'auth' | 'permission' | 'gone'; readonly message: string }>
> = {
  401: { kind: 'auth', message: 'Google no longer accepts the connection. Connect it again.' },
  403: { kind: 'permission', message: 'Google does not let this account see to the location.' },
  404: { kind: 'gone', message: 'It is no longer on Google, or we may no longer see it.' },
}

const NOT_GRANTED_YET: NetworkFailure = {
  kind: 'permission',
  message:
    'Google has not given your project access to reviews yet. Ask for it with Google’s form for Business Profile APIs.',
  code: NOT_GRANTED,
}

function slowDown(retryAfter: string | null): NetworkFailure {
  const seconds = Number(retryAfter ?? '')
  const retryAfterMs = seconds > 0 ? seconds * 1000 : MINUTE_MS
  return { kind: 'throttle', retryAfterMs, message: 'Google asks us to slow down.', code: '429' }
}
