import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { randomBytes, randomUUID } from 'node:crypto'
import { CSRF_FIELD, isCsrfToken, makeCsrfToken } from './csrf-token.ts'
import { endStreamsOnClose } from './event-stream.ts'
import type { PageFrame } from './page-frame.ts'
import { ProblemPage, problemStatus } from './problem.tsx'
import { sendPage } from './render-page.ts'
import { isSameOrigin } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'
import { serveAssets } from './serve-assets.ts'
import { describeError, type WebLog } from './web-log.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may show this page in a frame, as in `frame-ancestors`; nobody when absent. */
    readonly frameAncestors?: string
  }
  interface FastifyRequest {
    /** A new form token for the session of this request; empty when there is none. */
    makeCsrfToken(): string
  }
  interface FastifyReply {
    /** Answers with the page for this status: what went wrong and what to do next. */
    sendProblem(status: number): FastifyReply
  }
}

export interface WebServerOptions {
  /** The address that people type. `https:` switches on HSTS. */
  readonly publicUrl: URL
  /** At least 32 random bytes, the same in every process and after a restart. */
  readonly csrfKey: Uint8Array
  readonly log: WebLog
  /** The session's id or token, from its cookie alone: no look-up, and no proof of being signed in. */
  readonly sessionIdOf: (request: FastifyRequest) => string | undefined
  /** What surrounds error pages. */
  readonly frameOf: (request: FastifyRequest) => PageFrame
  /** Whether everything that a request needs answers. A rejection means no. */
  readonly isHealthy: () => Promise<boolean>
}

export type WebServer = FastifyInstance

const FORM_LIMIT_BYTES = 1024 * 1024
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

const routeOf = (request: FastifyRequest) => request.routeOptions.url ?? '(no route)'

const csrfFieldOf = ({ body }: FastifyRequest): unknown =>
  typeof body === 'object' && body !== null && CSRF_FIELD in body ? body[CSRF_FIELD] : undefined

/** Tokens for forms, and the check of every request that changes something and comes from a page. */
function guardForms(app: FastifyInstance, options: WebServerOptions): void {
  const secretOf = (request: FastifyRequest) => {
    const sessionId = options.sessionIdOf(request)
    return sessionId === undefined ? undefined : { key: options.csrfKey, sessionId }
  }
  app.decorateRequest('makeCsrfToken', function (this: FastifyRequest) {
    const secret = secretOf(this)
    return secret === undefined ? '' : makeCsrfToken(secret, randomBytes(16).toString('base64url'))
  })
  app.addHook('preValidation', (request, reply, done) => {
    const { machine } = request.routeOptions.config
    if (SAFE_METHODS.has(request.method) || machine === true) {
      done()
      return
    }
    const secret = secretOf(request)
    const ours = isSameOrigin(request.headers, options.publicUrl.host)
    const meant = secret === undefined || isCsrfToken(secret, csrfFieldOf(request))
    if (ours && meant) done()
    else reply.sendProblem(403)
  })
}

function answerProblems(app: FastifyInstance, options: WebServerOptions): void {
  app.decorateReply('sendProblem', function (this: FastifyReply, status: number) {
    const { request } = this
    if (request.routeOptions.config.machine === true) return this.code(status).send()
    const known = problemStatus(status)
    const page = (
      <ProblemPage frame={options.frameOf(request)} status={known} requestId={request.id} />
    )
    return sendPage(this, page, known)
  })
  app.setNotFoundHandler((_request, reply) => reply.sendProblem(404))
  app.setErrorHandler((error: Error & { readonly statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) {
      const failure = describeError(error)
      options.log({ kind: 'failure', requestId: request.id, route: routeOf(request), ...failure })
    }
    return reply.sendProblem(status)
  })
}

function logRequests(app: FastifyInstance, log: WebLog): void {
  app.addHook('onResponse', (request, reply, done) => {
    log({
      kind: 'request',
      requestId: request.id,
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime),
    })
    done()
  })
}

function addHealth(app: FastifyInstance, isHealthy: () => Promise<boolean>): void {
  app.get('/health', async (_request, reply) => {
    const healthy = await isHealthy().catch(() => false)
    return reply.code(healthy ? 200 : 503).send({ status: healthy ? 'ok' : 'unavailable' })
  })
}

/**
 * The web shell: pages, forms and static files, safe by default. Routes are added by the caller,
 * who also listens and closes; closing waits for answers under way. After a POST a route answers
 * `reply.redirect(address, 303)`.
 */
export async function createWebServer(options: WebServerOptions): Promise<WebServer> {
  const https = options.publicUrl.protocol === 'https:'
  const app = fastify({
    bodyLimit: FORM_LIMIT_BYTES,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    // A proxy on the same machine or network says who asked; nobody further away is believed.
    trustProxy: ['loopback', 'uniquelocal'],
    // An address that cannot be read fails before any hook or route.
    frameworkErrors: (_error, request, reply) => {
      reply.headers(securityHeaders(https))
      const page = (
        <ProblemPage frame={options.frameOf(request)} status={400} requestId={request.id} />
      )
      sendPage(reply, page, 400)
    },
    routerOptions: { ignoreTrailingSlash: true },
  })
  app.addHook('onRequest', (request, reply, done) => {
    const { frameAncestors } = request.routeOptions.config
    reply.headers(securityHeaders(https, frameAncestors)).header('x-request-id', request.id)
    done()
  })
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: FORM_LIMIT_BYTES })
  logRequests(app, options.log)
  answerProblems(app, options)
  guardForms(app, options)
  serveAssets(app)
  addHealth(app, options.isHealthy)
  endStreamsOnClose(app)
  return app
}
