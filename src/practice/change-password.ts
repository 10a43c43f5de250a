import { err, ok, type Result } from '../base/result.ts'
import { type BeginSessionDeps } from './begin-session.ts'
import type { FailedTries } from './failed-tries.ts'
import { judgePassword } from './judge-password.ts'
import { hashPassword, isPassword } from './password.ts'
import { savePassword } from './people.ts'
import { endSessionsOf } from './person-sessions.ts'
import type { SignedIn } from './sessions.ts'
import './tables.ts'

export interface ChangePasswordDeps extends BeginSessionDeps {
  readonly failedTries: FailedTries
}

export interface PasswordChange {
  readonly current: string
  readonly wanted: string
}

export type PasswordRefusal =
  { readonly kind: 'wrong' | 'paused' } | { readonly kind: 'unfit'; readonly message: string }

/** Changes one's own password, and ends one's sessions elsewhere. */
export async function changePassword(
  deps: ChangePasswordDeps,
  { practiceId, practiceName, person, sessionId }: SignedIn,
  { current, wanted }: PasswordChange,
): Promise<Result<undefined, PasswordRefusal>> {
  const { personId } = person
  const target = `password:${practiceId}:${personId}`
  if (await deps.failedTries.isPaused(target)) return err({ kind: 'paused' })
  const kept = await deps.inPractice(practiceId, (tx) =>
    tx.db
      .selectFrom('person')
      .select('password_hash')
      .where('practice_id', '=', practiceId)
      .where('person_id', '=', personId)
      .executeTakeFirst(),
  )
  if (!(await isPassword(current, kept?.password_hash ?? ''))) {
    await deps.failedTries.add(target)
    return err({ kind: 'wrong' })
  }
  await deps.failedTries.forget(target)
  const message = judgePassword(wanted, [person.name, person.email, practiceName])
  if (message !== undefined) return err({ kind: 'unfit', message })
  const passwordHash = await hashPassword(wanted)
  await deps.inPractice(practiceId, async (tx) => {
    await savePassword(tx, personId, passwordHash)
    await endSessionsOf(tx, personId, sessionId)
    const actor = { kind: 'person', personId } as const
    const subject = `person:${personId}`
    await deps.recordAudit(tx, [{ actor, action: 'password-changed', subject }])
  })
  return ok(undefined)
}
