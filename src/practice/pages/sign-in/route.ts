import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import { sendPage } from '../../../platform/web/render-page.ts'
import type { Sessions } from '../../sessions.ts'
import { signIn, type SignInDeps } from '../../sign-in.ts'
import { localPath } from '../local-path.ts'
import { afterSignIn, browserOf } from '../after-sign-in.ts'
import { clearSessionCookie, sessionCookieOf, setSessionCookie } from '../session-cookie.ts'
import { may } from '../../rules/permissions.ts'
import { publicFrame, type StaffLink } from '../staff-frame.ts'
import { SignInPage, type SignInView } from './view.tsx'

export interface SignInRouteDeps extends SignInDeps {
  readonly sessions: Pick<Sessions, 'find' | 'close'>
  readonly https: boolean
  readonly hasPractice: () => Promise<boolean>
  /** The other way to sign in, where there is one. */
  readonly provider: { readonly name: string; readonly href: string } | undefined
  /** What there is to open, the most important first. */
  readonly links: readonly Pick<StaffLink, 'href' | 'permission'>[]
}

/** Leads on to where the person's work begins. */
const START = '/'
const Field = z.string().max(1000).catch('')
const Form = z.object({ email: Field, password: Field, next: Field.optional() })
const Query = z.object({ next: z.unknown().optional() })

/** Signing in and out, and the start page, which leads to either. */
export function addSignIn(app: FastifyInstance, deps: SignInRouteDeps): void {
  const findSession = async (request: FastifyRequest) => {
    const cookie = sessionCookieOf(request)
    return cookie === undefined ? undefined : deps.sessions.find(cookie)
  }
  app.get(START, async (request, reply) => {
    const found = await findSession(request)
    if (found === undefined) return reply.redirect('/sign-in', 303)
    const first = deps.links.find(({ permission }) => may(found.person.role, permission))
    return reply.redirect(first?.href ?? '/account', 303)
  })
  app.get('/sign-in', async (request, reply) => {
    const next = localPath(Query.parse(request.query).next)
    if ((await findSession(request))?.stage === 'open') return reply.redirect(next ?? START, 303)
    return show(deps, reply, { next, email: '', problems: [] })
  })
  app.post('/sign-in', async (request, reply) => {
    const form = Form.parse(request.body ?? {})
    const next = localPath(form.next)
    const kept = { next, email: form.email }
    const missing = findMissing(form)
    if (missing.length > 0) return show(deps, reply, { ...kept, problems: missing }, 422)
    const { email, password } = form
    const opened = await signIn(deps, { email, password, browser: browserOf(request) })
    if (!opened.ok) {
      const { status, message } = REFUSALS[opened.error]
      return show(deps, reply, { ...kept, problems: [{ field: 'email', message }] }, status)
    }
    const { cookie, plan } = opened.value
    setSessionCookie(reply, cookie, deps.https)
    return reply.redirect(afterSignIn(plan, next), 303)
  })
  app.post('/sign-out', async (request, reply) => {
    const cookie = sessionCookieOf(request)
    if (cookie !== undefined) await deps.sessions.close(cookie)
    clearSessionCookie(reply)
    return reply.redirect('/sign-in', 303)
  })
}

const REFUSALS = {
  wrong: { status: 401, message: 'The email address or the password is not right' },
  paused: {
    status: 429,
    message: 'There were too many tries. Wait 15 minutes, then sign in again',
  },
} as const

function findMissing({ email, password }: z.infer<typeof Form>): readonly FieldProblem[] {
  return [
    ...(email.trim() === '' ? [{ field: 'email', message: 'Enter your email address' }] : []),
    ...(password === '' ? [{ field: 'password', message: 'Enter your password' }] : []),
  ]
}

async function show(
  deps: SignInRouteDeps,
  reply: FastifyReply,
  view: Pick<SignInView, 'next' | 'email' | 'problems'>,
  status = 200,
) {
  const setUpHref = (await deps.hasPractice()) ? undefined : '/set-up'
  const { provider } = deps
  const page = SignInPage({ frame: publicFrame, action: '/sign-in', setUpHref, provider, ...view })
  return sendPage(reply, page, status)
}
