import type { FastifyInstance } from 'fastify'
import { sendPage } from '../../../platform/web/render-page.ts'
import { publicFrameOf } from './open-to-the-public.ts'
import { AccessibilityPage, HelpPage, PrivacyPage } from './view-statements.tsx'

/** What every public page's footer leads to. */
export function addStatements(scope: FastifyInstance): void {
  scope.get('/accessibility', (request, reply) =>
    sendPage(reply, <AccessibilityPage frame={publicFrameOf(request)} />),
  )
  scope.get('/privacy', (request, reply) =>
    sendPage(reply, <PrivacyPage frame={publicFrameOf(request)} />),
  )
  scope.get('/help-now', (request, reply) =>
    sendPage(reply, <HelpPage frame={publicFrameOf(request)} />),
  )
}
