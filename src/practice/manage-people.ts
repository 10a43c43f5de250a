import { v7 as newId } from 'uuid'
import type { Json } from '../base/canonical-json.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { BeginSessionDeps } from './begin-session.ts'
import { deleteFactors } from './factors/factor-store.ts'
import { insertInvitation } from './invitations.ts'
import {
  findPeople,
  findPerson,
  findPersonByEmail,
  type ListedPerson,
  type Person,
  saveLeftAt,
  savePerson,
  updatePerson,
} from './people.ts'
import { endSessionsOf } from './person-sessions.ts'
import { may } from './rules/permissions.ts'
import type { SignedIn } from './sessions.ts'
import './tables.ts'

/** Why something is not done with a person. */
export type PersonRefusal = 'not-found' | 'email-taken' | 'last-manager'

/** Invites somebody. @returns the last part of the link that lets them choose a password */
export function invitePerson(
  deps: BeginSessionDeps,
  by: SignedIn,
  wanted: Omit<Person, 'personId'>,
): Promise<Result<string, PersonRefusal>> {
  return deps.inPractice(by.practiceId, async (tx) => {
    const known = await findPersonByEmail(tx, wanted.email)
    if (known?.leftAt === null) return err('email-taken')
    const now = deps.clock.now()
    await savePerson(tx, { personId: newId(), ...wanted, passwordHash: null }, now)
    const { personId = '' } = (await findPersonByEmail(tx, wanted.email)) ?? {}
    const link = await insertInvitation(tx, { personId, createdBy: by.person.personId, now })
    await note(deps, tx, { by, personId, action: 'person-invited', detail: { role: wanted.role } })
    return ok(link)
  })
}

/** A new link for somebody who lost the first or forgot their password. */
export function inviteAgain(
  deps: BeginSessionDeps,
  by: SignedIn,
  personId: string,
): Promise<Result<string, PersonRefusal>> {
  return withPerson(deps, by, personId, async (tx) => {
    const createdBy = by.person.personId
    const link = await insertInvitation(tx, { personId, createdBy, now: deps.clock.now() })
    await note(deps, tx, { by, personId, action: 'person-invited', detail: { again: true } })
    return ok(link)
  })
}

/** Gives a person another name, role or sites. It counts from their next page on. */
export function changePerson(
  deps: BeginSessionDeps,
  by: SignedIn,
  wanted: Omit<Person, 'email'>,
): Promise<Result<undefined, PersonRefusal>> {
  const { personId, role, sites } = wanted
  return withPerson(deps, by, personId, async (tx) => {
    const staysManager = may(role, 'people:manage')
    if (!staysManager && (await isLastManager(tx, personId))) return err('last-manager')
    await updatePerson(tx, wanted)
    const detail = { role, sites: [...sites] }
    await note(deps, tx, { by, personId, action: 'person-changed', detail })
    return ok(undefined)
  })
}

/** Lets a person sign in no more, from now on. What they did keeps their name. */
export function endAccess(
  deps: BeginSessionDeps,
  by: SignedIn,
  personId: string,
): Promise<Result<undefined, PersonRefusal>> {
  return withPerson(deps, by, personId, async (tx) => {
    if (await isLastManager(tx, personId)) return err('last-manager')
    await saveLeftAt(tx, personId, deps.clock.now())
    await endSessionsOf(tx, personId)
    await deleteFactors(tx, personId)
    await note(deps, tx, { by, personId, action: 'person-left', detail: {} })
    return ok(undefined)
  })
}

/** For who lost every device: their second factors are gone, and they are signed out everywhere. */
export function resetSecondFactor(
  deps: BeginSessionDeps,
  by: SignedIn,
  personId: string,
): Promise<Result<undefined, PersonRefusal>> {
  return withPerson(deps, by, personId, async (tx) => {
    await deleteFactors(tx, personId)
    await endSessionsOf(tx, personId)
    await note(deps, tx, { by, personId, action: 'second-factor-reset', detail: {} })
    return ok(undefined)
  })
}

function withPerson<Value>(
  deps: BeginSessionDeps,
  by: SignedIn,
  personId: string,
  run: (tx: PracticeTransaction, person: ListedPerson) => Promise<Result<Value, PersonRefusal>>,
): Promise<Result<Value, PersonRefusal>> {
  return deps.inPractice(by.practiceId, async (tx) => {
    const person = await findPerson(tx, personId)
    return person?.leftAt === null ? run(tx, person) : err('not-found')
  })
}

/** Somebody must be able to let others in. Locks the practice, so that two do not leave at once. */
async function isLastManager(tx: PracticeTransaction, personId: string): Promise<boolean> {
  await tx.db
    .selectFrom('practice')
    .select('practice_id')
    .where('practice_id', '=', tx.practiceId)
    .forUpdate()
    .execute()
  const managers = (await findPeople(tx)).filter(
    ({ role, leftAt }) => leftAt === null && may(role, 'people:manage'),
  )
  return managers.length === 1 && managers[0]?.personId === personId
}

interface Noted {
  readonly by: SignedIn
  readonly personId: string
  readonly action: string
  readonly detail: Json
}

function note(deps: BeginSessionDeps, tx: PracticeTransaction, { by, ...noted }: Noted) {
  const { personId, action, detail } = noted
  const actor = { kind: 'person', personId: by.person.personId } as const
  return deps.recordAudit(tx, [{ actor, action, subject: `person:${personId}`, detail }])
}
