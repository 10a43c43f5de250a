/**
 * Until when each version of the Graph API answers. One that is not here yet is newer than this list.
 * @see https://developers.facebook.com/docs/graph-api/changelog
 */
const ENDS: Readonly<Record<string, string>> = {
  'v20.0': '2026-09-24',
  'v21.0': '2027-01-21',
  'v22.0': '2027-05-20',
  'v23.0': '2027-10-08',
  'v24.0': '2028-02-18',
  'v25.0': '2028-07-29',
}

const DAY_MS = 24 * 3600_000
const WARN_DAYS = 120

/** In one sentence what to do about a version that ends, 120 days ahead; undefined while all is well. */
export function warnOfVersion(version: string, now: Date): string | undefined {
  const end = ENDS[version]
  if (end === undefined) return undefined
  const daysLeft = Math.ceil((Date.parse(end) - now.getTime()) / DAY_MS)
  if (daysLeft > WARN_DAYS) return undefined
  const what = `Version ${version} of Facebook’s interface`
  const when = daysLeft > 0 ? `ends in ${daysLeft} days` : 'has ended'
  return `${what} ${when}. Set META_GRAPH_VERSION to a newer one, after trying it.`
}
