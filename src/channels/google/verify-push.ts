import { createRemoteJWKSet, jwtVerify } from 'jose'
import { z } from 'zod'

export interface PushSettings {
  /** Google's public keys. */
  readonly certsUrl: URL
  /** What the subscription was told to say it is for: our own address. */
  readonly audience: string
}

const ISSUERS = ['https://accounts.google.com', 'accounts.google.com']
const Claims = z.object({ email: z.string(), email_verified: z.literal(true) })

/** Answers with the service account that proved to be the sender; undefined for anybody else. */
export type VerifyPush = (authorization: string | undefined) => Promise<string | undefined>

/**
 * Verifies the OIDC token of a Pub/Sub push: Google's signature, issuer, audience, time and account.
 * @see https://cloud.google.com/pubsub/docs/authenticate-push-subscriptions
 */
export function createPushVerifier({ certsUrl, audience }: PushSettings): VerifyPush {
  const keys = createRemoteJWKSet(certsUrl)
  return async (authorization) => {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) return undefined
    try {
      const checks = { audience, issuer: ISSUERS, algorithms: ['RS256'] }
      const { payload } = await jwtVerify(token, keys, checks)
      return Claims.safeParse(payload).data?.email
    } catch {
      return undefined
    }
  }
}
