import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Whether Meta signed these bytes: X-Hub-Signature-256 is the HMAC-SHA256 of the raw body with the
 * app's secret. Compared in constant time; the legacy SHA-1 header is not accepted.
 * @see https://developers.facebook.com/docs/graph-api/webhooks/getting-started
 */
export function isSignedBy(
  appSecret: string,
  rawBody: Buffer,
  header: string | undefined,
): boolean {
  const given = /^sha256=([0-9a-f]{64})$/i.exec(header ?? '')?.[1]
  if (given === undefined) return false
  const expected = createHmac('sha256', appSecret).update(rawBody).digest()
  return timingSafeEqual(expected, Buffer.from(given, 'hex'))
}

/** Compares two secrets without telling by time where they differ. */
export function isSameSecret(expected: string, given: string): boolean {
  const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest()
  return timingSafeEqual(digest(expected), digest(given))
}
