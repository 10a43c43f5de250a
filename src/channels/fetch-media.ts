import { err, ok, type Result } from '../base/result.ts'
import type { MediaFile } from '../contributions/channel.ts'
import type { NetworkFailure } from '../contributions/rules/step.ts'

export interface MediaSettings {
  readonly fetch: typeof fetch
  /** Where the network serves pictures from, by TLS: a name, or `.example.org` for all below it. A simulator is named by its origin. */
  readonly mediaHosts: readonly string[]
}

const DEADLINE_MS = 20_000
const LARGEST_BYTES = 25_000_000

/** Fetches a picture from the network's own hosts only, without following redirects, up to 25 MB. */
export async function fetchMedia(
  settings: MediaSettings,
  url: string,
): Promise<Result<MediaFile, NetworkFailure>> {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (address === undefined || !isAllowed(address, settings.mediaHosts)) {
    return err({
      kind: 'invalid',
      message: 'The picture is not on one of the network’s own hosts.',
    })
  }
  try {
    const response = await settings.fetch(address, {
      redirect: 'error',
      signal: AbortSignal.timeout(DEADLINE_MS),
    })
    if (!response.ok) return err(sortStatus(response.status))
    const bytes = await readLimited(response)
    if (bytes === undefined) {
      return err({ kind: 'invalid', message: 'The picture is larger than 25 MB.' })
    }
    const contentType = response.headers.get('content-type') ?? 'application/octet-stream'
    return ok({ bytes, contentType })
  } catch {
    return err({ kind: 'transient', message: 'The picture could not be fetched.' })
  }
}

function isAllowed(address: URL, hosts: readonly string[]): boolean {
  const isSecure = address.protocol === 'https:'
  return hosts.some((host) => {
    if (host.includes('://')) return address.origin === host
    return (
      isSecure && (host.startsWith('.') ? address.hostname.endsWith(host) : address.host === host)
    )
  })
}

function sortStatus(status: number): NetworkFailure {
  const code = String(status)
  return status >= 500 || status === 429
    ? { kind: 'transient', message: 'The picture could not be fetched.', code }
    : { kind: 'gone', message: 'The picture’s address has expired.', code }
}

async function readLimited(response: Response): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  const body: AsyncIterable<Uint8Array> | null = response.body
  if (body === null) return Buffer.alloc(0)
  for await (const part of body) {
    size += part.length
    if (size > LARGEST_BYTES) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}
