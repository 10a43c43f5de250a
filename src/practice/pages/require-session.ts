import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Sessions, SignedIn } from '../sessions.ts'
import { SECOND_FACTOR, SECOND_STEP } from './after-sign-in.ts'
import { localPath } from './local-path.ts'
import { sessionCookieOf } from './session-cookie.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Open to who has yet to set up a second factor: the pages where that is done. */
    readonly forEnrolment?: boolean
  }
}

const signedIn = new WeakMap<FastifyRequest, SignedIn>()

/**
 * Lets nobody reach the routes of this scope without a session; sends them to sign in, and back afterwards. A session
 * that waits for a second factor gets no further than giving it, or setting it up.
 */
export function requireSession(scope: FastifyInstance, sessions: Pick<Sessions, 'find'>): void {
  scope.addHook('onRequest', async (request, reply) => {
    const cookie = sessionCookieOf(request)
    const found = cookie === undefined ? undefined : await sessions.find(cookie)
    if (found === undefined) return reply.redirect(`/sign-in${nextQuery(request)}`, 303)
    if (found.stage === 'second-factor') {
      return reply.redirect(SECOND_STEP + nextQuery(request), 303)
    }
    if (found.stage === 'enrolment' && request.routeOptions.config.forEnrolment !== true) {
      return reply.redirect(SECOND_FACTOR + nextQuery(request), 303)
    }
    signedIn.set(request, found)
  })
}

/**
 * Who is signed in, and for which practice.
 * @throws {Error} on a route outside the guarded scope: a mistake in the program
 */
export function signedInOf(request: FastifyRequest): SignedIn {
  const found = signedIn.get(request)
  if (found === undefined) throw new Error('This route needs a session')
  return found
}

/** Undefined on public pages. */
export function maybeSignedIn(request: FastifyRequest): SignedIn | undefined {
  return signedIn.get(request)
}

function nextQuery(request: FastifyRequest): string {
  const next = request.method === 'GET' ? localPath(request.url) : refererPath(request)
  return next === undefined ? '' : `?next=${encodeURIComponent(next)}`
}

/** The path of the page that a form was sent from; always one of ours, whoever's page it was. */
export function refererPath({ headers: { referer = '' } }: FastifyRequest): string | undefined {
  if (!URL.canParse(referer)) return undefined
  const { pathname, search } = new URL(referer)
  return localPath(pathname + search)
}
