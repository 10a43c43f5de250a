import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import type { FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import { sendPage } from '../../../platform/web/render-page.ts'
import { acceptInvitation, readInvitation } from '../../accept-invitation.ts'
import type { BeginSessionDeps } from '../../begin-session.ts'
import { afterSignIn, browserOf } from '../after-sign-in.ts'
import { setSessionCookie } from '../session-cookie.ts'
import { publicFrame } from '../staff-frame.ts'
import { InvitationPage } from './view.tsx'

export interface InvitationDeps extends BeginSessionDeps {
  readonly https: boolean
}

const Params = z.object({ link: z.string().max(200) })
const Form = z.object({ password: z.string().max(1000).catch('') })

/** Where the link of an invitation leads: choosing a password. */
export function addInvitation(app: FastifyInstance, deps: InvitationDeps): void {
  app.get('/invitation/:link', async (request, reply) => {
    const { link } = Params.parse(request.params)
    return show(deps, reply, { link, problems: [] })
  })
  app.post('/invitation/:link', async (request, reply) => {
    const { link } = Params.parse(request.params)
    const { password } = Form.parse(request.body ?? {})
    const accepted = await acceptInvitation(deps, link, { password, browser: browserOf(request) })
    if (accepted.ok) {
      setSessionCookie(reply, accepted.value.cookie, deps.https)
      return reply.redirect(afterSignIn(accepted.value.plan, '/'), 303)
    }
    const { error } = accepted
    const problems = error.kind === 'unfit' ? [{ field: 'password', message: error.message }] : []
    return show(deps, reply, { link, problems })
  })
}

interface Showing {
  readonly link: string
  readonly problems: readonly FieldProblem[]
}

async function show(deps: InvitationDeps, reply: FastifyReply, { link, problems }: Showing) {
  const invited = await readInvitation(deps, link)
  const action = `/invitation/${encodeURIComponent(link)}`
  const page = InvitationPage({ frame: publicFrame, action, invited, problems })
  const status = invited === undefined ? 410 : problems.length > 0 ? 422 : 200
  return sendPage(reply, page, status)
}
