import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { v7 as newId } from 'uuid'
import { z } from 'zod'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import { saveChallenge, takeChallenge } from '../person-sessions.ts'
import '../tables.ts'

/** Whose passkeys, and the session that asks. */
interface Holder {
  readonly personId: string
  readonly sessionId: string
}

/** EdDSA, ES256 and RS256: every authenticator knows one of them. Post-quantum ones are still experimental here. */
const supportedAlgorithmIDs = [-8, -7, -257]

/** Passkeys are bound to the address that people type. */
export interface PasskeyDeps {
  readonly publicUrl: URL
}

/** What the browser is asked to make a passkey from, as JSON. */
export async function beginPasskey(
  { publicUrl }: PasskeyDeps,
  tx: PracticeTransaction,
  holder: Holder & { readonly email: string; readonly name: string },
): Promise<string> {
  const known = await findCredentials(tx, holder.personId)
  const options = await generateRegistrationOptions({
    ...{ rpName: 'Heed', rpID: publicUrl.hostname },
    ...{ userName: holder.email, userDisplayName: holder.name },
    userID: Uint8Array.from(Buffer.from(holder.personId)),
    excludeCredentials: known.map(({ credential_id: id, transports }) => ({ id, transports })),
    supportedAlgorithmIDs,
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  })
  await saveChallenge(tx, holder.sessionId, options.challenge)
  return JSON.stringify(options)
}

/** Keeps the passkey that the browser made; false for anything that was not asked for just now. */
export async function savePasskey(
  { publicUrl }: PasskeyDeps,
  tx: PracticeTransaction,
  { personId, sessionId, answer, name, now }: PasskeyAnswer & { readonly name: string },
): Promise<boolean> {
  const challenge = await takeChallenge(tx, sessionId)
  const response = parseAnswer(answer) as RegistrationResponseJSON | undefined
  if (challenge === undefined || response === undefined) return false
  const verified = await verifyRegistrationResponse({
    ...{ response, expectedChallenge: challenge, requireUserVerification: false },
    ...{ expectedOrigin: publicUrl.origin, expectedRPID: publicUrl.hostname },
    supportedAlgorithmIDs,
  }).catch(() => undefined)
  if (verified?.verified !== true) return false
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential
  await tx.db
    .insertInto('passkey')
    .values({
      ...{ practice_id: tx.practiceId, passkey_id: newId(), person_id: personId },
      ...{ credential_id: id, public_key: Buffer.from(publicKey), counter, transports, name },
      ...{ created_at: now, last_used_at: null },
    })
    .execute()
  return true
}

/** What the browser is asked to sign with a passkey of the person, as JSON; undefined without one. */
export async function askForPasskey(
  { publicUrl }: PasskeyDeps,
  tx: PracticeTransaction,
  { personId, sessionId }: Holder,
): Promise<string | undefined> {
  const known = await findCredentials(tx, personId)
  if (known.length === 0) return undefined
  const options = await generateAuthenticationOptions({
    rpID: publicUrl.hostname,
    allowCredentials: known.map(({ credential_id: id, transports }) => ({ id, transports })),
    userVerification: 'preferred',
  })
  await saveChallenge(tx, sessionId, options.challenge)
  return JSON.stringify(options)
}

interface PasskeyAnswer extends Holder {
  /** JSON, from the browser. */
  readonly answer: string
  readonly now: Date
}

/** Whether a passkey of the person signed what was asked just now. */
export async function usePasskey(
  { publicUrl }: PasskeyDeps,
  tx: PracticeTransaction,
  { personId, sessionId, answer, now }: PasskeyAnswer,
): Promise<boolean> {
  const challenge = await takeChallenge(tx, sessionId)
  const response = parseAnswer(answer) as AuthenticationResponseJSON | undefined
  const known = await findCredentials(tx, personId)
  const passkey = known.find(({ credential_id }) => credential_id === response?.id)
  if (challenge === undefined || response === undefined || passkey === undefined) return false
  const verified = await verifyAuthenticationResponse({
    ...{ response, expectedChallenge: challenge, requireUserVerification: false },
    ...{ expectedOrigin: publicUrl.origin, expectedRPID: publicUrl.hostname },
    credential: {
      ...{ id: passkey.credential_id, counter: passkey.counter },
      ...{ publicKey: Uint8Array.from(passkey.public_key), transports: passkey.transports },
    },
  }).catch(() => undefined)
  if (verified?.verified !== true) return false
  await tx.db
    .updateTable('passkey')
    .set({ counter: verified.authenticationInfo.newCounter, last_used_at: now })
    .where('practice_id', '=', tx.practiceId)
    .where('passkey_id', '=', passkey.passkey_id)
    .execute()
  return true
}

/** @returns whether the person had this passkey */
export async function deletePasskey(
  tx: PracticeTransaction,
  personId: string,
  passkeyId: string,
): Promise<boolean> {
  const deleted = await tx.db
    .deleteFrom('passkey')
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .where('passkey_id', '=', passkeyId)
    .executeTakeFirst()
  return deleted.numDeletedRows > 0n
}

function findCredentials(tx: PracticeTransaction, personId: string) {
  return tx.db
    .selectFrom('passkey')
    .select(['passkey_id', 'credential_id', 'public_key', 'counter', 'transports'])
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .execute()
}

const Answer = z.looseObject({ id: z.string(), rawId: z.string(), response: z.looseObject({}) })

/** The shape is checked here, and every byte of it by the library. */
function parseAnswer(answer: string): unknown {
  try {
    return Answer.parse(JSON.parse(answer))
  } catch {
    return undefined
  }
}
