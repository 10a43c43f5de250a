import { ok } from '../../../../base/result.ts'
import { readList } from '../../web/read-parameters.ts'
import { refuse } from '../errors/refuse.ts'
import type { GraphCall, Reply } from '../graph/graph-call.ts'
import { checkNeed } from '../rules/check-need.ts'
import { NEEDS } from '../rules/needs.ts'
import { setSubscribedFields } from '../world/set-subscribed-fields.ts'
import { SUCCESS } from './by-page.ts'
import { findUnknownField } from './page-fields.ts'

type PageCall = GraphCall<'page'>

/** `GET /{page-id}/subscribed_apps` */
export function listSubscribedApps(call: PageCall): Reply {
  const allowed = checkNeed(call.facebook, call.token, NEEDS.subscribe)
  if (!allowed.ok) return allowed
  const data = [...call.node.page.subscribedApps].map(([id, fields]) => ({
    id,
    name: call.facebook.world.apps.get(id)?.name,
    link: `${call.facebook.settings().permalinkHost}/games/?app_id=${id}`,
    category: 'Business',
    subscribed_fields: fields,
  }))
  return ok({ body: { data } })
}

/** `POST /{page-id}/subscribed_apps` with `subscribed_fields`: the layer that is forgotten. */
export function subscribeApp(call: PageCall): Reply {
  const allowed = checkNeed(call.facebook, call.token, NEEDS.subscribe)
  if (!allowed.ok) return allowed
  const fields = readList(call.parameters, 'subscribed_fields')
  if (fields.length === 0) {
    return refuse('invalid-parameter', '(#100) The parameter subscribed_fields is required')
  }
  const unknown = findUnknownField(fields)
  if (unknown !== undefined) {
    return refuse('invalid-parameter', `(#100) Param subscribed_fields: ${unknown} is not a field`)
  }
  return setFields(call, fields)
}

/** `DELETE /{page-id}/subscribed_apps` */
export function unsubscribeApp(call: PageCall): Reply {
  const allowed = checkNeed(call.facebook, call.token, NEEDS.subscribe)
  return allowed.ok ? setFields(call, undefined) : allowed
}

function setFields(
  { facebook, node, app }: PageCall,
  fields: readonly string[] | undefined,
): Reply {
  setSubscribedFields(facebook.world, node.page, app.id, fields)
  const kind = fields ? 'subscribe-page' : 'unsubscribe-page'
  return ok({ body: SUCCESS, write: { kind, objectId: node.page.id, changed: true } })
}
