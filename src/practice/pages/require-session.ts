import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Sessions, SignedIn } from '../sessions.ts'
import { localPath } from './local-path.ts'
import { sessionCookieOf } from './session-cookie.ts'

const signedIn = new WeakMap<FastifyRequest, SignedIn>()

/** Lets nobody reach the routes of this scope without a session; sends them to sign in, and back afterwards. */
export function requireSession(scope: FastifyInstance, sessions: Pick<Sessions, 'find'>): void {
  scope.addHook('onRequest', async (request, reply) => {
    const cookie = sessionCookieOf(request)
    const found = cookie === undefined ? undefined : await sessions.find(cookie)
    if (found === undefined) return reply.redirect(signInHref(request), 303)
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

function signInHref(request: FastifyRequest): string {
  const next = request.method === 'GET' ? localPath(request.url) : refererPath(request)
  return next === undefined ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`
}

/** The path of the page that a form was sent from; always one of ours, whoever's page it was. */
export function refererPath({ headers: { referer = '' } }: FastifyRequest): string | undefined {
  if (!URL.canParse(referer)) return undefined
  const { pathname, search } = new URL(referer)
  return localPath(pathname + search)
}
