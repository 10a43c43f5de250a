import { ok } from '../../../../base/result.ts'
import type { JsonRecord } from '../../json.ts'
import { readText } from '../../web/read-parameters.ts'
import { refuse } from '../errors/refuse.ts'
import type { GraphError } from '../errors/graph-errors.ts'
import type { GraphCall, Reply } from '../graph/graph-call.ts'
import { checkToken, type Caller } from '../rules/check-token.ts'
import { unixSeconds } from '../world/graph-time.ts'

/** `GET /debug_token?input_token=`: what a token is, asked with a token of the same app. */
export function debugToken(call: GraphCall<'debug_token'>): Reply {
  const value = readText(call.parameters, 'input_token')
  if (value === undefined) {
    return refuse('invalid-parameter', '(#100) The parameter input_token is required')
  }
  const checked = checkToken(call.facebook, value)
  if (!checked.ok) return ok({ body: { data: tellDead(call, value, checked.error) } })
  if (checked.value.app.id !== call.app.id) {
    return refuse(
      'invalid-parameter',
      '(#100) The App_id in the input_token did not match the Viewing App',
    )
  }
  return ok({ body: { data: { ...tellToken(checked.value), is_valid: true } } })
}

function tellDead(
  { facebook, app }: GraphCall,
  value: string,
  { code, message, subcode }: GraphError,
): JsonRecord {
  const known = facebook.world.tokens.get(value)
  return {
    ...(known?.appId === app.id && tellToken({ token: known, app })),
    error: { code, message, subcode },
    is_valid: false,
    ...(!known && { scopes: [] }),
  }
}

function tellToken({ token, app }: Caller): JsonRecord {
  return {
    app_id: app.id,
    type: token.type.toUpperCase(),
    application: app.name,
    profile_id: token.type === 'page' ? token.ownerId : undefined,
    data_access_expires_at: Number.isFinite(token.dataAccessExpiresMs)
      ? unixSeconds(token.dataAccessExpiresMs)
      : 0,
    expires_at: token.expiresMs === undefined ? 0 : unixSeconds(token.expiresMs),
    issued_at: unixSeconds(token.issuedMs),
    scopes: token.scopes,
    user_id: token.userId,
  }
}
