import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import { sendPage } from '../../../platform/web/render-page.ts'
import { changePassword, type ChangePasswordDeps } from '../../change-password.ts'
import { findFactors, hasSecondFactor } from '../../factors/factor-store.ts'
import { endSession, endSessionsOf, findSessionsOf } from '../../person-sessions.ts'
import { signedInOf } from '../require-session.ts'
import type { FrameFor } from '../staff-frame.ts'
import { nameBrowser } from '../words/browser-words.ts'
import { nameRole } from '../words/role-words.ts'
import { AccountPage } from './view.tsx'

export interface AccountDeps extends ChangePasswordDeps {
  readonly frameFor: FrameFor
}

const own = { config: { permission: 'account:own' } } as const
const Field = z.string().max(1000).catch('')
const Form = z.object({ current: Field, wanted: Field })
const Params = z.object({ id: z.uuid() })

/** One's own account: who one is, how one signs in, and where one is signed in. */
export function addAccountPages(scope: FastifyInstance, deps: AccountDeps): void {
  scope.get('/account', own, (request, reply) => show(deps, { request, reply, problems: [] }))
  scope.post('/account/password', own, async (request, reply) => {
    const change = Form.parse(request.body ?? {})
    const changed = await changePassword(deps, signedInOf(request), change)
    if (changed.ok) return reply.redirect('/account?changed=password', 303)
    const { error } = changed
    const problem =
      error.kind === 'unfit' ? { field: 'wanted', message: error.message } : WRONG[error.kind]
    return show(deps, { request, reply, problems: [problem] })
  })
  scope.post('/account/sessions/:id/end', own, async (request, reply) => {
    const { id } = Params.safeParse(request.params).data ?? {}
    const isEnded = id !== undefined && (await end(deps, request, id))
    return isEnded ? reply.redirect('/account', 303) : reply.sendProblem(404)
  })
  scope.post('/account/sessions/end-others', own, async (request, reply) => {
    await end(deps, request, 'others')
    return reply.redirect('/account', 303)
  })
}

const WRONG = {
  wrong: { field: 'current', message: 'Enter your password as it is now' },
  paused: {
    field: 'current',
    message: 'There were too many tries. Wait 15 minutes, then try again',
  },
} as const satisfies Record<string, FieldProblem>

function end(deps: AccountDeps, request: FastifyRequest, which: string): Promise<boolean> {
  const { practiceId, person, sessionId } = signedInOf(request)
  const { personId } = person
  return deps.inPractice(practiceId, async (tx) => {
    if (which === 'others') await endSessionsOf(tx, personId, sessionId)
    else if (!(await endSession(tx, personId, which))) return false
    const actor = { kind: 'person', personId } as const
    const subject = `person:${personId}`
    await deps.recordAudit(tx, [{ actor, action: 'sessions-ended', subject }])
    return true
  })
}

interface Showing {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly problems: readonly FieldProblem[]
}

const Query = z.object({ changed: z.literal('password').optional().catch(undefined) })

async function show(deps: AccountDeps, { request, reply, problems }: Showing) {
  const { practiceId, person, sessionId } = signedInOf(request)
  const { name, email, role, sites, personId } = person
  const frame = await deps.frameFor(request, '/account')
  const { sessions, factors } = await deps.inPractice(practiceId, async (tx) => ({
    sessions: await findSessionsOf(tx, personId),
    factors: await findFactors(tx, personId),
  }))
  const page = AccountPage({
    ...{ frame, csrfToken: request.makeCsrfToken(), problems },
    ...{ name, email, role: nameRole(role), sites, hasSecondFactor: hasSecondFactor(factors) },
    hasNewPassword: Query.parse(request.query).changed === 'password',
    sessions: sessions.map((session) => ({
      ...{ id: session.sessionId, browser: nameBrowser(session.browser) },
      ...{ since: session.createdAt, lastSeen: session.lastSeenAt },
      isThis: session.sessionId === sessionId,
    })),
  })
  return sendPage(reply, page, problems.length > 0 ? 422 : 200)
}
