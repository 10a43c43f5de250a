import type { GraphErrorName } from '../errors/graph-errors.ts'
import type { Token } from '../world/world.ts'

const THROTTLE_CODES = new Set([4, 17, 32, 341, 613, 80001, 80002, 80006])

/** Whether the code tells the caller to stop calling. */
export function isThrottleCode(code: number): boolean {
  return THROTTLE_CODES.has(code)
}

/** How a parked caller is refused, by the kind of its token. */
export const PARKED_ERRORS: Readonly<Record<Token['type'], GraphErrorName>> = {
  page: 'page-throttled',
  user: 'user-throttled',
  app: 'app-throttled',
}
