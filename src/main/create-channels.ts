import type { Clock } from '../base/clock.ts'
import { createFacebookChannel } from '../channels/facebook/facebook-channel.ts'
import { createUsageMeter } from '../channels/facebook/usage-meter.ts'
import type { Channel } from '../contributions/channel.ts'
import type { Config } from './config.ts'

/** Every network that Heed knows: one line each. */
export function createChannels(config: Config, clock: Clock): ReadonlyMap<string, Channel> {
  const channels: readonly Channel[] = [createFacebookChannel(facebookSettings(config, clock))]
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
