import { inspectConnection } from '../../channels/facebook/inspect-connection.ts'
import { subscribeApp } from '../../channels/facebook/subscribe-app.ts'
import { readConfig, UsageError } from '../config.ts'
import { parseOptions, requireOption } from '../parse-options.ts'
import { saveCommandConnection } from '../save-command-connection.ts'

const USAGE =
  'heed connect facebook --page ID --token T --app-secret S --verify-token V [--app-id A] [--practice NAME]'

/** `heed connect facebook`: asks Facebook first, then keeps the page's connection. */
export async function runConnectFacebook(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const
  const options = {
    page: text,
    token: text,
    'app-secret': text,
    'verify-token': text,
    'app-id': text,
    practice: text,
  }
  const { values } = parseOptions(args, options, USAGE)
  const config = readConfig(process.env)
  const pageId = requireOption(values.page, 'page', USAGE)
  const request = {
    pageId,
    pageToken: requireOption(values.token, 'token', USAGE),
    appSecret: requireOption(values['app-secret'], 'app-secret', USAGE),
    verifyToken: requireOption(values['verify-token'], 'verify-token', USAGE),
    appId: values['app-id'],
  }
  const baseUrl = config.metaGraphUrl ?? 'https://graph.facebook.com'
  const settings = { baseUrl, version: config.metaGraphVersion, fetch }
  const inspected = await inspectConnection(settings, request)
  if (!inspected.ok) throw new UsageError(inspected.error)
  const { pageName, credentials, warnings, ...ends } = inspected.value
  await saveCommandConnection(config, values.practice, {
    ...{ network: 'facebook', accountId: pageId, accountName: pageName, credentials },
    ...ends,
  })
  console.log(`Connected the page "${pageName}".`)
  const callbackUrl = new URL('/webhooks/facebook', config.publicUrl).href
  const subscribed = await subscribeApp(settings, credentials, callbackUrl)
  for (const warning of subscribed.ok ? warnings : [...warnings, subscribed.error]) {
    console.error(`Warning: ${warning}`)
  }
  return 0
}
