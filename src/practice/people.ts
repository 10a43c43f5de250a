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
  readonly passwordHash: string
}

/** Adds a person, or gives one with this e-mail a new name, role and password. */
export async function savePerson(
  tx: PracticeTransaction,
  { sites = [], ...person }: NewPerson,
  at: Date,
): Promise<void> {
  const existing = await tx.db
    .selectFrom('person')
    .select('person_id')
    .where('practice_id', '=', tx.practiceId)
    .where((eb) => eb(eb.fn('lower', ['email']), '=', person.email.toLowerCase()))
    .executeTakeFirst()
  const fields = {
    ...{ name: person.name, role: person.role, sites: [...sites] },
    password_hash: person.passwordHash,
  }
  if (existing !== undefined) {
    await tx.db
      .updateTable('person')
      .set(fields)
      .where('practice_id', '=', tx.practiceId)
      .where('person_id', '=', existing.person_id)
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

export async function findPeople(tx: PracticeTransaction): Promise<readonly Person[]> {
  const rows = await tx.db
    .selectFrom('person')
    .select(['person_id', 'email', 'name', 'role', 'sites'])
    .where('practice_id', '=', tx.practiceId)
    .orderBy('name')
    .execute()
  return rows.map(({ person_id, ...row }) => ({
    ...{ personId: person_id, ...row },
    role: parseRole(row.role),
  }))
}

/** @throws {Error} for a role that this version does not know: nobody is given rights by a guess */
export function parseRole(role: string): Role {
  if (!isRole(role)) throw new Error('The database names a role that is not known')
  return role
}
