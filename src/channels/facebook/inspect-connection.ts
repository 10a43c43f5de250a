import { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import type { FacebookCredentials } from './credentials.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'
import { callGraph, type GraphSettings } from './graph-client.ts'

/** The permissions that reading, hiding, removing and answering need. */
const NEEDED_SCOPES = [
  'pages_show_list',
  'pages_read_engagement',
  'pages_read_user_content',
  'pages_manage_engagement',
  'pages_manage_metadata',
  'pages_manage_posts',
  'pages_messaging',
]
/** There is no field for comments: they come in `feed`. */
export const SUBSCRIBED_FIELDS = ['feed', 'mention', 'ratings', 'messages', 'message_edits']

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
  /** Undefined: it does not end, or Facebook did not say. */
  readonly tokenExpiresAt: Date | undefined
  readonly dataAccessExpiresAt: Date | undefined
  /** What is missing, each in one sentence that says what to do. */
  readonly warnings: readonly string[]
}

const Id = z.union([z.string(), z.number()]).transform(String)
export const DebugToken = z.object({
  data: z.object({
    app_id: Id,
    type: z.string(),
    profile_id: Id.optional(),
    is_valid: z.boolean(),
    scopes: z.array(z.string()).default([]),
    /** Unix seconds; 0: never. */
    expires_at: z.number().optional(),
    data_access_expires_at: z.number().optional(),
  }),
})
const Subscriptions = z.object({
  data: z.array(z.object({ id: Id, subscribed_fields: z.array(z.string()).default([]) })),
})

/**
 * Asks Facebook whether a page token, the app's secret and the page belong together, and subscribes
 * the app to the page's events. What Facebook does not answer is warned of, and asked again by the
 * connection's probe.
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
  const appId = token.value?.app_id ?? request.appId ?? ''
  const secret = await checkSecret(settings, request, appId)
  if (!secret.ok) return secret
  const { pageToken, appSecret, verifyToken } = request
  const isUnanswered = [page.value, token.value, secret.value].includes(undefined)
  return ok({
    pageName: page.value ?? `Facebook page ${request.pageId}`,
    credentials: { pageToken, appId, appSecret, verifyToken },
    ...endsOf(token.value),
    warnings: [
      ...(isUnanswered ? [UNANSWERED] : []),
      ...(token.value === undefined ? [] : listMissingScopes(token.value.scopes)),
      ...(await subscribe(settings, request, appId)),
    ],
  })
}

/** When our access ends. Undefined: it does not, or Facebook did not say. */
export function endsOf(token: TokenFacts | undefined) {
  return {
    tokenExpiresAt: toDate(token?.expires_at),
    dataAccessExpiresAt: toDate(token?.data_access_expires_at),
  }
}

const UNANSWERED =
  'Facebook did not answer, so nothing could be checked. The connection is kept, and checked again every 10 minutes.'

/** Each answer is undefined when Facebook did not give one. */
type Asked<Value> = Promise<Result<Value | undefined, string>>

async function readPage(
  settings: GraphSettings,
  { pageId, pageToken }: ConnectionRequest,
): Asked<string> {
  const answer = await callGraph(settings, {
    method: 'GET',
    path: `/${encodeURIComponent(pageId)}`,
    query: { fields: 'id,name' },
    token: pageToken,
  })
  if (!answer.ok) {
    if (mayPass(answer.error)) return ok(undefined)
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

type TokenFacts = z.infer<typeof DebugToken>['data']

async function readToken(settings: GraphSettings, request: ConnectionRequest): Asked<TokenFacts> {
  const { appId, appSecret, pageToken, pageId } = request
  const answer = await debugToken(settings, {
    pageToken,
    as: appId === undefined ? pageToken : `${appId}|${appSecret}`,
  })
  if (!answer.ok) {
    if (mayPass(answer.error)) return ok(undefined)
    return err(
      appId === undefined
        ? 'Facebook does not say which app the token is of. Give --app-id.'
        : 'Facebook does not accept the app’s id and secret together.',
    )
  }
  const parsed = DebugToken.safeParse(answer.value)
  if (!parsed.success) return ok(undefined)
  const { data } = parsed.data
  if (!data.is_valid) return err('Facebook says that the token is not valid any more.')
  if (data.type !== 'PAGE') {
    return err(`This is a ${data.type.toLowerCase()} token. A page token is needed.`)
  }
  if (data.profile_id !== pageId) return err('The token belongs to another page.')
  return ok(data)
}

/** The app itself answers only to its own secret. */
async function checkSecret(
  settings: GraphSettings,
  { appSecret, pageToken }: ConnectionRequest,
  appId: string,
): Asked<true> {
  if (appId === '') return ok(undefined)
  const answer = await debugToken(settings, { pageToken, as: `${appId}|${appSecret}` })
  if (answer.ok) return ok(true)
  return mayPass(answer.error) ? ok(undefined) : err('The app secret is wrong.')
}

/** The only call whose address carries a token: it is what is asked about. */
export function debugToken(
  settings: GraphSettings,
  { pageToken, as }: { readonly pageToken: string; readonly as: string },
) {
  const query = { input_token: pageToken }
  return callGraph(settings, { method: 'GET', path: '/debug_token', query, token: as })
}

/** From Unix seconds; 0 means that it does not end. */
function toDate(seconds: number | undefined): Date | undefined {
  return seconds === undefined || seconds === 0 ? undefined : new Date(seconds * 1000)
}

export function listMissingScopes(scopes: readonly string[]): readonly string[] {
  const missing = NEEDED_SCOPES.filter((scope) => !scopes.includes(scope))
  return missing.length === 0
    ? []
    : [`The token lacks permissions: ${missing.join(', ')}. Grant them and connect again.`]
}

async function subscribe(
  settings: GraphSettings,
  page: PageAccess,
  appId: string,
): Promise<readonly string[]> {
  const subscribed = await subscribePage(settings, page, appId)
  return subscribed.ok ? [] : [subscribed.error]
}

type PageAccess = Pick<ConnectionRequest, 'pageId' | 'pageToken' | 'appSecret'>

/**
 * Has the page send its events to the app, unless it does already: the layer that is forgotten.
 * @returns an error, in one sentence that says what to do
 */
export async function subscribePage(
  settings: GraphSettings,
  { pageId, pageToken, appSecret }: PageAccess,
  appId: string,
): Promise<Result<{ readonly wasMade: boolean }, string>> {
  const path = `/${encodeURIComponent(pageId)}/subscribed_apps`
  const call = { path, token: pageToken, appSecret }
  const found = await callGraph(settings, { ...call, method: 'GET' })
  if (!found.ok && mayPass(found.error)) {
    return err('Facebook does not say whether the page is subscribed to the app’s events.')
  }
  const parsed = Subscriptions.safeParse(found.ok ? found.value : undefined)
  const own = parsed.data?.data.find((app) => app.id === appId)
  const subscribed = own?.subscribed_fields ?? []
  const isComplete = SUBSCRIBED_FIELDS.every((field) => subscribed.includes(field))
  if (isComplete) return ok({ wasMade: false })
  const fields = [...new Set([...subscribed, ...SUBSCRIBED_FIELDS])]
  const body = { subscribed_fields: fields }
  const made = await callGraph(settings, { ...call, method: 'POST', body })
  if (made.ok) return ok({ wasMade: !subscribed.includes('feed') })
  return subscribed.includes('feed')
    ? ok({ wasMade: false })
    : err(
        'The page is not subscribed to the app’s events, so no comment will arrive. Subscribe it to "feed".',
      )
}

/** Facebook did not say no: it did not say anything. */
function mayPass({ kind }: NetworkFailure): boolean {
  return kind === 'transient' || kind === 'ambiguous' || kind === 'throttle'
}
