import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { PracticeId } from '../../base/practice-id.ts'
import type { Delivery } from '../../contributions/receive-delivery.ts'
import { withRawBody } from '../../platform/web/raw-body.ts'
import type { FacebookCredentials } from './credentials.ts'
import { parseJsonExactly } from './parse-json.ts'
import { isSameSecret, isSignedBy } from './signature.ts'
import { Envelope, parseEntry } from './webhook-payload.ts'

/** A connected page, as a delivery's sender could have meant it. */
export interface ConnectedPage {
  readonly practiceId: PracticeId
  readonly accountId: string
  readonly credentials: FacebookCredentials
}

export interface WebhookDeps {
  /** Every connected page of every practice. Throws while the database is away. */
  readonly findPages: () => Promise<readonly ConnectedPage[]>
  readonly receive: (practiceId: PracticeId, delivery: Delivery) => Promise<void>
}

const Handshake = z.object({
  'hub.mode': z.literal('subscribe'),
  'hub.challenge': z.string().regex(/^\w{1,200}$/),
  'hub.verify_token': z.string(),
})

/** Meta's handshake and signed deliveries. */
export function addFacebookWebhook(app: FastifyInstance, deps: WebhookDeps): void {
  app.get('/webhooks/facebook', async (request, reply) => {
    const asked = Handshake.safeParse(request.query)
    if (!asked.success) return reply.code(403).send('Forbidden')
    const token = asked.data['hub.verify_token']
    const pages = await deps.findPages()
    const isKnown = pages.some(({ credentials }) => isSameSecret(credentials.verifyToken, token))
    if (!isKnown) return reply.code(403).send('Forbidden')
    return reply.type('text/plain').send(asked.data['hub.challenge'])
  })
  app.register(
    withRawBody((scope) => {
      scope.post('/webhooks/facebook', async (request, reply) => {
        try {
          return await takeDelivery(deps, request, reply)
        } catch (cause) {
          // Not kept, so not ours yet: Meta delivers it again for 36 hours.
          throw Object.assign(new Error('The delivery could not be kept', { cause }), {
            statusCode: 503,
          })
        }
      })
    }),
  )
}

/** 200 only once everything in it is committed: any other answer makes Meta deliver it again. */
async function takeDelivery(deps: WebhookDeps, request: FastifyRequest, reply: FastifyReply) {
  const rawBody: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  const header = request.headers['x-hub-signature-256']
  const pages = await deps.findPages()
  const signer = pages.find(({ credentials }) =>
    isSignedBy(credentials.appSecret, rawBody, Array.isArray(header) ? undefined : header),
  )
  if (signer === undefined) return reply.code(401).send({ error: 'signature' })
  const entries = readEntries(rawBody)
  if (entries === undefined) return reply.code(400).send({ error: 'not a webhook delivery' })
  for (const [practiceId, own] of shareOut(entries, pages, signer)) {
    const isWhole = own.length === entries.length
    const body = isWhole ? rawBody : Buffer.from(JSON.stringify({ object: 'page', entry: own }))
    await deps.receive(practiceId, { network: 'facebook', signedBody: rawBody, body })
  }
  return reply.code(200).send('ok')
}

function readEntries(rawBody: Buffer): readonly unknown[] | undefined {
  try {
    const envelope = Envelope.safeParse(parseJsonExactly(rawBody.toString('utf8')))
    return envelope.success ? envelope.data.entry : undefined
  } catch {
    return undefined
  }
}

/**
 * Each practice gets the entries of its own pages. One of an unknown page, or of a page of another app,
 * which this signature says nothing about, goes to the practice whose app signed.
 */
function shareOut(
  entries: readonly unknown[],
  pages: readonly ConnectedPage[],
  signer: ConnectedPage,
): ReadonlyMap<PracticeId, readonly unknown[]> {
  const { appSecret } = signer.credentials
  const ofSigner = pages.filter(({ credentials }) => credentials.appSecret === appSecret)
  const owners = new Map(ofSigner.map((page) => [page.accountId, page.practiceId]))
  return Map.groupBy(
    entries,
    (entry) => owners.get(parseEntry(entry)?.id ?? '') ?? signer.practiceId,
  )
}
