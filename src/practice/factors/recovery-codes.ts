import { createHash, randomBytes } from 'node:crypto'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

const COUNT = 10
/** Crockford's: no letter is taken for a digit. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

/** Makes new codes for when every device is lost, in place of the old ones. Nobody can read them again. */
export async function renewRecoveryCodes(
  tx: PracticeTransaction,
  personId: string,
): Promise<readonly string[]> {
  const codes = Array.from({ length: COUNT }, makeCode)
  await tx.db
    .deleteFrom('recovery_code')
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .execute()
  const key = { practice_id: tx.practiceId, person_id: personId }
  await tx.db
    .insertInto('recovery_code')
    .values(codes.map((code) => ({ ...key, code_hash: hashCode(code), used_at: null })))
    .execute()
  return codes
}

/** Whether it is one of the person's, and was not used before. */
export async function useRecoveryCode(
  tx: PracticeTransaction,
  personId: string,
  { code, now }: { readonly code: string; readonly now: Date },
): Promise<boolean> {
  const used = await tx.db
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('practice_id', '=', tx.practiceId)
    .where('person_id', '=', personId)
    .where('code_hash', '=', hashCode(code))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows > 0n
}

/** 80 random bits in four groups of four letters. */
function makeCode(): string {
  const letters = [...randomBytes(16)].map((byte) => LETTERS[byte % LETTERS.length] ?? '')
  return (letters.join('').match(/.{4}/g) ?? []).join('-')
}

/** As it was written down: capitals, spaces and hyphens do not count. */
function hashCode(code: string): Buffer {
  const plain = code.toLowerCase().replaceAll(/[^0-9a-z]/g, '')
  return createHash('sha256').update(plain).digest()
}
