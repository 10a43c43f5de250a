import { ok, type Result } from '../../../../base/result.ts'
import { readFlag, readList, readText } from '../../web/read-parameters.ts'
import type { GraphError } from '../errors/graph-errors.ts'
import { refuse } from '../errors/refuse.ts'
import type { GraphCall, Reply } from '../graph/graph-call.ts'
import { APP_VIEW } from '../graph/owner-views.ts'
import { shakeHands } from '../webhooks/shake-hands.ts'
import type { AppSubscription } from '../world/world.ts'
import { SUCCESS } from './by-page.ts'
import { findUnknownField } from './page-fields.ts'
import { readNode } from './read-node.ts'

type AppCall = GraphCall<'app'>

/** `GET /{app-id}` */
export function readApp(call: AppCall): Reply {
  return readNode(call, APP_VIEW, call.node.app)
}

/** `GET /{app-id}/subscriptions` */
export function listSubscriptions(call: AppCall): Reply {
  const allowed = needAppToken(call)
  if (!allowed.ok) return allowed
  const { subscription } = call.node.app
  const data = subscription
    ? [
        {
          object: 'page',
          callback_url: subscription.callbackUrl,
          active: true,
          fields: subscription.fields.map((name) => ({ name, version: call.version })),
        },
      ]
    : []
  return ok({ body: { data } })
}

/** `POST /{app-id}/subscriptions`: asks the callback to echo a challenge before it believes it. */
export async function subscribe(call: AppCall): Promise<Reply> {
  const allowed = needAppToken(call)
  if (!allowed.ok) return allowed
  const wanted = readSubscription(call)
  if (!wanted.ok) return wanted
  const handshake = await shakeHands(
    call.facebook,
    wanted.value.callbackUrl,
    readText(call.parameters, 'verify_token') ?? '',
  )
  if (!handshake.ok) {
    return refuse(
      'callback-refused',
      `(#2200) Callback verification failed with the following errors: ${handshake.error}`,
    )
  }
  return setSubscription(call, wanted.value)
}

/** `DELETE /{app-id}/subscriptions` */
export function unsubscribe(call: AppCall): Reply {
  const allowed = needAppToken(call)
  return allowed.ok ? setSubscription(call, undefined) : allowed
}

function needAppToken(call: AppCall): Result<undefined, GraphError> {
  return call.token.type === 'app'
    ? ok(undefined)
    : refuse('permission', '(#10) This method must be called with an app access_token.')
}

function readSubscription({ parameters }: AppCall): Result<AppSubscription, GraphError> {
  const callbackUrl = readText(parameters, 'callback_url') ?? ''
  const fields = readList(parameters, 'fields')
  if (readText(parameters, 'object') !== 'page') {
    return refuse('invalid-parameter', '(#100) The parameter object must be page')
  }
  if (!URL.canParse(callbackUrl)) {
    return refuse('invalid-parameter', '(#100) callback_url should represent a valid URL')
  }
  const unknown = findUnknownField(fields)
  if (fields.length === 0 || unknown !== undefined) {
    return refuse('invalid-parameter', `(#100) Invalid parameter fields ${unknown ?? ''}`.trim())
  }
  const includeValues = readFlag(parameters, 'include_values') ?? false
  return ok({ callbackUrl, fields, includeValues })
}

function setSubscription({ facebook, node }: AppCall, wanted: AppSubscription | undefined): Reply {
  const { app } = node
  facebook.world.apps.set(app.id, { ...app, subscription: wanted })
  const kind = wanted ? 'subscribe-app' : 'unsubscribe-app'
  return ok({ body: SUCCESS, write: { kind, objectId: app.id, changed: true } })
}
