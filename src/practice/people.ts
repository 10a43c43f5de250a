import type { PracticeTransaction } from '../platform/database/database.ts'
import './tables.ts'

export interface Person {
  readonly personId: string
  readonly email: string
  readonly name: string
  readonly role: string
}

/** Adds a person, or gives one with this e-mail a new name, role and password. */
export async function savePerson(
  tx: PracticeTransaction,
  person: Person & { readonly passwordHash: string },
  at: Date,
): Promise<void> {
  const existing = await tx.db
    .selectFrom('person')
    .select('person_id')
    .where('practice_id', '=', tx.practiceId)
    .where((eb) => eb(eb.fn('lower', ['email']), '=', person.email.toLowerCase()))
    .executeTakeFirst()
  const fields = { name: person.name, role: person.role, password_hash: person.passwordHash }
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
    .select(['person_id', 'email', 'name', 'role'])
    .where('practice_id', '=', tx.practiceId)
    .orderBy('name')
    .execute()
  return rows.map(({ person_id, ...row }) => ({ personId: person_id, ...row }))
}
