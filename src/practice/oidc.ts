import * as client from 'openid-client'
import { z } from 'zod'

export interface OidcSettings {
  readonly issuer: URL
  readonly clientId: string
  readonly clientSecret: string | undefined
  /** Separated by spaces. */
  readonly scope: string
  /** What the button says: "NHS CIS2", "your Microsoft account". */
  readonly name: string
  /** Takes an e-mail for true that the provider does not call verified: only for a provider with no guests. */
  readonly trustsEmail: boolean
}

/** What must be known again when the provider sends the person back. */
export const OidcJourney = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string().optional(),
})
export type OidcJourney = z.infer<typeof OidcJourney>

export interface OidcIdentity {
  /** Unique among all providers. */
  readonly subject: string
  /** Only when it is to be believed. */
  readonly email: string | undefined
  /** The provider asked for two things, such as a smartcard and its PIN. */
  readonly isTwofold: boolean
}

/** Signing in through another identity provider by OpenID Connect, such as NHS CIS2 or Microsoft Entra. */
export interface Oidc {
  readonly name: string
  readonly begin: (next: string | undefined) => Promise<{ href: string; journey: OidcJourney }>
  /** @throws when the provider's answer is not what was asked for */
  readonly finish: (answer: URL, journey: OidcJourney) => Promise<OidcIdentity>
}

/** @param callback - where the provider sends people back to; registered there */
export function createOidc(settings: OidcSettings, callback: URL): Oidc {
  let found: Promise<client.Configuration> | undefined
  const discover = () =>
    (found ??= discoverProvider(settings).catch((error: unknown) => {
      // Asked again next time: it may be away for a moment.
      found = undefined
      throw error
    }))
  return {
    name: settings.name,
    begin: async (next) => {
      const [state, nonce] = [client.randomState(), client.randomNonce()]
      const verifier = client.randomPKCECodeVerifier()
      const url = client.buildAuthorizationUrl(await discover(), {
        ...{ redirect_uri: callback.href, scope: settings.scope, state, nonce },
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
      return { href: url.href, journey: { state, nonce, verifier, ...(next && { next }) } }
    },
    finish: async (answer, { state, nonce, verifier }) => {
      const config = await discover()
      const tokens = await client.authorizationCodeGrant(config, answer, {
        ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
        idTokenExpected: true,
      })
      const claims = Claims.parse(tokens.claims())
      const more = await client.fetchUserInfo(config, tokens.access_token, claims.sub)
      return readIdentity(settings, Claims.parse({ ...more, ...claims }))
    },
  }
}

function discoverProvider({ issuer, clientId, clientSecret }: OidcSettings) {
  // Deprecated only to be noticed: configuration allows http for this machine alone, which tests use.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const execute = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []
  return client.discovery(issuer, clientId, clientSecret, undefined, { execute })
}

const Claims = z.looseObject({
  sub: z.string(),
  email: z.string().optional(),
  email_verified: z.union([z.boolean(), z.literal('true')]).optional(),
  amr: z.array(z.string()).optional().catch(undefined),
  /** Of NHS CIS2: 1, 2 or 3. */
  authentication_assurance_level: z.coerce.number().optional().catch(undefined),
})

/** RFC 8176: ways of proving that are a second thing, or are two already. */
const TWOFOLD = ['mfa', 'otp', 'hwk', 'sc', 'fpt', 'face', 'iris', 'vbm']

function readIdentity(
  { issuer, trustsEmail }: OidcSettings,
  claims: z.infer<typeof Claims>,
): OidcIdentity {
  const { sub, email, email_verified, amr = [], authentication_assurance_level: level = 0 } = claims
  const isVerified = email_verified === true || email_verified === 'true' || trustsEmail
  return {
    subject: `${issuer.href} ${sub}`,
    email: isVerified ? email : undefined,
    isTwofold: level >= 2 || amr.some((way) => TWOFOLD.includes(way)),
  }
}
