import type { Actor } from '../webhooks/feed-change.ts'
import type { Page } from '../world/world.ts'

/** The page as the actor of what an app does in its name. */
export function byPage(page: Page): Actor {
  return { id: page.id, isApp: true }
}

export const SUCCESS = { success: true } as const
