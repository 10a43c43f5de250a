import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { NotifyOptions } from '../platform/notify/notify-client.ts'
import type { OidcSettings } from '../practice/oidc.ts'

/** A command cannot go on for a reason the person can mend: one line, exit status 2. */
export class UsageError extends Error {}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const isLoopback = (host: string) => ['localhost', '127.0.0.1', '[::1]'].includes(host)
const Address = z.url({ protocol: /^https?$/, error: 'must be an http or https address' })
const SafeAddress = Address.refine((text) => {
  // What is no address at all was refused before.
  if (!URL.canParse(text)) return true
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || isLoopback(hostname)
}, 'must be https, or http on this machine')

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HEED_HOST: z.string().min(1).default('localhost'),
  HEED_DATA_DIR: z.string().min(1).default(path.join(PROJECT, 'data')),
  HEED_DEMO: z.enum(['on', 'off']).default('on'),
  HEED_LOG: z.enum(['problems', 'requests']).default('problems'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  HEED_PUBLIC_URL: Address.optional(),
  HEED_SECRET_KEY: z
    .string()
    .refine((key) => Buffer.from(key, 'base64').length === 32, 'must be 32 bytes in base64')
    .optional(),
  META_GRAPH_URL: SafeAddress.optional(),
  OIDC_ISSUER: SafeAddress.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPE: z
    .string()
    .regex(/\bopenid\b/, 'must name openid')
    .default('openid email profile'),
  OIDC_NAME: z.string().default('your organisation’s account'),
  OIDC_TRUST_EMAIL: z.enum(['on', 'off']).default('off'),
  GOOGLE_BUSINESS_URL: SafeAddress.optional(),
  META_GRAPH_VERSION: z
    .string()
    .regex(/^v\d+\.\d$/, 'must be like v25.0')
    .default('v25.0'),
  CLAMD: z
    .string()
    .regex(/^\/|:\d+$/, 'must be a socket’s path, or host:port')
    .optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be like smtps://user:password@mail.example.org' })
    .optional(),
  SMTP_FROM: z.email('must be an email address').optional(),
  NOTIFY_URL: Address.default('https://api.notifications.service.gov.uk'),
  NOTIFY_API_KEY: z
    .string()
    .regex(
      /^.+-[0-9a-f-]{36}-[0-9a-f-]{36}$/,
      'must be the whole key, as GOV.UK Notify shows it once',
    )
    .optional(),
  NOTIFY_EMAIL_TEMPLATE: z.uuid('must be the id of a template').optional(),
  NOTIFY_TEXT_TEMPLATE: z.uuid('must be the id of a template').optional(),
})

export interface Config {
  readonly port: number
  readonly host: string
  readonly publicUrl: URL
  /** Holds the embedded database, the made secret key and the demonstration. */
  readonly dataFolder: string
  /** Absent: the embedded database. */
  readonly databaseUrl: string | undefined
  readonly secretKey: Buffer | undefined
  readonly demonstration: boolean
  readonly logsRequests: boolean
  readonly metaGraphUrl: string | undefined
  readonly metaGraphVersion: string
  /** Absent: people sign in by password alone. */
  readonly oidc: OidcSettings | undefined
  /** In place of all of Google's own addresses. */
  readonly googleBusinessUrl: string | undefined
  readonly migrations: string
  /** Where ClamAV listens: files from outside are held until it has looked at them. */
  readonly clamd: string | undefined
  /** Absent where nothing carries e-mail or texts out of the house. */
  readonly smtp: { readonly url: URL; readonly fromAddress: string } | undefined
  readonly notify: Omit<NotifyOptions, 'fetch' | 'now'> | undefined
}

/**
 * Reads the environment once.
 * @throws {UsageError} naming the variable that is wrong
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== '')
  const parsed = Environment.safeParse(Object.fromEntries(given))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new UsageError(`${issue?.path.join('.') ?? 'The environment'}: ${issue?.message ?? ''}`)
  }
  const { data } = parsed
  const publicUrl = new URL(data.HEED_PUBLIC_URL ?? `http://localhost:${data.PORT}`)
  return {
    port: data.PORT,
    host: data.HEED_HOST,
    publicUrl,
    dataFolder: path.resolve(data.HEED_DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    secretKey:
      data.HEED_SECRET_KEY === undefined ? undefined : Buffer.from(data.HEED_SECRET_KEY, 'base64'),
    demonstration: data.HEED_DEMO === 'on',
    logsRequests: data.HEED_LOG === 'requests',
    metaGraphUrl: data.META_GRAPH_URL,
    metaGraphVersion: data.META_GRAPH_VERSION,
    oidc: readOidc(data),
    googleBusinessUrl: data.GOOGLE_BUSINESS_URL,
    migrations: path.join(PROJECT, 'migrations'),
    clamd: data.CLAMD,
    smtp: readSmtp(data, publicUrl),
    notify: readNotify(data),
  }
}

type Data = z.infer<typeof Environment>

function readSmtp(data: Data, publicUrl: URL): Config['smtp'] {
  if (data.SMTP_URL === undefined) return undefined
  return {
    url: new URL(data.SMTP_URL),
    fromAddress: data.SMTP_FROM ?? `heed@${publicUrl.hostname}`,
  }
}

/** A key without both templates could send only half of what is asked of it. */
function readNotify(data: Data): Config['notify'] {
  const { NOTIFY_API_KEY: apiKey } = data
  if (apiKey === undefined) return undefined
  const { NOTIFY_EMAIL_TEMPLATE: emailTemplate, NOTIFY_TEXT_TEMPLATE: textTemplate } = data
  if (emailTemplate === undefined || textTemplate === undefined) {
    throw new UsageError(
      'NOTIFY_API_KEY: set NOTIFY_EMAIL_TEMPLATE and NOTIFY_TEXT_TEMPLATE as well',
    )
  }
  return { url: new URL(data.NOTIFY_URL), apiKey, emailTemplate, textTemplate }
}

function readOidc(data: Data): OidcSettings | undefined {
  if (data.OIDC_ISSUER === undefined) return undefined
  if (data.OIDC_CLIENT_ID === undefined) {
    throw new UsageError('OIDC_CLIENT_ID: is needed beside OIDC_ISSUER')
  }
  return {
    issuer: new URL(data.OIDC_ISSUER),
    clientId: data.OIDC_CLIENT_ID,
    clientSecret: data.OIDC_CLIENT_SECRET,
    scope: data.OIDC_SCOPE,
    name: data.OIDC_NAME,
    trustsEmail: data.OIDC_TRUST_EMAIL === 'on',
  }
}
