import type { Clock } from '../base/clock.ts'
import { createFacebookChannel } from '../channels/facebook/facebook-channel.ts'
import { createUsageMeter } from '../channels/facebook/usage-meter.ts'
import { createGoogleChannel } from '../channels/google/google-channel.ts'
import type { LocationSettings } from '../channels/google/inspect-location.ts'
import type { PushSettings } from '../channels/google/verify-push.ts'
import type { Channel } from '../contributions/channel.ts'
import type { Config } from './config.ts'

/** Every network that Heed knows: one line each. */
export function createChannels(config: Config, clock: Clock): ReadonlyMap<string, Channel> {
  const channels: readonly Channel[] = [
    createFacebookChannel(facebookSettings(config, clock)),
    createGoogleChannel(googleSettings(config, clock)),
  ]
  return new Map(channels.map((channel) => [channel.network, channel]))
}

const META_MEDIA_HOSTS = ['.fbcdn.net', 'lookaside.fbsbx.com']

function facebookSettings({ metaGraphUrl, metaGraphVersion, publicUrl }: Config, { now }: Clock) {
  const baseUrl = metaGraphUrl ?? 'https://graph.facebook.com'
  // Only a simulator answers without TLS, and only it may serve pictures from its own host.
  const simulated = baseUrl.startsWith('http:') ? [new URL(baseUrl).origin] : []
  return {
    ...{ baseUrl, version: metaGraphVersion, fetch, now },
    mediaHosts: [...META_MEDIA_HOSTS, ...simulated],
    callbackUrl: new URL('/webhooks/facebook', publicUrl).href,
    usage: createUsageMeter(() => now().getTime()),
  }
}

/** Google's own addresses, or a simulator in place of all of them. */
export function googleSettings(
  { googleBusinessUrl: url }: Config,
  { now }: Clock,
): LocationSettings {
  return {
    ...{ fetch, now },
    baseUrl: url ?? 'https://mybusiness.googleapis.com',
    informationUrl: url ?? 'https://mybusinessbusinessinformation.googleapis.com',
    tokenUrl: url === undefined ? 'https://oauth2.googleapis.com/token' : `${url}/token`,
  }
}

/** What a push from Google must prove. */
export function pushSettings({ googleBusinessUrl: url, publicUrl }: Config): PushSettings {
  const certs = url === undefined ? 'https://www.googleapis.com/oauth2/v3/certs' : `${url}/certs`
  return { certsUrl: new URL(certs), audience: new URL('/webhooks/google', publicUrl).href }
}
