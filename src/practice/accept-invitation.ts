import { err, ok, type Result } from '../base/result.ts'
import { type BeginSessionDeps, beginSession, type BegunSession } from './begin-session.ts'
import { findInvited, splitInvitation, useInvitation } from './invitations.ts'
import { judgePassword } from './judge-password.ts'
import { hashPassword } from './password.ts'
import { savePassword } from './people.ts'
import { endSessionsOf } from './person-sessions.ts'

export type InvitationRefusal =
  { readonly kind: 'gone' } | { readonly kind: 'unfit'; readonly message: string }

/** Who this link invites, while it can be used. */
export async function readInvitation(
  { inPractice, clock }: Pick<BeginSessionDeps, 'inPractice' | 'clock'>,
  link: string,
) {
  const parts = splitInvitation(link)
  if (parts === undefined) return undefined
  return inPractice(parts.practiceId, (tx) => findInvited(tx, parts.token, clock.now()))
}

/** Lets somebody who was invited choose a password, and signs them in. The link works once. */
export async function acceptInvitation(
  deps: BeginSessionDeps,
  link: string,
  { password, browser }: { readonly password: string; readonly browser: string },
): Promise<Result<BegunSession, InvitationRefusal>> {
  const parts = splitInvitation(link)
  const invited = await readInvitation(deps, link)
  if (parts === undefined || invited === undefined) return err({ kind: 'gone' })
  const { personId, name, email, practiceName } = invited
  const message = judgePassword(password, [name, email, practiceName])
  if (message !== undefined) return err({ kind: 'unfit', message })
  const passwordHash = await hashPassword(password)
  const isUsed = await deps.inPractice(parts.practiceId, async (tx) => {
    if (!(await useInvitation(tx, parts.token, deps.clock.now()))) return false
    await savePassword(tx, personId, passwordHash)
    await endSessionsOf(tx, personId)
    const actor = { kind: 'person', personId } as const
    const subject = `person:${personId}`
    await deps.recordAudit(tx, [{ actor, action: 'invitation-accepted', subject }])
    return true
  })
  if (!isUsed) return err({ kind: 'gone' })
  return ok(await beginSession(deps, parts.practiceId, { personId, method: 'invitation', browser }))
}
