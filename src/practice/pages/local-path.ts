const OURS = 'http://ours.invalid'

/**
 * The path and query of an address on this service. Undefined for anything else, which could lead a
 * person who has just signed in to somebody else's site.
 */
export function localPath(address: unknown): string | undefined {
  if (typeof address !== 'string' || !address.startsWith('/')) return undefined
  if (!URL.canParse(address, OURS)) return undefined
  const { origin, pathname, search } = new URL(address, OURS)
  // A path of two slashes would be read as a host.
  if (origin !== OURS || pathname.startsWith('//')) return undefined
  return pathname + search
}
