import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { sendPage } from '../../../platform/web/render-page.ts'
import type { Seal } from '../../../platform/seal.ts'
import { type Oidc, OidcJourney } from '../../oidc.ts'
import { type ProviderDeps, signInByProvider } from '../../sign-in-by-provider.ts'
import { afterSignIn, browserOf } from '../after-sign-in.ts'
import { localPath } from '../local-path.ts'
import { setSessionCookie } from '../session-cookie.ts'
import { publicFrame } from '../staff-frame.ts'
import { ProviderProblemPage, type ProviderProblem } from './view.tsx'

export interface OidcRouteDeps extends ProviderDeps {
  readonly oidc: Oidc
  readonly seal: Seal
  readonly publicUrl: URL
  readonly https: boolean
  /** Told why a sign-in through the provider failed. */
  readonly problem: (what: string, error: unknown) => void
}

export const OIDC_START = '/sign-in/provider'
export const OIDC_CALLBACK = '/sign-in/provider/callback'
const COOKIE = 'heed-provider'
const BINDING = 'oidc-journey'
const LONGEST_S = 600
const Query = z.object({ next: z.unknown().optional() })

/** Signing in through another identity provider, there and back. */
export function addOidc(app: FastifyInstance, deps: OidcRouteDeps): void {
  app.get(OIDC_START, async (request, reply) => {
    const begun = await deps.oidc
      .begin(localPath(Query.parse(request.query).next))
      .catch((error: unknown) => {
        deps.problem('the identity provider does not answer', error)
      })
    if (begun === undefined) return refuse(deps, reply, 'away')
    const kept = deps.seal.close(JSON.stringify(begun.journey), BINDING).toString('base64url')
    reply.setCookie(COOKIE, kept, {
      ...{ path: OIDC_START, httpOnly: true, sameSite: 'lax', secure: deps.https },
      maxAge: LONGEST_S,
    })
    return reply.redirect(begun.href, 303)
  })
  app.get(OIDC_CALLBACK, async (request, reply) => {
    reply.clearCookie(COOKIE, { path: OIDC_START })
    const journey = readJourney(deps, request)
    if (journey === undefined) return refuse(deps, reply, 'failed')
    const identity = await deps.oidc
      .finish(new URL(request.url, deps.publicUrl), journey)
      .catch((error: unknown) => {
        deps.problem('a sign-in through the identity provider failed', error)
      })
    if (identity === undefined) return refuse(deps, reply, 'failed')
    const begun = await signInByProvider(deps, identity, browserOf(request))
    if (!begun.ok) return refuse(deps, reply, 'unknown')
    setSessionCookie(reply, begun.value.cookie, deps.https)
    return reply.redirect(afterSignIn(begun.value.plan, localPath(journey.next)), 303)
  })
}

function readJourney({ seal }: OidcRouteDeps, request: FastifyRequest): OidcJourney | undefined {
  try {
    const kept = Buffer.from(request.cookies[COOKIE] ?? '', 'base64url')
    return OidcJourney.parse(JSON.parse(seal.open(kept, BINDING)))
  } catch {
    return undefined
  }
}

function refuse({ oidc }: OidcRouteDeps, reply: FastifyReply, problem: ProviderProblem) {
  const page = ProviderProblemPage({ frame: publicFrame, name: oidc.name, problem })
  return sendPage(reply, page, problem === 'away' ? 503 : 403)
}
