import { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import type { FacebookCredentials } from './credentials.ts'
import { callGraph, type GraphSettings } from './graph-client.ts'

const SUBSCRIBED_FIELDS = 'feed,messages'

const Subscriptions = z.object({
  data: z.array(
    z.object({ object: z.string(), callback_url: z.string(), active: z.boolean().default(true) }),
  ),
})

/**
 * Has the app send its pages' events to us. Facebook asks the callback for its handshake first, so the
 * connection must be kept already and the program must answer there.
 * @returns an error, in one sentence that says what to do
 * @see https://developers.facebook.com/docs/graph-api/reference/app/subscriptions
 */
export async function subscribeApp(
  settings: GraphSettings,
  { appId, appSecret, verifyToken }: FacebookCredentials,
  callbackUrl: string,
): Promise<Result<undefined, string>> {
  const call = {
    path: `/${encodeURIComponent(appId)}/subscriptions`,
    token: `${appId}|${appSecret}`,
  }
  const found = await callGraph(settings, { ...call, method: 'GET' })
  const parsed = Subscriptions.safeParse(found.ok ? found.value : undefined)
  const isSubscribed = parsed.data?.data.some(
    (one) => one.object === 'page' && one.callback_url === callbackUrl && one.active,
  )
  if (isSubscribed === true) return ok(undefined)
  const made = await callGraph(settings, {
    ...call,
    method: 'POST',
    body: {
      object: 'page',
      callback_url: callbackUrl,
      fields: SUBSCRIBED_FIELDS,
      include_values: true,
      verify_token: verifyToken,
    },
  })
  return made.ok
    ? ok(undefined)
    : err(
        `Facebook does not send the app's events to ${callbackUrl} yet. Start Heed where Facebook can reach it, and connect again, or enter that address in the app's webhook settings.`,
      )
}
