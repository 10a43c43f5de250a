import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { Database } from '../platform/database/database.ts'
import { type BeginSessionDeps, beginSession, type BegunSession } from './begin-session.ts'
import type { OidcIdentity } from './oidc.ts'
import './tables.ts'

export interface ProviderDeps extends BeginSessionDeps {
  readonly call: Database['call']
}

interface Known {
  readonly practice_id: PracticeId
  readonly person_id: string
}

/** Signs in who another identity provider vouches for: known from before, or by an e-mail that is to be believed. */
export async function signInByProvider(
  deps: ProviderDeps,
  { subject, email, isTwofold }: OidcIdentity,
  browser: string,
): Promise<Result<BegunSession, 'unknown'>> {
  const [known] = await deps.call<Known>('find_people_by_oidc', [subject])
  const [meant] =
    known === undefined && email !== undefined
      ? await deps.call<Known>('find_people_by_email', [email.trim()])
      : []
  const person = known ?? meant
  if (person === undefined) return err('unknown')
  const { practice_id: practiceId, person_id: personId } = person
  if (known === undefined && !(await link(deps, person, subject))) return err('unknown')
  const proof = { personId, method: 'provider', browser, isTwofold } as const
  return ok(await beginSession(deps, practiceId, proof))
}

/** @returns false for who is linked to somebody else there already: an e-mail that was given to another person */
function link(
  { inPractice, recordAudit }: ProviderDeps,
  { practice_id: practiceId, person_id: personId }: Known,
  subject: string,
): Promise<boolean> {
  return inPractice(practiceId, async (tx) => {
    const linked = await tx.db
      .updateTable('person')
      .set({ oidc_subject: subject })
      .where('practice_id', '=', practiceId)
      .where('person_id', '=', personId)
      .where('oidc_subject', 'is', null)
      .executeTakeFirst()
    if (linked.numUpdatedRows === 0n) return false
    const actor = { kind: 'person', personId } as const
    await recordAudit(tx, [{ actor, action: 'provider-linked', subject: `person:${personId}` }])
    return true
  })
}
