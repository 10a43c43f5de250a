import { err, ok, type Result } from '../../../../base/result.ts'
import { isLoopback } from '../../web/loopback.ts'
import type { Facebook } from '../facebook.ts'

/**
 * Asks a callback to echo a challenge; fails with what went wrong, as Meta words it. Only callbacks
 * on this machine are asked: nothing the simulator knows leaves it.
 */
export async function shakeHands(
  facebook: Facebook,
  callbackUrl: string,
  verifyToken: string,
): Promise<Result<undefined, string>> {
  const url = new URL(callbackUrl)
  if (url.protocol !== 'http:' || !isLoopback(url.hostname)) {
    return err('The simulator calls http addresses of this machine only')
  }
  const challenge = String(facebook.chance.below(2 ** 31))
  url.searchParams.set('hub.mode', 'subscribe')
  url.searchParams.set('hub.challenge', challenge)
  url.searchParams.set('hub.verify_token', verifyToken)
  try {
    const signal = AbortSignal.timeout(facebook.settings().deliveryTimeoutMs)
    const response = await fetch(url, { redirect: 'manual', signal })
    const echo = await response.text()
    if (response.status !== 200) {
      return err(
        `HTTP Status Code = ${response.status}; HTTP Message = ${response.statusText || 'none'}`,
      )
    }
    return echo === challenge ? ok(undefined) : err('The challenge was not echoed')
  } catch {
    return err('The callback could not be reached')
  }
}
