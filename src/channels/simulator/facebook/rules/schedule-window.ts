import type { Facebook } from '../facebook.ts'

/**
 * From 10 minutes to 75 days ahead.
 * @see https://developers.facebook.com/docs/pages-api/posts
 */
export function isWithinScheduleWindow(facebook: Facebook, timeMs: number): boolean {
  const { scheduleMinMs, scheduleMaxMs } = facebook.settings()
  const aheadMs = timeMs - facebook.clock.now()
  return aheadMs >= scheduleMinMs && aheadMs <= scheduleMaxMs
}
