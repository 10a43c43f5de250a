import type { Json } from '../base/canonical-json.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { type BeginSessionDeps, openHeldSession } from './begin-session.ts'
import { findFactors } from './factors/factor-store.ts'
import { deletePasskey, type PasskeyDeps, savePasskey } from './factors/passkeys.ts'
import { renewRecoveryCodes } from './factors/recovery-codes.ts'
import { deleteTotp, type TotpDeps, useTotpCode } from './factors/totp.ts'
import type { SignedIn } from './sessions.ts'

export interface SetUpFactorDeps extends BeginSessionDeps, PasskeyDeps, TotpDeps {}

/** A second factor, as it is added. */
export type NewFactor =
  | { readonly kind: 'app'; readonly code: string }
  | { readonly kind: 'passkey'; readonly answer: string; readonly name: string }

export interface AddedFactor {
  /** Shown now and never again; undefined for who has some from before. */
  readonly recoveryCodes: readonly string[] | undefined
  /** Of the session that could go no further before; undefined where it stays as it is. */
  readonly cookie: string | undefined
}

/** Adds a second factor that the person has just used; undefined when it did not work. */
export function addFactor(
  deps: SetUpFactorDeps,
  signedIn: SignedIn,
  factor: NewFactor,
  browser: string,
): Promise<AddedFactor | undefined> {
  const { practiceId, person, sessionId, stage } = signedIn
  const { personId } = person
  const now = deps.clock.now()
  return deps.inPractice(practiceId, async (tx) => {
    const works =
      factor.kind === 'app'
        ? await useTotpCode(deps, tx, { personId, code: factor.code, now, confirms: true })
        : await savePasskey(deps, tx, { personId, sessionId, now, ...factor })
    if (!works) return undefined
    const { recoveryCodesLeft } = await findFactors(tx, personId)
    const recoveryCodes = recoveryCodesLeft > 0 ? undefined : await renewRecoveryCodes(tx, personId)
    await note(deps, tx, personId, { action: 'second-factor-added', detail: { kind: factor.kind } })
    const method = factor.kind === 'app' ? 'code' : 'passkey'
    const isHeld = stage === 'enrolment'
    const cookie = isHeld
      ? await openHeldSession(deps, tx, signedIn, { method, browser })
      : undefined
    return { recoveryCodes, cookie }
  })
}

/** What can be taken away again. */
export type OldFactor = { readonly kind: 'app' } | { readonly kind: 'passkey'; readonly id: string }

/** @returns false where there was no such thing */
export function removeFactor(
  deps: SetUpFactorDeps,
  { practiceId, person: { personId } }: SignedIn,
  factor: OldFactor,
): Promise<boolean> {
  return deps.inPractice(practiceId, async (tx) => {
    if (factor.kind === 'app') await deleteTotp(tx, personId)
    else if (!(await deletePasskey(tx, personId, factor.id))) return false
    const detail = { kind: factor.kind }
    await note(deps, tx, personId, { action: 'second-factor-removed', detail })
    return true
  })
}

/** New recovery codes, in place of those from before. */
export function renewCodes(
  deps: SetUpFactorDeps,
  { practiceId, person: { personId } }: SignedIn,
): Promise<readonly string[]> {
  return deps.inPractice(practiceId, async (tx) => {
    const codes = await renewRecoveryCodes(tx, personId)
    await note(deps, tx, personId, { action: 'recovery-codes-renewed', detail: {} })
    return codes
  })
}

function note(
  { recordAudit }: SetUpFactorDeps,
  tx: PracticeTransaction,
  personId: string,
  { action, detail }: { readonly action: string; readonly detail: Json },
) {
  const actor = { kind: 'person', personId } as const
  return recordAudit(tx, [{ actor, action, subject: `person:${personId}`, detail }])
}
