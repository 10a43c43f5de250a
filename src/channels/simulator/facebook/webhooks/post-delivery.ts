import type { DeliveryRecord } from '../../ledger/ledger.ts'
import type { WebHeaders } from '../../web/web-answer.ts'

/** Posts one delivery; a redirect is not followed. */
export async function postDelivery(
  url: string,
  body: Buffer,
  headers: WebHeaders,
  timeoutMs: number,
): Promise<DeliveryRecord['outcome']> {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'facebookexternalua',
        ...headers,
      },
      body: new Uint8Array(body),
      redirect: 'manual',
      signal,
    })
    await response.arrayBuffer()
    return response.status
  } catch {
    return signal.aborted ? 'timeout' : 'unreachable'
  }
}
