import { err, ok, type Result } from '../base/result.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { type BeginSessionDeps, openHeldSession, type ProofMethod } from './begin-session.ts'
import { type PasskeyDeps, usePasskey } from './factors/passkeys.ts'
import { useRecoveryCode } from './factors/recovery-codes.ts'
import { type TotpDeps, useTotpCode } from './factors/totp.ts'
import type { FailedTries } from './failed-tries.ts'
import type { SignedIn } from './sessions.ts'

export interface SecondFactorDeps extends BeginSessionDeps, PasskeyDeps, TotpDeps {
  readonly failedTries: FailedTries
}

/** What the person gives as second proof. */
export type SecondProof =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'recovery-code'; readonly code: string }
  | { readonly kind: 'passkey'; readonly answer: string }

/**
 * Opens a session that waits for its second factor. Five failures in a row pause the person's second factor for 15
 * minutes, however it is tried.
 * @returns the value of the session's new cookie
 */
export async function passSecondFactor(
  deps: SecondFactorDeps,
  held: SignedIn,
  proof: SecondProof,
  browser: string,
): Promise<Result<string, 'wrong' | 'paused'>> {
  const { practiceId, person } = held
  const target = `second-factor:${practiceId}:${person.personId}`
  if (await deps.failedTries.isPaused(target)) return err('paused')
  const cookie = await deps.inPractice(practiceId, async (tx) => {
    const isProved = await isProvedBy(deps, tx, held, proof)
    if (isProved) return openHeldSession(deps, tx, held, { method: methodOf(proof), browser })
    return undefined
  })
  if (cookie === undefined) {
    if (await deps.failedTries.add(target)) await recordPause(deps, held)
    return err('wrong')
  }
  await deps.failedTries.forget(target)
  return ok(cookie)
}

function isProvedBy(
  deps: SecondFactorDeps,
  tx: PracticeTransaction,
  { person: { personId }, sessionId }: SignedIn,
  proof: SecondProof,
): Promise<boolean> {
  const now = deps.clock.now()
  switch (proof.kind) {
    case 'code':
      return useTotpCode(deps, tx, { personId, code: proof.code, now, confirms: false })
    case 'recovery-code':
      return useRecoveryCode(tx, personId, { code: proof.code, now })
    case 'passkey':
      return usePasskey(deps, tx, { personId, sessionId, answer: proof.answer, now })
  }
}

const methodOf = ({ kind }: SecondProof): ProofMethod => kind

function recordPause(deps: SecondFactorDeps, { practiceId, person }: SignedIn): Promise<void> {
  return deps.inPractice(practiceId, (tx) =>
    deps.recordAudit(tx, [
      {
        actor: { kind: 'rule' },
        action: 'second-factor-paused',
        subject: `person:${person.personId}`,
        detail: {},
      },
    ]),
  )
}
