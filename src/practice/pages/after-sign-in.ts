import type { FastifyRequest } from 'fastify'
import type { FactorPlan } from '../rules/second-factor.ts'

/** Where one's second factors are set up. */
export const SECOND_FACTOR = '/account/second-factor'
/** Where a second factor is asked for. */
export const SECOND_STEP = '/sign-in/second-factor'

/** Where a person goes who has just proved the first factor. */
export function afterSignIn({ stage, isOffered }: FactorPlan, next: string | undefined): string {
  const query = next === undefined ? '' : `?next=${encodeURIComponent(next)}`
  if (stage === 'second-factor') return SECOND_STEP + query
  if (stage === 'enrolment' || isOffered) return SECOND_FACTOR + query
  return next ?? '/'
}

/** The browser as it names itself, so that a person recognises it in the list of sessions. */
export function browserOf(request: FastifyRequest): string {
  return request.headers['user-agent'] ?? ''
}
