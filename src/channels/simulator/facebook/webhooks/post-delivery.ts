import { Agent, request } from 'node:http'
import type { DeliveryRecord } from '../../ledger/ledger.ts'
import type { WebHeaders } from '../../web/web-answer.ts'

/** Connections that are used again; they do not keep the process alive. */
const AGENT = new Agent({ keepAlive: true })

/** Posts one delivery; a redirect is not followed. Callbacks are on this machine, so plain HTTP. */
export function postDelivery(
  url: string,
  body: Buffer,
  headers: WebHeaders,
  timeoutMs: number,
): Promise<DeliveryRecord['outcome']> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(timeoutMs)
    const fail = () => {
      resolve(signal.aborted ? 'timeout' : 'unreachable')
    }
    const outgoing = request(url, {
      method: 'POST',
      agent: AGENT,
      signal,
      headers: {
        'content-type': 'application/json',
        'content-length': body.length,
        'user-agent': 'facebookexternalua',
        ...headers,
      },
    })
    outgoing.on('response', (response) => {
      response.resume()
      response.on('error', fail)
      response.on('end', () => {
        resolve(response.statusCode ?? 'unreachable')
      })
    })
    outgoing.on('error', fail)
    outgoing.end(body)
  })
}
