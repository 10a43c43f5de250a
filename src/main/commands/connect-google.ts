import { inspectLocation, nameLocation } from '../../channels/google/inspect-location.ts'
import { googleSettings } from '../create-channels.ts'
import { readConfig, UsageError } from '../config.ts'
import { parseOptions, requireOption } from '../parse-options.ts'
import { saveCommandConnection } from '../save-command-connection.ts'
import { systemClock } from '../wire.ts'

const USAGE =
  'heed connect google --account A --location L --client-id ID --client-secret S --refresh-token T [--push-account EMAIL] [--practice NAME]'

/** `heed connect google`: asks Google first, then keeps the location's connection. */
export async function runConnectGoogle(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const
  const options = {
    ...{ account: text, location: text, 'client-id': text, 'client-secret': text },
    ...{ 'refresh-token': text, 'push-account': text, practice: text },
  }
  const { values } = parseOptions(args, options, USAGE)
  const config = readConfig(process.env)
  const accountId = nameLocation(
    requireOption(values.account, 'account', USAGE),
    requireOption(values.location, 'location', USAGE),
  )
  const { 'push-account': pushAccount } = values
  const credentials = {
    clientId: requireOption(values['client-id'], 'client-id', USAGE),
    clientSecret: requireOption(values['client-secret'], 'client-secret', USAGE),
    refreshToken: requireOption(values['refresh-token'], 'refresh-token', USAGE),
    ...(pushAccount !== undefined && { pushAccount }),
  }
  const inspected = await inspectLocation(
    googleSettings(config, systemClock),
    accountId,
    credentials,
  )
  if (!inspected.ok) throw new UsageError(inspected.error)
  const { locationName, warnings } = inspected.value
  await saveCommandConnection(config, values.practice, {
    ...{ network: 'google', accountId, accountName: locationName, credentials },
    ...{ tokenExpiresAt: undefined, dataAccessExpiresAt: undefined },
  })
  console.log(`Connected the location "${locationName}".`)
  for (const warning of warnings) console.error(`Warning: ${warning}`)
  return 0
}
