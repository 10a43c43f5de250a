import { createHmac } from 'node:crypto'
import type { WebHeaders } from '../../web/web-answer.ts'
import type { DeliveryRecord } from '../../ledger/ledger.ts'

/** The signature headers: SHA-256, and the SHA-1 of old that must not be believed alone. */
export function signDelivery(
  secret: string,
  body: Buffer,
  signature: DeliveryRecord['signature'],
): WebHeaders {
  if (signature === 'missing') return {}
  const key = signature === 'wrong' ? `not ${secret}` : secret
  const sign = (algorithm: string) => createHmac(algorithm, key).update(body).digest('hex')
  return {
    'x-hub-signature-256': `sha256=${sign('sha256')}`,
    'x-hub-signature': `sha1=${sign('sha1')}`,
  }
}
