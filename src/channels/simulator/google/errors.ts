import type { JsonRecord } from '../json.ts'
import { sendJson, type WebAnswer } from '../web/web-answer.ts'

const ERRORS = {
  'invalid-argument': [400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.'],
  unauthenticated: [401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.'],
  'permission-denied': [403, 'PERMISSION_DENIED', 'The caller does not have permission'],
  'not-found': [404, 'NOT_FOUND', 'Requested entity was not found.'],
  'too-fast': [429, 'RESOURCE_EXHAUSTED', "Quota exceeded for quota metric 'Requests'."],
  'not-granted': [429, 'RESOURCE_EXHAUSTED', "Quota exceeded for quota metric 'Requests'."],
  internal: [500, 'INTERNAL', 'Internal error encountered.'],
  unavailable: [503, 'UNAVAILABLE', 'The service is currently unavailable.'],
} as const

export type GoogleErrorName = keyof typeof ERRORS

/** An answer that is no success, in Google's own form. */
export function sendError(name: GoogleErrorName): WebAnswer {
  const [code, status, message] = ERRORS[name]
  return sendJson(code, { error: { code, message, status, ...tellDetails(name) } })
}

function tellDetails(name: GoogleErrorName): JsonRecord {
  if (name === 'not-found') {
    return { errors: [{ message: ERRORS[name][2], domain: 'global', reason: 'notFound' }] }
  }
  if (name !== 'not-granted' && name !== 'too-fast') return {}
  const metadata = { quota_limit_value: name === 'not-granted' ? '0' : '300' }
  const type = 'type.googleapis.com/google.rpc.ErrorInfo'
  return { details: [{ '@type': type, reason: 'RATE_LIMIT_EXCEEDED', metadata }] }
}
