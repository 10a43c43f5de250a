import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { PracticeId } from '../../base/practice-id.ts'
import type { Delivery } from '../../contributions/receive-delivery.ts'
import { withRawBody } from '../../platform/web/raw-body.ts'
import type { GoogleCredentials } from './credentials.ts'
import { isSameLocation, readPushedNews } from './read-push.ts'
import type { VerifyPush } from './verify-push.ts'

/** A connected location, as a push could have meant it. */
export interface ConnectedLocation {
  readonly practiceId: PracticeId
  readonly accountId: string
  readonly credentials: GoogleCredentials
}

export interface PushDeps {
  readonly verify: VerifyPush
  readonly findLocations: () => Promise<readonly ConnectedLocation[]>
  readonly receive: (practiceId: PracticeId, delivery: Delivery) => Promise<void>
}

/** Pub/Sub's pushes: 204 once kept. Any other answer makes Pub/Sub send it again. */
export function addGooglePush(app: FastifyInstance, deps: PushDeps): void {
  app.register(
    withRawBody((scope) => {
      scope.post('/webhooks/google', (request, reply) => takePush(deps, request, reply))
    }),
  )
}

async function takePush(deps: PushDeps, request: FastifyRequest, reply: FastifyReply) {
  const sender = await deps.verify(request.headers.authorization)
  if (sender === undefined) return reply.code(401).send({ error: 'token' })
  const body: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  const trusting = (await deps.findLocations()).filter(
    ({ credentials }) => credentials.pushAccount === sender,
  )
  if (trusting.length === 0) return reply.code(403).send({ error: 'account' })
  const { location } = readPushedNews(body)
  const meant = trusting.filter(({ accountId }) => isSameLocation(accountId, location))
  const practices = new Set((meant.length > 0 ? meant : trusting).map((one) => one.practiceId))
  for (const practiceId of practices) {
    await deps.receive(practiceId, { network: 'google', signedBody: body, body })
  }
  return reply.code(204).send()
}
