import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** A command cannot go on for a reason the person can mend: one line, exit status 2. */
export class UsageError extends Error {}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const isLoopback = (host: string) => ['localhost', '127.0.0.1', '[::1]'].includes(host)
const Address = z.url({ protocol: /^https?$/, error: 'must be an http or https address' })

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
  META_GRAPH_URL: Address.refine((text) => {
    // What is no address at all was refused before.
    if (!URL.canParse(text)) return true
    const { protocol, hostname } = new URL(text)
    return protocol === 'https:' || isLoopback(hostname)
  }, 'must be https, or http on this machine').optional(),
  META_GRAPH_VERSION: z
    .string()
    .regex(/^v\d+\.\d$/, 'must be like v25.0')
    .default('v25.0'),
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
  readonly migrations: string
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
  return {
    port: data.PORT,
    host: data.HEED_HOST,
    publicUrl: new URL(data.HEED_PUBLIC_URL ?? `http://localhost:${data.PORT}`),
    dataFolder: path.resolve(data.HEED_DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    secretKey:
      data.HEED_SECRET_KEY === undefined ? undefined : Buffer.from(data.HEED_SECRET_KEY, 'base64'),
    demonstration: data.HEED_DEMO === 'on',
    logsRequests: data.HEED_LOG === 'requests',
    metaGraphUrl: data.META_GRAPH_URL,
    metaGraphVersion: data.META_GRAPH_VERSION,
    migrations: path.join(PROJECT, 'migrations'),
  }
}
