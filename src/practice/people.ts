import type { PracticeTransaction } from '../platform/database/database.ts'
import { isRole, type Role } from './rules/roles.ts'
import './tables.ts'

export interface Person {
  readonly personId: string
  readonly email: string
  readonly name: string
  readonly role: Role
  /** By name; none means all of the practice's. */
  readonly sites: readonly string[]
}

export interface NewPerson extends Omit<Person, 'sites'> {
  readonly sites?: readonly string[]
  /** Null while the person has chosen none. */
  readonly passwordHash: string | null
}

/** Adds a person, or gives one with this e-mail a new name, role and password. */
export async function savePerson(
  tx: PracticeTransaction,
  { sites = [], ...person }: NewPerson,
  at: Date,
): Promise<void> {
  const existing = await findPersonByEmail(tx, person.email)
  const fields = {
    ...{ name: person.name, role: person.role, sites: [...sites] },
    ...{ password_hash: person.passwordHash, left_at: null },
  }
  if (existing !== undefined) {
    await tx.db
      .updateTable('person')
      .set(fields)
      .where('practice_id', '=', tx.practiceId)
      .where('person_id', '=', existing.personId)
      .execute()
    return
  }
  await tx.db
    .insertInto('person')
    .values({
      practice_id: tx.practiceId,
      person_id: person.personId,
      email: person.email,
      created_at: at,
      ...fields,
    })
    .execute()
}

/** Changes what a person is to the practice. */
export async function updatePerson(
  tx: PracticeTransaction,
  { personId, name, role, sites }: Omit<Person, 'email'>,
): Promise<void> {
  await tx.db
    .updateTable('person')
    .set({ name, role, sites: [...sites] })
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .execute()
}

export async function savePassword(
  tx: PracticeTransaction,
  personId: string,
  passwordHash: string,
): Promise<void> {
  await tx.db
    .updateTable('person')
    .set({ password_hash: passwordHash })
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .execute()
}

/** @param leftAt - from when on the person may not sign in; null brings them back */
export async function saveLeftAt(
  tx: PracticeTransaction,
  personId: string,
  leftAt: Date | null,
): Promise<void> {
  await tx.db
    .updateTable('person')
    .set({ left_at: leftAt })
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .execute()
}

export interface ListedPerson extends Person {
  /** Has chosen a password or came through the identity provider. */
  readonly hasJoined: boolean
  readonly leftAt: Date | null
}

/** Everybody who may or might sign in, by name; those who left at the end. */
export async function findPeople(tx: PracticeTransaction): Promise<readonly ListedPerson[]> {
  const rows = await selectPeople(tx)
    .orderBy((eb) => eb('left_at', 'is not', null))
    .orderBy('name')
    .execute()
  return rows.map(parsePerson)
}

export async function findPerson(
  tx: PracticeTransaction,
  personId: string,
): Promise<ListedPerson | undefined> {
  const row = await selectPeople(tx).where('person_id', '=', personId).executeTakeFirst()
  return row && parsePerson(row)
}

export async function findPersonByEmail(
  tx: PracticeTransaction,
  email: string,
): Promise<ListedPerson | undefined> {
  const row = await selectPeople(tx)
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst()
  return row && parsePerson(row)
}

function selectPeople(tx: PracticeTransaction) {
  return tx.db
    .selectFrom('person')
    .select(['person_id as personId', 'email', 'name', 'role', 'sites'])
    .select(['password_hash as passwordHash', 'left_at as leftAt', 'oidc_subject as oidcSubject'])
    .where('practice_id', '=', tx.practiceId)
}

function parsePerson({
  passwordHash,
  oidcSubject,
  ...row
}: Awaited<ReturnType<ReturnType<typeof selectPeople>['executeTakeFirstOrThrow']>>): ListedPerson {
  return {
    ...row,
    role: parseRole(row.role),
    hasJoined: passwordHash !== null || oidcSubject !== null,
  }
}

/** @throws {Error} for a role that this version does not know: nobody is given rights by a guess */
export function parseRole(role: string): Role {
  if (!isRole(role)) throw new Error('The database names a role that is not known')
  return role
}
