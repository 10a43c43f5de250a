import { createHmac, timingSafeEqual } from 'node:crypto'

/** The name of the hidden field that carries the token in every form. */
export const CSRF_FIELD = '_csrf'

/** What a token is made from: the server's secret and the session that it is bound to. */
export interface CsrfSecret {
  readonly key: Uint8Array
  readonly sessionId: string
}

const sign = ({ key, sessionId }: CsrfSecret, nonce: string) =>
  createHmac('sha256', key).update(`csrf\0${sessionId}\0${nonce}`).digest()

/**
 * A token that only pages of this session can know.
 * @param nonce - new for every page and without a dot, so that a compressed page does not leak the token
 */
export function makeCsrfToken(secret: CsrfSecret, nonce: string): string {
  return `${nonce}.${sign(secret, nonce).toString('base64url')}`
}

export function isCsrfToken(secret: CsrfSecret, token: unknown): boolean {
  if (typeof token !== 'string') return false
  const [nonce = '', signature = '', ...more] = token.split('.')
  const given = Buffer.from(signature, 'base64url')
  const expected = sign(secret, nonce)
  return more.length === 0 && given.length === expected.length && timingSafeEqual(given, expected)
}
