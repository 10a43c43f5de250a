import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A route that programs call, with its own proof of who calls: no form token, no error pages. */
    readonly machine?: boolean
  }
}

const LIMIT_BYTES = 4 * 1024 * 1024

/**
 * Wraps routes whose caller signs the body, so that they see its bytes: `request.body` is a Buffer,
 * or undefined when nothing was sent. More than 4 MB is refused with 413. Register it with a prefix:
 * `app.register(withRawBody(addWebhooks), { prefix: '/webhooks' })`.
 */
export function withRawBody(addRoutes: (scope: FastifyInstance) => void) {
  return (scope: FastifyInstance, _options: unknown, done: () => void): void => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: LIMIT_BYTES },
      (_request, body, parsed) => {
        parsed(null, body)
      },
    )
    scope.addHook('onRoute', (route) => {
      route.bodyLimit ??= LIMIT_BYTES
      route.config = { ...route.config, machine: true }
    })
    addRoutes(scope)
    done()
  }
}
