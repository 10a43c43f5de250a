import type { FastifyInstance } from 'fastify'
import { sendPage } from '../../../platform/web/render-page.ts'
import { signedInOf } from '../require-session.ts'
import type { FrameFor } from '../staff-frame.ts'
import { nameRole } from '../words/role-words.ts'
import { AccountPage } from './view.tsx'

export interface AccountDeps {
  readonly frameFor: FrameFor
}

/** One's own account. */
export function addAccountPage(scope: FastifyInstance, deps: AccountDeps): void {
  const own = { config: { permission: 'account:own' } } as const
  scope.get('/account', own, async (request, reply) => {
    const { person } = signedInOf(request)
    const frame = await deps.frameFor(request, '/account')
    const { name, email, role, sites } = person
    return sendPage(reply, AccountPage({ frame, name, email, role: nameRole(role), sites }))
  })
}
