import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

export interface NewKey {
  readonly purpose: 'adviser' | 'asker'
  readonly holder: string
  readonly madeBy: string | undefined
  readonly expiresAt: Date
}

/** Makes a link's secret. It is nowhere stored, so that it is shown once. */
export async function insertKey(
  tx: PracticeTransaction,
  caseId: string,
  key: NewKey,
  at: Date,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tx.db
    .insertInto('case_key')
    .values({
      practice_id: tx.practiceId,
      case_id: caseId,
      token_hash: hashToken(token),
      purpose: key.purpose,
      holder: key.holder,
      made_at: at,
      made_by: key.madeBy ?? null,
      expires_at: key.expiresAt,
    })
    .execute()
  return token
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Opens a case by its link and counts it. @returns undefined when it is unknown, expired or taken back */
export async function openKey(
  tx: PracticeTransaction,
  token: string,
  purpose: 'adviser' | 'asker',
  at: Date,
): Promise<{ readonly caseId: string; readonly holder: string } | undefined> {
  return tx.db
    .updateTable('case_key')
    .set({ opened_count: sql<number>`opened_count + 1`, last_opened_at: at })
    .where('practice_id', '=', tx.practiceId)
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .returning(['case_id as caseId', 'holder'])
    .executeTakeFirst()
}

export interface CaseKey {
  readonly holder: string
  readonly expiresAt: Date
  readonly revokedAt: Date | null
  readonly openedCount: number
}

export async function findKeys(
  tx: PracticeTransaction,
  caseId: string,
  purpose: 'adviser' | 'asker',
): Promise<readonly CaseKey[]> {
  return tx.db
    .selectFrom('case_key')
    .select([
      ...(['holder', 'expires_at as expiresAt', 'revoked_at as revokedAt'] as const),
      'opened_count as openedCount',
    ])
    .where('practice_id', '=', tx.practiceId)
    .where('case_id', '=', caseId)
    .where('purpose', '=', purpose)
    .orderBy('made_at')
    .execute()
}

/** Takes back every link of this purpose to a case. */
export async function revokeKeys(
  tx: PracticeTransaction,
  caseId: string,
  purpose: 'adviser' | 'asker',
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('case_key')
    .set({ revoked_at: at })
    .where('practice_id', '=', tx.practiceId)
    .where('case_id', '=', caseId)
    .where('purpose', '=', purpose)
    .where('revoked_at', 'is', null)
    .execute()
}
