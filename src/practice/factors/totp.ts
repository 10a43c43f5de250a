import { Secret, TOTP } from 'otpauth'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { Seal } from '../../platform/seal.ts'
import '../tables.ts'

const PERIOD_S = 30

/** Codes of an authenticator app, one every 30 seconds. */
export interface TotpDeps {
  readonly seal: Seal
}

export interface TotpEnrolment {
  /** In base32, for typing into the app. */
  readonly secret: string
  /** For the app's camera. */
  readonly uri: string
}

const makeTotp = (secret: string, label: string) =>
  new TOTP({
    ...{ issuer: 'Heed', label, algorithm: 'SHA1', digits: 6, period: PERIOD_S },
    secret: Secret.fromBase32(secret),
  })

const bindingOf = (tx: PracticeTransaction, personId: string) => `totp:${tx.practiceId}:${personId}`

/** The secret that the app is given, the same until it is confirmed: a page loaded twice shows one code. */
export async function beginTotp(
  { seal }: TotpDeps,
  tx: PracticeTransaction,
  { personId, email }: { readonly personId: string; readonly email: string },
): Promise<TotpEnrolment> {
  const binding = bindingOf(tx, personId)
  const kept = await findTotp(tx, personId)
  const isOpen = kept?.confirmed_at === null
  const secret = isOpen ? seal.open(kept.secret, binding) : new Secret({ size: 20 }).base32
  if (!isOpen) {
    const fresh = { secret: seal.close(secret, binding), confirmed_at: null, last_step: 0 }
    await tx.db
      .insertInto('totp')
      .values({ practice_id: tx.practiceId, person_id: personId, ...fresh })
      .onConflict((clash) => clash.columns(['practice_id', 'person_id']).doUpdateSet(fresh))
      .execute()
  }
  return { secret, uri: makeTotp(secret, email).toString() }
}

/** Whether the code is right now, or was or will be half a minute away, and was not used before. */
export async function useTotpCode(
  { seal }: TotpDeps,
  tx: PracticeTransaction,
  { personId, code, now, confirms }: TotpUse,
): Promise<boolean> {
  const kept = await findTotp(tx, personId)
  if (kept === undefined || (kept.confirmed_at === null) !== confirms) return false
  const totp = makeTotp(seal.open(kept.secret, bindingOf(tx, personId)), '')
  const delta = totp.validate({ token: code, window: 1, timestamp: now.getTime() })
  if (delta === null) return false
  const step = Math.floor(now.getTime() / 1000 / PERIOD_S) + delta
  if (step <= kept.last_step) return false
  await tx.db
    .updateTable('totp')
    .set({ last_step: step, confirmed_at: kept.confirmed_at ?? now })
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .execute()
  return true
}

interface TotpUse {
  readonly personId: string
  /** Six digits. */
  readonly code: string
  readonly now: Date
  /** The first code, which proves that the app has the secret. */
  readonly confirms: boolean
}

function findTotp(tx: PracticeTransaction, personId: string) {
  return tx.db
    .selectFrom('totp')
    .select(['secret', 'confirmed_at', 'last_step'])
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
}

export async function deleteTotp(tx: PracticeTransaction, personId: string): Promise<void> {
  await tx.db
    .deleteFrom('totp')
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .execute()
}
