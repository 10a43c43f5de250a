import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'

const SERVICE_ID = '8a7b3c62-5c1e-4f0b-9a3d-2f6f0f3b9d11'
const SECRET = '0d2f1f3e-7e3a-4c1c-9b53-6e1a2a9d4c70'
const EMAIL_TEMPLATE = '5f1d4b0e-3a52-4d50-8a5c-1c0f3f6f7a01'
const TEXT_TEMPLATE = '5f1d4b0e-3a52-4d50-8a5c-1c0f3f6f7a02'
const OLDEST_TOKEN_S = 30

/** Settings that fit this counterpart. */
export const notifyKeys = {
  apiKey: `a-test-key-${SERVICE_ID}-${SECRET}`,
  emailTemplate: EMAIL_TEMPLATE,
  textTemplate: TEXT_TEMPLATE,
}

interface Notification {
  readonly id: string
  readonly reference: string | null
  readonly type: 'email' | 'sms'
  readonly to: string
  readonly subject: string | undefined
  readonly body: string
  status: string
}

const Email = z.strictObject({
  email_address: z.string(),
  template_id: z.literal(EMAIL_TEMPLATE),
  personalisation: z.strictObject({ subject: z.string().min(1), body: z.string().min(1) }),
  reference: z.string().optional(),
})
const Text = z.strictObject({
  phone_number: z.string(),
  template_id: z.literal(TEXT_TEMPLATE),
  personalisation: z.strictObject({ body: z.string().min(1) }),
  reference: z.string().optional(),
})
const Token = z.object({ iss: z.string(), iat: z.number() })

/** What becomes of Notify's own test addresses; everything else is delivered. */
const FATES: Readonly<Record<string, string>> = {
  '07700900002': 'permanent-failure',
  '07700900003': 'temporary-failure',
  'perm-fail@simulator.notify': 'permanent-failure',
  'temp-fail@simulator.notify': 'temporary-failure',
}

const CAN_BE_WRITTEN_TO = { email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, sms: /^07\d{9}$/ }
const asDigits = (phone: string) => phone.replace(/[\s()-]/g, '').replace(/^(\+44|0044)/, '0')

/**
 * Plays GOV.UK Notify on this machine, strictly: signed and fresh tokens, known templates, exactly their
 * placeholders, addresses that can be written to, and the fates of its test numbers.
 */
export async function startNotifyServer(now: () => Date = () => new Date()) {
  const notifications: Notification[] = []
  /** Statuses that the next calls get instead of an answer; 0 breaks the connection after taking it. */
  const troubles: number[] = []

  const take = (type: 'email' | 'sms', body: unknown): [number, object] => {
    const parsed = type === 'email' ? Email.safeParse(body) : Text.safeParse(body)
    if (!parsed.success) return refuse(400, 'BadRequestError', parsed.error.message)
    const { data } = parsed
    const to = 'email_address' in data ? data.email_address : asDigits(data.phone_number)
    if (!CAN_BE_WRITTEN_TO[type].test(to)) {
      return refuse(400, 'ValidationError', 'Not a valid address or UK mobile number')
    }
    const { personalisation } = data
    const made: Notification = {
      ...{ id: randomUUID(), reference: data.reference ?? null, type, to },
      subject: 'subject' in personalisation ? personalisation.subject : undefined,
      body: personalisation.body,
      status: FATES[to] ?? 'delivered',
    }
    notifications.push(made)
    return [201, { id: made.id, reference: made.reference, content: {}, uri: '', template: {} }]
  }

  const find = (url: URL): [number, object] => {
    const id = url.pathname.split('/')[3]
    if (id === undefined) {
      const reference = url.searchParams.get('reference')
      const found = notifications.filter((one) => one.reference === reference)
      return [200, { notifications: found.map(tell), links: {} }]
    }
    const found = notifications.find((one) => one.id === id)
    return found === undefined
      ? refuse(404, 'NoResultFound', 'No result found')
      : [200, tell(found)]
  }

  const route = (wanted: string, url: URL, body: unknown): [number, object] => {
    if (wanted === 'POST /v2/notifications/email') return take('email', body)
    if (wanted === 'POST /v2/notifications/sms') return take('sms', body)
    if (wanted.startsWith('GET /v2/notifications')) return find(url)
    return refuse(404, 'NotFound', 'Not found')
  }

  const server = createServer((request, response) => {
    void answer(request).then((reply) => {
      if (reply === undefined) {
        request.socket.destroy()
        return
      }
      response.writeHead(reply[0], { 'content-type': 'application/json' })
      response.end(JSON.stringify(reply[1]))
    })
  })
  const answer = async (request: IncomingMessage): Promise<[number, object] | undefined> => {
    const body = await readBody(request)
    const url = new URL(request.url ?? '/', 'http://notify.invalid')
    const unproven = refuseToken(request.headers.authorization, now())
    if (unproven !== undefined) return unproven
    const trouble = troubles.shift()
    if (trouble !== undefined && trouble > 0) return refuse(trouble, 'Exception', 'Trouble')
    const reply = route(`${request.method ?? ''} ${url.pathname}`, url, body)
    return trouble === 0 ? undefined : reply
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: new URL(`http://127.0.0.1:${port}`),
    notifications,
    troubles,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

function refuseToken(header: string | undefined, now: Date): [number, object] | undefined {
  const [head = '', claims = '', signature = ''] = (header?.replace('Bearer ', '') ?? '').split('.')
  const expected = createHmac('sha256', SECRET).update(`${head}.${claims}`).digest()
  const given = Buffer.from(signature, 'base64url')
  const isSigned = given.length === expected.length && timingSafeEqual(given, expected)
  if (!isSigned) return refuse(403, 'AuthError', 'Invalid token: API key not found')
  const { iss, iat } = Token.parse(JSON.parse(Buffer.from(claims, 'base64url').toString()))
  if (iss !== SERVICE_ID) return refuse(403, 'AuthError', 'Invalid token: service not found')
  const isFresh = Math.abs(now.getTime() / 1000 - iat) <= OLDEST_TOKEN_S
  return isFresh ? undefined : refuse(403, 'AuthError', 'Error: Your system clock must be accurate')
}

const tell = ({ id, reference, type, status }: Notification) => ({ id, reference, type, status })

function refuse(status: number, error: string, message: string): [number, object] {
  return [status, { status_code: status, errors: [{ error, message }] }]
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  return text === '' ? undefined : JSON.parse(text)
}
