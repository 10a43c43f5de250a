import { ok, type Result } from '../../../../base/result.ts'
import type { GraphError } from '../errors/graph-errors.ts'
import { refuse } from '../errors/refuse.ts'
import type { Facebook } from '../facebook.ts'
import type { Token } from '../world/world.ts'
import type { Need } from './needs.ts'

/** Refuses a page token that lacks a permission or a task, or whose data access has run out. */
export function checkNeed(
  facebook: Facebook,
  token: Token,
  need: Need,
): Result<undefined, GraphError> {
  if (token.type !== 'page') return refuse(need.refusal)
  if (token.dataAccessExpiresMs <= facebook.clock.now()) {
    return refuse(facebook.settings().dataAccessOverError)
  }
  const missing = need.scopes.find((scope) => !token.scopes.includes(scope))
  if (missing !== undefined) return refuse(need.refusal, lacksScope(need, missing))
  if (need.task && !token.tasks.includes(need.task)) return refuse(need.refusal)
  return ok(undefined)
}

function lacksScope(need: Need, scope: string): string {
  const number = need.refusal === 'permission' ? 10 : 200
  return `(#${number}) Requires ${scope} permission to manage the object`
}
