import type { TodayTile } from '../contributions/pages/today/tile.ts'

/** What each area shows on Today, in this order, after what the spine shows. */
export const todayTiles: readonly TodayTile[] = []
