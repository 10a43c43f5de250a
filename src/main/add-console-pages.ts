import type { FastifyInstance } from 'fastify'
import { addContributionPage } from '../contributions/pages/contribution/route.ts'
import { addDecidedPage } from '../contributions/pages/decided/route.ts'
import { addGuidancePages } from '../contributions/pages/guidance/route.ts'
import { addQueuePage } from '../contributions/pages/queue/route.ts'
import { addSearchPage } from '../contributions/pages/search/route.ts'
import { addDecidingSettings } from '../contributions/pages/settings/route.ts'
import type { PageDeps } from '../contributions/pages/staff.ts'
import { addStuckPage } from '../contributions/pages/stuck/route.ts'
import { addSupportPage } from '../contributions/pages/support/route.ts'
import { addTodayPage } from '../contributions/pages/today/route.ts'
import { addTogetherPage } from '../contributions/pages/together/route.ts'
import { todayTiles } from './today-tiles.ts'

/** The pages on which contributions are looked at and decided. */
export function addConsolePages(scope: FastifyInstance, pages: PageDeps): void {
  addTodayPage(scope, pages, todayTiles)
  addQueuePage(scope, pages)
  addTogetherPage(scope, pages)
  addSearchPage(scope, pages)
  addContributionPage(scope, pages)
  addDecidedPage(scope, pages)
  addStuckPage(scope, pages)
  addSupportPage(scope, pages)
  addGuidancePages(scope, pages)
  addDecidingSettings(scope, pages)
}
