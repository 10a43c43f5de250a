import { ok } from '../../../../base/result.ts'
import { readList, readText } from '../../web/read-parameters.ts'
import { refuse } from '../errors/refuse.ts'
import type { GraphCall, Reply } from '../graph/graph-call.ts'
import { checkNeed } from '../rules/check-need.ts'
import { NEEDS } from '../rules/needs.ts'
import { authorName } from '../world/world.ts'
import { SUCCESS } from './by-page.ts'

type PageCall = GraphCall<'page'>

/** `GET /{page-id}/blocked` */
export function listBlocked(call: PageCall): Reply {
  const allowed = checkNeed(call.facebook, call.token, NEEDS.engage)
  if (!allowed.ok) return allowed
  const asked = readUsers(call)
  const ids = [...call.node.page.blockedIds].filter(
    (id) => asked.length === 0 || asked.includes(id),
  )
  return ok({
    body: { data: ids.map((id) => ({ id, name: authorName(call.facebook.world, id) })) },
  })
}

/** `POST` and `DELETE /{page-id}/blocked` with `user`. Comments made before stay. */
export function changeBlocked(call: PageCall): Reply {
  const { facebook, node } = call
  const allowed = checkNeed(facebook, call.token, NEEDS.engage)
  if (!allowed.ok) return allowed
  const [userId, ...others] = readUsers(call)
  if (userId === undefined || others.length > 0) {
    return refuse('invalid-parameter', '(#100) One user is required')
  }
  if (!facebook.world.people.has(userId)) return refuse('user-not-visible')
  const blocks = call.method === 'POST'
  const changed = node.page.blockedIds.has(userId) !== blocks
  const blockedIds = new Set(node.page.blockedIds)
  if (blocks) blockedIds.add(userId)
  else blockedIds.delete(userId)
  facebook.world.pages.set(node.page.id, { ...node.page, blockedIds })
  const tellsMap = blocks || facebook.settings().unblockAnswer === 'map'
  return ok({
    body: tellsMap ? { [userId]: true } : SUCCESS,
    write: { kind: blocks ? 'block' : 'unblock', objectId: userId, changed },
  })
}

function readUsers({ parameters }: PageCall): readonly string[] {
  const name = ['user', 'psid', 'uid', 'asid'].find((key) => parameters[key] !== undefined)
  if (name === undefined) return []
  const single = readText(parameters, name)
  return single === undefined ? readList(parameters, name) : readList({ [name]: single }, name)
}
