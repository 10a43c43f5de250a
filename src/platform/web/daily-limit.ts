import { createHmac, randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Clock } from '../../base/clock.ts'

/**
 * Whether another request from where this one came is too much. Of an address only a hash is kept, in
 * memory, under a key that nobody knows and that is thrown away after a day: afterwards the hashes mean
 * nothing to anybody.
 * @param most - requests from one place in one window
 */
export function createDailyLimit(
  clock: Clock,
  { most, windowMs }: { readonly most: number; readonly windowMs: number },
): (request: Pick<FastifyRequest, 'ip'>) => boolean {
  let day = -1
  let key = randomBytes(32)
  let window = -1
  const counts = new Map<string, number>()
  return ({ ip }) => {
    const now = clock.now().getTime()
    const today = Math.floor(now / DAY_MS)
    if (today !== day) key = randomBytes(32)
    if (today !== day || Math.floor(now / windowMs) !== window) counts.clear()
    day = today
    window = Math.floor(now / windowMs)
    const place = createHmac('sha256', key).update(ip).digest('base64url')
    const count = (counts.get(place) ?? 0) + 1
    counts.set(place, count)
    return count > most
  }
}

const DAY_MS = 24 * 3600_000
