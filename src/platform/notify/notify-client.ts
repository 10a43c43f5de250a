import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { SendOutcome } from '../mail/send-outcome.ts'

/**
 * GOV.UK Notify, as far as it is used: one e-mail and one text template, whose words are the message's own.
 * @see https://docs.notifications.service.gov.uk/rest-api.html
 */
export interface NotifyClient {
  readonly sendEmail: (email: NotifyEmail) => Promise<SendOutcome>
  readonly sendText: (text: NotifyText) => Promise<SendOutcome>
  /** The notification that an earlier try made under this reference, where Notify has one. */
  readonly findByReference: (reference: string) => Promise<string | undefined>
  readonly findStatus: (notificationId: string) => Promise<NotifyStatus>
}

interface Referenced {
  /** Ours, the same for every try. */
  readonly reference: string
  readonly body: string
}
export interface NotifyEmail extends Referenced {
  readonly to: string
  readonly subject: string
}
export interface NotifyText extends Referenced {
  readonly phone: string
}

/** `under-way` covers created, sending, pending and sent: Notify has not said yet what became of it. */
export type NotifyStatus =
  'under-way' | 'delivered' | 'permanent-failure' | 'temporary-failure' | 'technical-failure'

export interface NotifyOptions {
  readonly url: URL
  /** `name-serviceId-secret`, as Notify shows it once. */
  readonly apiKey: string
  /** A template whose subject is `((subject))` and whose body is `((body))`. */
  readonly emailTemplate: string
  /** A template whose body is `((body))`. */
  readonly textTemplate: string
  readonly fetch: typeof fetch
  readonly now: () => Date
}

const WAIT_MS = 15_000
const Sent = z.object({ id: z.uuid() })
const Found = z.object({ notifications: z.array(z.object({ id: z.uuid() })) })
const Status = z.object({ status: z.string() })
const FINAL = ['delivered', 'permanent-failure', 'temporary-failure', 'technical-failure'] as const
const Final = z.enum(FINAL)

export function createNotifyClient(options: NotifyOptions): NotifyClient {
  const call = (path: string, body?: object) =>
    options.fetch(new URL(path, options.url), {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${signToken(options.apiKey, options.now())}`,
        'content-type': 'application/json',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(WAIT_MS),
    })
  const send = async (path: string, body: object): Promise<SendOutcome> => {
    try {
      const reply = await call(path, body)
      if (!reply.ok) return sortRefusal(reply.status)
      return { kind: 'accepted', reference: Sent.parse(await reply.json()).id }
    } catch {
      return { kind: 'failed', trouble: 'GOV.UK Notify did not answer', mayHaveLeft: true }
    }
  }
  const ask = async (path: string): Promise<unknown> => {
    const reply = await call(path)
    if (!reply.ok) throw new Error(`GOV.UK Notify answered ${reply.status}`)
    return reply.json()
  }
  return {
    sendEmail: ({ to, subject, body, reference }) =>
      send('/v2/notifications/email', {
        email_address: to,
        template_id: options.emailTemplate,
        personalisation: { subject, body },
        reference,
      }),
    sendText: ({ phone, body, reference }) =>
      send('/v2/notifications/sms', {
        phone_number: phone,
        template_id: options.textTemplate,
        personalisation: { body },
        reference,
      }),
    findByReference: async (reference) => {
      const query = new URLSearchParams({ reference })
      const { notifications } = Found.parse(await ask(`/v2/notifications?${query.toString()}`))
      return notifications[0]?.id
    },
    findStatus: async (notificationId) => {
      const { status } = Status.parse(await ask(`/v2/notifications/${notificationId}`))
      return Final.safeParse(status).data ?? 'under-way'
    },
  }
}

/** 400 is about this message; 403 and 429 are about the service, and pass when somebody mends it. */
function sortRefusal(status: number): SendOutcome {
  if (status === 400) {
    return { kind: 'refused', trouble: 'GOV.UK Notify refused the address or the message (400)' }
  }
  const trouble =
    status === 403
      ? 'GOV.UK Notify refused the API key (403)'
      : `GOV.UK Notify did not take the message (${status})`
  return { kind: 'failed', trouble, mayHaveLeft: status >= 500 }
}

const UUID_LETTERS = 36

/** A JSON Web Token, HS256, from the two ids that an API key ends with. */
function signToken(apiKey: string, now: Date): string {
  const secret = apiKey.slice(-UUID_LETTERS)
  const iss = apiKey.slice(-2 * UUID_LETTERS - 1, -UUID_LETTERS - 1)
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const iat = Math.floor(now.getTime() / 1000)
  const unsigned = `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode({ iss, iat })}`
  return `${unsigned}.${createHmac('sha256', secret).update(unsigned).digest('base64url')}`
}
