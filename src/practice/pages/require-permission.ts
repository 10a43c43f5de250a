import type { FastifyInstance, FastifyRequest } from 'fastify'
import { may, type Permission } from '../rules/permissions.ts'
import { maybeSignedIn } from './require-session.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What one must be allowed to reach this route. Every staff route says so. */
    readonly permission?: Permission
  }
}

export interface StaffRoute {
  readonly method: string
  readonly url: string
  readonly permission: Permission
}

/**
 * Lets nobody reach a route of this scope who lacks the permission that it declares. Comes after `requireSession`.
 * @param tell - is told of each route
 * With a route that declares none, the program does not start.
 */
export function requirePermission(scope: FastifyInstance, tell: (route: StaffRoute) => void): void {
  const undeclared: string[] = []
  scope.addHook('onRoute', ({ method, url, config }) => {
    const permission = config?.permission
    if (permission === undefined) undeclared.push(`${String(method)} ${url}`)
    else for (const one of [method].flat()) tell({ method: one, url, permission })
  })
  scope.addHook('onReady', (done) => {
    const [first] = undeclared
    done(first === undefined ? undefined : new Error(`${first} declares no permission`))
  })
  scope.addHook('onRequest', (request, reply, done) => {
    const { permission } = request.routeOptions.config
    if (permission !== undefined && mayOf(request, permission)) done()
    else reply.sendProblem(403)
  })
}

/** Whether the person who is signed in may; nobody may who is not. */
export function mayOf(request: FastifyRequest, permission: Permission): boolean {
  const signedIn = maybeSignedIn(request)
  return signedIn !== undefined && may(signedIn.person.role, permission)
}
