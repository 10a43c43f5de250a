import type { Place } from '../world/shelf.ts'

/** A cursor clients must take as it is: a place in the list and when it was given. */
export function writeCursor(place: Place, nowMs: number): string {
  return Buffer.from(`${place.atMs}.${place.order}.${nowMs}`).toString('base64url')
}

/** Undefined when it was never a cursor, or has gone stale. */
export function readCursor(text: string, nowMs: number, lifeMs: number): Place | undefined {
  const parts = Buffer.from(text, 'base64url').toString().split('.').map(Number)
  const [atMs, order, givenMs] = parts
  if (atMs === undefined || order === undefined || givenMs === undefined) return undefined
  if (parts.length !== 3 || parts.some(Number.isNaN)) return undefined
  return nowMs - givenMs > lifeMs ? undefined : { atMs, order }
}
