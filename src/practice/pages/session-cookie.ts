import type { FastifyReply, FastifyRequest } from 'fastify'

const NAME = 'heed-session'

/** The session's cookie as it was sent: no look-up, and no proof of being signed in. */
export function sessionCookieOf(request: FastifyRequest): string | undefined {
  return request.cookies[NAME]
}

/** It ends with the browser, and no script can read it. */
export function setSessionCookie(reply: FastifyReply, value: string, https: boolean): void {
  reply.setCookie(NAME, value, { path: '/', httpOnly: true, sameSite: 'lax', secure: https })
}

export function clearSessionCookie(reply: FastifyReply): void {
  reply.clearCookie(NAME, { path: '/' })
}
