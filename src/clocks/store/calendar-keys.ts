import { createHash, randomBytes } from 'node:crypto'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { Role } from '../../practice/rules/roles.ts'
import { isRole } from '../../practice/rules/roles.ts'
import '../tables.ts'

/** Makes the secret of a person's calendar address, in place of an earlier one. It is nowhere stored. */
export async function saveCalendarKey(
  tx: PracticeTransaction,
  personId: string,
  at: Date,
): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const fields = { token_hash: hash(token), made_at: at }
  await tx.db
    .insertInto('calendar_key')
    .values({ practice_id: tx.practiceId, person_id: personId, ...fields })
    .onConflict((clash) => clash.columns(['practice_id', 'person_id']).doUpdateSet(fields))
    .execute()
  return token
}

/** Whose calendar it is, by what they may know now. */
export async function findCalendarOwner(
  tx: PracticeTransaction,
  token: string,
): Promise<{ readonly personId: string; readonly role: Role } | undefined> {
  const row = await tx.db
    .selectFrom('calendar_key as k')
    .innerJoin('person as p', (join) =>
      join.onRef('p.practice_id', '=', 'k.practice_id').onRef('p.person_id', '=', 'k.person_id'),
    )
    .select(['p.person_id', 'p.role'])
    .where('k.practice_id', '=', tx.practiceId)
    .where('k.token_hash', '=', hash(token))
    .executeTakeFirst()
  return row !== undefined && isRole(row.role)
    ? { personId: row.person_id, role: row.role }
    : undefined
}

const hash = (token: string) => createHash('sha256').update(token).digest()
