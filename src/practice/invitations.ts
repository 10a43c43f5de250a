import { createHash, randomBytes } from 'node:crypto'
import type { PracticeId } from '../base/practice-id.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import './tables.ts'

const VALID_MS = 7 * 24 * 3600_000

export interface Invited {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly practiceName: string
}

/**
 * Lets a person choose a password, once, for a week. Earlier invitations of the person end.
 * @returns the last part of the link; it is nowhere stored
 */
export async function insertInvitation(
  tx: PracticeTransaction,
  { personId, createdBy, now }: { personId: string; createdBy: string; now: Date },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tx.db
    .deleteFrom('invitation')
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .execute()
  await tx.db
    .insertInto('invitation')
    .values({
      ...{ practice_id: tx.practiceId, token_hash: hashToken(token), person_id: personId },
      ...{ created_by: createdBy, created_at: now, used_at: null },
      expires_at: new Date(now.getTime() + VALID_MS),
    })
    .execute()
  return `${tx.practiceId}.${token}`
}

/** Who is invited by this link, while it can be used. */
export async function findInvited(
  tx: PracticeTransaction,
  token: string,
  now: Date,
): Promise<Invited | undefined> {
  return tx.db
    .selectFrom('invitation as i')
    .innerJoin('person as p', (join) =>
      join.onRef('p.practice_id', '=', 'i.practice_id').onRef('p.person_id', '=', 'i.person_id'),
    )
    .innerJoin('practice', 'practice.practice_id', 'i.practice_id')
    .select(['p.person_id as personId', 'p.name', 'p.email', 'practice.name as practiceName'])
    .where('i.practice_id', '=', tx.practiceId)
    .where('i.token_hash', '=', hashToken(token))
    .where('i.used_at', 'is', null)
    .where('i.expires_at', '>', now)
    .where('p.left_at', 'is', null)
    .executeTakeFirst()
}

/** @returns false when somebody was quicker */
export async function useInvitation(
  tx: PracticeTransaction,
  token: string,
  now: Date,
): Promise<boolean> {
  const used = await tx.db
    .updateTable('invitation')
    .set({ used_at: now })
    .where('practice_id', '=', tx.practiceId)
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows > 0n
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The practice and the token that a link names; undefined for what is no link of ours. */
export function splitInvitation(
  part: string,
): { practiceId: PracticeId; token: string } | undefined {
  const [id = '', token = ''] = part.split('.')
  return UUID.test(id) ? { practiceId: id as PracticeId, token } : undefined
}

const hashToken = (token: string) => createHash('sha256').update(token).digest()
