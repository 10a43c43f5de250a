/** What a browser says of where a request came from. */
export interface RequestSource {
  readonly 'sec-fetch-site'?: string | string[] | undefined
  readonly origin?: string | undefined
  readonly host?: string | undefined
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined)

/**
 * Whether a request that changes something came from our own pages. A program that is no browser
 * sends neither header: it holds no session cookie of a victim either.
 * @param publicHost - the host that patients and staff type, which a proxy may have replaced in `host`
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export function isSameOrigin(source: RequestSource, publicHost: string): boolean {
  const site = source['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  if (source.origin === undefined) return true
  const host = hostOf(source.origin)
  return host !== undefined && (host === source.host || host === publicHost)
}
