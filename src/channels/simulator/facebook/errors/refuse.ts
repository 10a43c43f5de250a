import { err } from '../../../../base/result.ts'
import type { JsonRecord } from '../../json.ts'
import { GRAPH_ERRORS, type GraphError, type GraphErrorName } from './graph-errors.ts'

/** Refuses a call, in Meta's usual words or in others. */
export function refuse(name: GraphErrorName, message?: string) {
  const error: GraphError = GRAPH_ERRORS[name]
  return err(message === undefined ? error : { ...error, message })
}

/** "Gone" and "not yours" are one answer, so that nobody can tell which ids exist. */
export function refuseGone(method: string, id: string) {
  return refuse(
    'gone',
    `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
  )
}

/** The envelope every error travels in. */
export function errorBody(error: GraphError, traceId: string): JsonRecord {
  return {
    error: {
      message: error.message,
      type: error.type,
      code: error.code,
      error_subcode: error.subcode,
      is_transient: error.isTransient,
      error_user_title: error.userTitle,
      fbtrace_id: traceId,
    },
  }
}
