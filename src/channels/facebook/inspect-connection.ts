import { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import type { FacebookCredentials } from './credentials.ts'
import { callGraph, type GraphSettings } from './graph-client.ts'

/** The permissions that reading, hiding, removing and answering need. */
const NEEDED_SCOPES = [
  'pages_read_engagement',
  'pages_read_user_content',
  'pages_manage_engagement',
  'pages_manage_metadata',
  'pages_messaging',
]
const SUBSCRIBED_FIELDS = ['feed', 'messages']

export interface ConnectionRequest {
  readonly pageId: string
  readonly pageToken: string
  readonly appSecret: string
  readonly verifyToken: string
  /** Undefined: taken from what Facebook says of the token. */
  readonly appId: string | undefined
}

export interface InspectedConnection {
  readonly pageName: string
  readonly credentials: FacebookCredentials
  /** What is missing, each in one sentence that says what to do. */
  readonly warnings: readonly string[]
}

const Id = z.union([z.string(), z.number()]).transform(String)
const DebugToken = z.object({
  data: z.object({
    app_id: Id,
    type: z.string(),
    profile_id: Id.optional(),
    is_valid: z.boolean(),
    scopes: z.array(z.string()).default([]),
  }),
})
const Subscriptions = z.object({
  data: z.array(z.object({ id: Id, subscribed_fields: z.array(z.string()).default([]) })),
})

/**
 * Asks Facebook whether a page token, the app's secret and the page belong together, and subscribes
 * the app to the page's events.
 * @returns an error, in one sentence, only for a wrong token, page or secret
 */
export async function inspectConnection(
  settings: GraphSettings,
  request: ConnectionRequest,
): Promise<Result<InspectedConnection, string>> {
  const page = await readPage(settings, request)
  if (!page.ok) return page
  const token = await readToken(settings, request)
  if (!token.ok) return token
  const { appId, scopes } = token.value
  const secret = await checkSecret(settings, request, appId)
  if (!secret.ok) return secret
  const { pageToken, appSecret, verifyToken } = request
  return ok({
    pageName: page.value,
    credentials: { pageToken, appId, appSecret, verifyToken },
    warnings: [...listMissingScopes(scopes), ...(await subscribe(settings, request, appId))],
  })
}

async function readPage(
  settings: GraphSettings,
  { pageId, pageToken }: ConnectionRequest,
): Promise<Result<string, string>> {
  const answer = await callGraph(settings, {
    method: 'GET',
    path: `/${encodeURIComponent(pageId)}`,
    query: { fields: 'id,name' },
    token: pageToken,
  })
  if (!answer.ok) {
    const isToken = answer.error.kind === 'auth'
    return err(
      isToken
        ? 'Facebook does not accept the page token.'
        : `Facebook does not show page ${pageId} to this token (${answer.error.code ?? 'no code'}).`,
    )
  }
  const page = z.object({ id: Id, name: z.string() }).safeParse(answer.value)
  return page.success && page.data.id === pageId
    ? ok(page.data.name)
    : err(`${pageId} is not a Facebook page.`)
}

async function readToken(
  settings: GraphSettings,
  request: ConnectionRequest,
): Promise<Result<{ appId: string; scopes: readonly string[] }, string>> {
  const { appId, appSecret, pageToken, pageId } = request
  const answer = await callGraph(settings, {
    method: 'GET',
    path: '/debug_token',
    query: { input_token: pageToken },
    token: appId === undefined ? pageToken : `${appId}|${appSecret}`,
  })
  if (!answer.ok) {
    return err(
      appId === undefined
        ? 'Facebook does not say which app the token is of. Give --app-id.'
        : 'Facebook does not accept the app’s id and secret together.',
    )
  }
  const parsed = DebugToken.safeParse(answer.value)
  if (!parsed.success) return err('Facebook gave an answer of unknown shape about the token.')
  const { data } = parsed.data
  if (!data.is_valid) return err('Facebook says that the token is not valid any more.')
  if (data.type !== 'PAGE') {
    return err(`This is a ${data.type.toLowerCase()} token. A page token is needed.`)
  }
  if (data.profile_id !== pageId) return err('The token belongs to another page.')
  return ok({ appId: data.app_id, scopes: data.scopes })
}

/** The app itself answers only to its own secret. */
async function checkSecret(
  settings: GraphSettings,
  { appSecret, pageToken }: ConnectionRequest,
  appId: string,
): Promise<Result<undefined, string>> {
  const answer = await callGraph(settings, {
    method: 'GET',
    path: '/debug_token',
    query: { input_token: pageToken },
    token: `${appId}|${appSecret}`,
  })
  return answer.ok ? ok(undefined) : err('The app secret is wrong.')
}

function listMissingScopes(scopes: readonly string[]): readonly string[] {
  const missing = NEEDED_SCOPES.filter((scope) => !scopes.includes(scope))
  return missing.length === 0
    ? []
    : [`The token lacks permissions: ${missing.join(', ')}. Grant them and connect again.`]
}

async function subscribe(
  settings: GraphSettings,
  { pageId, pageToken, appSecret }: ConnectionRequest,
  appId: string,
): Promise<readonly string[]> {
  const path = `/${encodeURIComponent(pageId)}/subscribed_apps`
  const call = { path, token: pageToken, appSecret }
  const found = await callGraph(settings, { ...call, method: 'GET' })
  const parsed = Subscriptions.safeParse(found.ok ? found.value : undefined)
  const own = parsed.data?.data.find((app) => app.id === appId)
  const subscribed = own?.subscribed_fields ?? []
  if (subscribed.includes('feed')) return []
  const fields = [...new Set([...subscribed, ...SUBSCRIBED_FIELDS])]
  const body = { subscribed_fields: fields }
  const made = await callGraph(settings, { ...call, method: 'POST', body })
  return made.ok
    ? []
    : [
        'The page is not subscribed to the app’s events, so no comment will arrive. Subscribe it to "feed".',
      ]
}
