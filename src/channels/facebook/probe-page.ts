import type { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import type { Health } from '../../contributions/channel.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'
import type { FacebookCredentials } from './credentials.ts'
import { callGraph, type GraphSettings } from './graph-client.ts'
import {
  DebugToken,
  debugToken,
  endsOf,
  listMissingScopes,
  subscribePage,
} from './inspect-connection.ts'
import { subscribeApp } from './subscribe-app.ts'
import { warnOfVersion } from './versions.ts'

export interface ProbeSettings extends GraphSettings {
  /** Where Facebook delivers. Absent: the app's subscription is not looked at. */
  readonly callbackUrl?: string
  readonly now: () => Date
}

type Trouble = Health['troubles'][number]

/** Reads the page back, and asks about its token, its subscription and the app's. Subscribes anew where that was lost. */
export async function probePage(
  settings: ProbeSettings,
  pageId: string,
  credentials: FacebookCredentials,
): Promise<Result<Health, NetworkFailure>> {
  const { pageToken, appId, appSecret } = credentials
  const page = await callGraph(settings, {
    ...{ method: 'GET', path: `/${pageId}`, query: { fields: 'id,name' } },
    ...{ token: pageToken, appSecret, pageId, appId },
  })
  if (!page.ok) return page
  const token = await readToken(settings, credentials)
  if (!token.ok) return token
  const { data } = token.value
  if (!data.is_valid)
    return err({ kind: 'auth', message: 'Facebook ended our access. Connect the page again.' })
  if (data.type !== 'PAGE' || data.profile_id !== pageId) {
    return err({
      kind: 'auth',
      message: 'The token is not this page’s own. Connect the page again.',
    })
  }
  const lacking = listMissingScopes(data.scopes)
  const known = { ...credentials, appId: data.app_id }
  return ok({
    troubles: [
      ...lacking.map((message): Trouble => ({ kind: 'lacks-rights', message })),
      ...(await checkSubscriptions(settings, pageId, known)),
      ...warnVersion(settings),
    ],
    ...endsOf(data),
  })
}

async function readToken(
  settings: ProbeSettings,
  { pageToken, appId, appSecret }: FacebookCredentials,
): Promise<Result<z.infer<typeof DebugToken>, NetworkFailure>> {
  const as = appId === '' ? pageToken : `${appId}|${appSecret}`
  const answer = await debugToken(settings, { pageToken, as })
  if (!answer.ok) return answer
  const parsed = DebugToken.safeParse(answer.value)
  return parsed.success
    ? ok(parsed.data)
    : err({ kind: 'transient', message: 'Facebook gave an answer of unknown shape.' })
}

async function checkSubscriptions(
  settings: ProbeSettings,
  pageId: string,
  credentials: FacebookCredentials,
): Promise<readonly Trouble[]> {
  const { pageToken, appId, appSecret } = credentials
  const page = await subscribePage(settings, { pageId, pageToken, appSecret }, appId)
  const app =
    settings.callbackUrl === undefined
      ? ok({ wasMade: false })
      : await subscribeApp(settings, credentials, settings.callbackUrl)
  const lost = [page, app].some((one) => one.ok && one.value.wasMade)
  const failed = [page, app].flatMap((one) => (one.ok ? [] : [one.error]))
  const message = LOST
  const troubles = lost ? [message, ...failed] : failed
  return troubles.slice(0, 1).map((text): Trouble => ({ kind: 'not-subscribed', message: text }))
}

const LOST =
  'Facebook had stopped telling us what people write. Heed has subscribed again, and looks for what was missed.'

function warnVersion({ version, now }: ProbeSettings): readonly Trouble[] {
  const message = warnOfVersion(version, now())
  return message === undefined ? [] : [{ kind: 'version-ends', message }]
}
