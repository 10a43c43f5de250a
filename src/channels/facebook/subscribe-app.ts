import { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import type { FacebookCredentials } from './credentials.ts'
import { callGraph, type GraphSettings } from './graph-client.ts'
import { SUBSCRIBED_FIELDS } from './inspect-connection.ts'

const Subscriptions = z.object({
  data: z.array(
    z.object({
      object: z.string(),
      callback_url: z.string(),
      active: z.boolean().default(true),
      fields: z
        .array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]))
        .default([]),
    }),
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
): Promise<Result<{ readonly wasMade: boolean }, string>> {
  const call = {
    path: `/${encodeURIComponent(appId)}/subscriptions`,
    token: `${appId}|${appSecret}`,
  }
  const found = await callGraph(settings, { ...call, method: 'GET' })
  const parsed = Subscriptions.safeParse(found.ok ? found.value : undefined)
  const own = parsed.data?.data.find(
    (one) => one.object === 'page' && one.callback_url === callbackUrl && one.active,
  )
  if (own?.fields.includes('feed') === true) return ok({ wasMade: false })
  const made = await callGraph(settings, {
    ...call,
    method: 'POST',
    body: {
      object: 'page',
      callback_url: callbackUrl,
      fields: SUBSCRIBED_FIELDS.join(','),
      include_values: true,
      verify_token: verifyToken,
    },
  })
  return made.ok
    ? ok({ wasMade: true })
    : err(
        `Facebook does not send the app's events to ${callbackUrl} yet. Start Heed where Facebook can reach it, and connect again, or enter that address in the app's webhook settings.`,
      )
}
